// Quantities that notes state and that have hard or practical limits: shares that are masked, quantiles, sampling rates, diagnostics.
import type { Hyperparameter } from './types.ts';

export const limitHyperparameters: readonly Hyperparameter[] = [
  {
    id: 'quantile-level',
    name: 'quantile level',
    aliases: ['quantile alpha', 'target quantile', 'quantile tau', 'pinball alpha'],
    symbols: ['quantile_alpha'],
    controls:
      'It is the share of outcomes that shall lie below the forecast: 0.5 gives the median, 0.95 a cautious upper bound.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.9 (0.5 for the median)',
        source: { label: 'Koenker & Bassett 1978', url: 'https://doi.org/10.2307/1913643' },
      },
    ],
    choose: 'the ratio of the cost of too little to the cost of both errors',
    plausible: [
      {
        when: [],
        min: 0,
        max: 1,
        why: 'A quantile level is a probability; 95 stands for 0.95 only in words.',
        source: { label: 'Koenker & Bassett 1978', url: 'https://doi.org/10.2307/1913643' },
      },
    ],
  },
  {
    id: 'mask-ratio',
    name: 'mask ratio',
    aliases: [
      'masking ratio',
      'mask rate',
      'masking rate',
      'mask probability',
      'share of masked tokens',
      'mlm probability',
    ],
    symbols: ['mlm_probability', 'mask_ratio'],
    controls:
      'It sets how much must be guessed from how much context: little masking wastes compute, much leaves nothing to guess from.',
    values: [
      {
        context: 'masked image modelling',
        when: ['masked-autoencoder', 'patches', 'patch', 'image', 'images'],
        typical: '0.75',
        source: { label: 'He et al. 2021 (MAE)', url: 'https://arxiv.org/abs/2111.06377' },
      },
      {
        context: 'masked language modelling',
        when: [],
        typical: '0.15 (up to 0.4)',
        source: { label: 'Devlin et al. 2018; Wettig et al. 2022', url: 'https://arxiv.org/abs/2202.08005' },
      },
    ],
    choose:
      'the loss after fine-tuning: text is dense and keeps 15 to 40 %, neighbouring patches repeat each other and bear 75 %',
    plausible: [
      {
        when: ['masked-language-modeling', 'bert', 'tokens', 'token', 'text', 'words'],
        min: 0.01,
        max: 0.8,
        unit: 'share',
        why: '40 % masked text still trains well and 80 % still trains; beyond that next to nothing is left to infer from.',
        unless: [
          'image',
          'images',
          'patch',
          'patches',
          'masked-autoencoder',
          'video',
          'spectrogram',
          'diffusion-model',
        ],
        source: {
          label: 'Wettig et al. 2022, Should You Mask 15% in Masked Language Modeling?',
          url: 'https://arxiv.org/abs/2202.08005',
        },
      },
      {
        when: [],
        min: 0.01,
        max: 0.96,
        unit: 'share',
        why: 'Even video models leave a twentieth to infer the rest from.',
        source: { label: 'Tong et al. 2022 (VideoMAE)', url: 'https://arxiv.org/abs/2203.12602' },
      },
    ],
  },
  {
    id: 'audio-rate',
    name: 'audio sampling rate',
    aliases: [
      'audio at',
      'audio sampled at',
      'sampling rate of the audio',
      'speech at',
      'recordings at',
      'waveform at',
      'sample rate',
    ],
    symbols: [],
    controls: 'Half of it is the highest frequency that is kept: speech needs up to 8 kHz, music up to 20 kHz.',
    values: [
      {
        context: 'speech models',
        when: [],
        typical: '16 kHz',
        source: { label: 'Radford et al. 2022 (Whisper), section 2.2', url: 'https://arxiv.org/abs/2212.04356' },
      },
    ],
    choose: 'twice the highest frequency that matters',
    plausible: [
      {
        when: ['audio', 'speech', 'waveform', 'recordings', 'voice', 'mel', 'mels', 'wake'],
        min: 2000,
        max: 400000,
        unit: 'hz',
        why: 'Speech reaches up to 8 kHz, and sampling keeps only half of its rate.',
        source: { label: 'Radford et al. 2022 (Whisper), section 2.2', url: 'https://arxiv.org/abs/2212.04356' },
      },
      {
        when: ['audio', 'speech', 'waveform', 'recordings', 'voice', 'mel', 'mels', 'wake'],
        min: 2,
        max: 400,
        unit: 'khz',
        why: 'Audio is sampled at 8 to 192 kHz.',
        source: { label: 'Radford et al. 2022 (Whisper), section 2.2', url: 'https://arxiv.org/abs/2212.04356' },
      },
    ],
  },
  {
    id: 'r-hat',
    name: 'R-hat',
    aliases: ['rhat', 'gelman-rubin statistic', 'potential scale reduction factor', 'r hat'],
    symbols: ['R̂'],
    controls:
      'It compares the variance between chains with that within them: 1 means that all explore the same distribution.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '1.01 at most',
        source: { label: 'Vehtari et al. 2021', url: 'https://arxiv.org/abs/1903.08008' },
      },
    ],
    choose: 'the precision that the tails need: below 1.01 for intervals',
    plausible: [
      {
        when: [],
        min: 0.9,
        max: 3,
        why: 'Far above 1 the chains disagree on where the posterior lies, so no estimate counts.',
        unless: ['stuck', 'rerun', 'mode', 'modes', 'diverge', 'label-switching', 'reparameterise', 'unmixed'],
        source: { label: 'Gelman & Rubin 1992; Vehtari et al. 2021', url: 'https://arxiv.org/abs/1903.08008' },
      },
    ],
  },
  {
    id: 'focal-alpha',
    name: 'focal loss alpha',
    aliases: ['alpha of the focal loss', 'focal alpha', 'balance factor of the focal loss'],
    symbols: [],
    controls: 'It weighs the rare class: 0.25 with gamma 2, since gamma already mutes the easy majority.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.25',
        source: { label: 'Lin et al. 2017, section 5.1', url: 'https://arxiv.org/abs/1708.02002' },
      },
    ],
    choose: 'cross-validation together with gamma: lower it as gamma grows',
    plausible: [
      {
        when: [],
        min: 0,
        max: 1,
        why: 'It is the weight of one class, and the other gets 1 − alpha.',
        source: { label: 'Lin et al. 2017, section 3.1', url: 'https://arxiv.org/abs/1708.02002' },
      },
    ],
  },
];
