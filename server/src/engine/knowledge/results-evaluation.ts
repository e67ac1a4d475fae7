// Canonical formulas of metrics, ranking, retrieval, statistics, experiments and monitoring, with short derivations.
import { expectation, frac, gap, index, log, minus, over, root, sigma, squared, sum, times } from './results-pieces.ts';
import type { CanonicalResult } from './types.ts';

const precision = String.raw`(?:P|p|[Pp]rec(?:ision)?|PR)\}?`;
const recall = String.raw`(?:R|r|[Rr]ec(?:all)?)\}?`;

export const evaluationResults: readonly CanonicalResult[] = [
  {
    id: 'auc-mann-whitney',
    name: 'AUC as the Mann-Whitney probability',
    aliases: [
      'auc as mann-whitney',
      'auc probability interpretation',
      'mann-whitney u',
      'auc as a probability',
      'wilcoxon statistic',
    ],
    forms: [
      String.raw`AUC${gap(10)}=${gap(4)}(?:\\Pr|\\?[Pp]r?|\\mathbbP|ℙ)\}?[(\[]${gap(16)}>`,
      `AUC${gap(8)}=${gap(20)}${sum}${gap(40)}>`,
      String.raw`AUC(?:equals|is)P\(`,
    ],
    milestones: [
      {
        name: 'TPR and FPR as tail probabilities',
        words: ['(tail probability|survival function|tpr|fpr|true positive rate|threshold)'],
        forms: ['TPR', String.raw`\\int|∫`],
      },
      {
        name: 'integrate over thresholds',
        words: ['(integrate|integral|area|substitute|change of variable|count pairs|all pairs)'],
        forms: [String.raw`\\int|∫`],
      },
    ],
    why: 'Integrating TPR over FPR averages P(positive scores above t) with t drawn as a random negative: the chance that a random positive outranks a random negative.',
    production:
      'This is why AUC ignores calibration and base rate: at 1:1000 it can read 0.95 while the top 100 alerts hold few positives, so report PR-AUC or precision at k beside it.',
    boundary: [
      'random scores give 0.5',
      'reversed scores give 1 − AUC',
      'any increasing transform leaves it unchanged',
      'ties count one half',
    ],
    derivation: [
      String.raw`1. With scores $S_+,S_-$ of a random positive and negative: $\mathrm{TPR}(t)=P(S_+>t)$, $\mathrm{FPR}(t)=P(S_->t)$.`,
      String.raw`2. $\mathrm{AUC}=\int_0^1\mathrm{TPR}\,d\,\mathrm{FPR}=\int P(S_+>t)\,f_-(t)\,dt$, as $d\,\mathrm{FPR}=-f_-(t)\,dt$ and $t$ runs downwards.`,
      '3. $=P(S_+>S_-)$ for continuous scores, the Mann-Whitney $U$ over $n_+n_-$.',
    ].join('\n'),
    source: {
      label: 'Hanley & McNeil 1982; Saito & Rehmsmeier 2015 (PR curve)',
      url: 'https://doi.org/10.1148/radiology.143.1.7063747',
    },
  },
  {
    id: 'f1-harmonic',
    name: 'F1 as a harmonic mean',
    aliases: [
      'f1 formula',
      'f1 score formula',
      'f-measure formula',
      'f-beta',
      'fbeta',
      'harmonic mean of precision and recall',
    ],
    forms: [
      String.raw`2${times}${precision}${times}${recall}\}?(?:\{|/)`,
      String.raw`\\[dt]?frac\{${precision}${times}${recall}\}\{${precision}\+`,
      `2${times}(?:TP|tp)${gap(3)}${over}`,
      String.raw`\\[dt]?frac\{?2\}?\{(?:\\[dt]?frac\{?1\}?\{?${precision}|1/${precision}|${precision}\^)`,
    ],
    milestones: [],
    why: 'The harmonic mean is ruled by the smaller value, so a model that gives up precision or recall cannot hide behind the other.',
    production:
      'This is why F1 is reported with its threshold chosen on validation data, and why unequal costs call for F-beta or expected cost instead.',
    boundary: [
      'P = R gives that value',
      'P = 1, R = 0.02 gives 0.04',
      'true negatives do not count',
      'flagging all at base rate π gives 2π/(1 + π)',
    ],
    derivation: [
      String.raw`1. $\frac{1}{F_1}=\frac12\left(\frac1P+\frac1R\right)$, so $F_1=\frac{2PR}{P+R}$.`,
      String.raw`2. With $P=\frac{TP}{TP+FP}$ and $R=\frac{TP}{TP+FN}$: $F_1=\frac{2TP}{2TP+FP+FN}$.`,
      String.raw`3. Weights: $F_\beta=\frac{(1+\beta^2)PR}{\beta^2P+R}$, recall counting $\beta$ times as much.`,
    ].join('\n'),
    source: {
      label: 'van Rijsbergen 1979; Manning, Raghavan & Schütze 2008, section 8.3',
      url: 'https://nlp.stanford.edu/IR-book/html/htmledition/evaluation-of-unranked-retrieval-sets-1.html',
    },
  },
  {
    id: 'ndcg',
    name: 'NDCG',
    aliases: ['ndcg formula', 'dcg formula', 'discounted cumulative gain'],
    forms: [
      String.raw`(?:rel|g|2\^)${gap(10)}${over}\(?\{?(?:\\log|log)${gap(6)}\(?(?:i|k|r|rank)\+1`,
      String.raw`I?DCG${gap(6)}${over}\{?IDCG`,
      String.raw`2\^\{?rel${gap(8)}${minus}1\)?\}?${gap(4)}(?:/|\}?\{)${log}`,
    ],
    milestones: [],
    why: 'The log discount stands for falling attention by rank, and dividing by the ideal order makes queries with unlike numbers of relevant items comparable.',
    production:
      'This is why it is reported at the k the screen shows, per query first and then averaged; queries without relevant items are counted apart.',
    boundary: [
      'ideal order gives 1',
      'no relevant item: undefined, often set to 0',
      'swapping two items of equal grade changes nothing',
    ],
    derivation: [
      String.raw`1. $\mathrm{DCG}@k=\sum_{i=1}^k\frac{2^{rel_i}-1}{\log_2(i+1)}$ (linear gain $rel_i$ is the other convention).`,
      '2. IDCG is the DCG of the items sorted by grade.',
      String.raw`3. $\mathrm{NDCG}@k=\frac{\mathrm{DCG}@k}{\mathrm{IDCG}@k}\in[0,1]$.`,
    ].join('\n'),
    source: {
      label: 'Järvelin & Kekäläinen 2002; Burges et al. 2005 (exponential gain)',
      url: 'https://doi.org/10.1145/582415.582418',
    },
  },
  {
    id: 'bm25-score',
    name: 'BM25 score',
    aliases: ['bm25 formula', 'bm25 score', 'okapi bm25 formula'],
    forms: [
      String.raw`k_?1${gap(8)}\(?1${minus}b\+b`,
      String.raw`\(k_?1\+1\)`,
      String.raw`\(k_?[₁1]?\+1\)\}?(?:/|\}?\{)\(?(?:tf|f)\+k`,
      String.raw`N${minus}n${gap(6)}\+0?\.5`,
    ],
    milestones: [],
    why: 'Term frequency saturates (the first occurrence tells most), rare terms weigh more, and long documents must earn their counts.',
    production:
      'This is why it stays the first stage or the lexical half of hybrid search with k₁ = 1.2 and b = 0.75 (the Lucene defaults): it matches codes and names that dense vectors blur.',
    boundary: ['k₁ = 0: presence only', 'b = 0: no length correction', 'tf → ∞: idf·(k₁ + 1)'],
    derivation: [
      String.raw`1. $\mathrm{score}(q,d)=\sum_{t\in q}\mathrm{idf}(t)\,\frac{tf\,(k_1+1)}{tf+k_1\left(1-b+b\frac{|d|}{avgdl}\right)}$.`,
      '2. Saturation: the fraction rises from $0$ to $k_1+1$ as $tf$ grows.',
      '3. Length: $|d|$ above the mean raises the denominator, as if $tf$ were smaller.',
    ].join('\n'),
    source: {
      label: 'Robertson & Zaragoza 2009, The Probabilistic Relevance Framework',
      url: 'https://doi.org/10.1561/1500000019',
    },
  },
  {
    id: 'tf-idf',
    name: 'tf-idf weight',
    aliases: ['tf-idf', 'tfidf', 'tf idf', 'inverse document frequency', 'idf formula'],
    forms: [String.raw`${log}\(?\{?${frac}[Nn|]D?\|?${over}\{?\(?(?:1\+)?(?:df|n|N|\|)`, `tf${gap(12)}${times}idf`],
    milestones: [],
    why: 'The idf is the surprise −log(df/N) that a random document holds the term, so common words weigh little.',
    production:
      'This is why it is a strong baseline with a linear model, provided that vocabulary and idf are fitted on the training texts and stored for serving.',
    boundary: ['a term in every document has idf log 1 = 0 (unsmoothed)', 'scikit-learn uses ln((1 + N)/(1 + df)) + 1'],
    derivation: [
      String.raw`1. A random document holds $t$ with probability $\frac{df_t}{N}$; its surprise is $-\log\frac{df_t}{N}=\log\frac{N}{df_t}$.`,
      String.raw`2. Weight: $w_{t,d}=tf_{t,d}\,\log\frac{N}{df_t}$.`,
    ].join('\n'),
    source: {
      label: 'Spärck Jones 1972; scikit-learn user guide, Text feature extraction',
      url: 'https://scikit-learn.org/stable/modules/feature_extraction.html#tfidf-term-weighting',
    },
  },
  {
    id: 'psi',
    name: 'population stability index',
    aliases: ['psi', 'population stability index', 'psi formula'],
    forms: [
      String.raw`${sum}${gap(6)}\(${gap(20)}${minus}${gap(20)}\)${times}\\?(?:log|ln)${gap(4)}(?:\\[dt]?frac\{|\()${gap(16)}${over}`,
    ],
    milestones: [
      {
        name: 'sum of the two KL divergences',
        words: ['(kl|kullback|symmetric|symmetrised|symmetrized|both directions|jeffreys)'],
        forms: ['KL'],
      },
    ],
    why: 'It is KL in both directions added up, so it is symmetric, zero only for equal bins, and counts growing and shrinking bins alike.',
    production:
      'This is why features and scores are monitored in 10 bins fixed on training data, with 0.1 to watch and 0.25 to act as the rule of thumb from credit scoring.',
    boundary: [
      'equal distributions give 0',
      'an empty bin gives infinity: add a small count',
      'two equal-size samples still differ by chance, about 2(B − 1)/n for B bins of n each',
    ],
    derivation: [
      String.raw`1. Over bins with shares $a_i$ now and $e_i$ at training: $D(a\,\|\,e)+D(e\,\|\,a)=\sum_ia_i\ln\frac{a_i}{e_i}+\sum_ie_i\ln\frac{e_i}{a_i}$.`,
      String.raw`2. As $\ln\frac{e_i}{a_i}=-\ln\frac{a_i}{e_i}$: $\mathrm{PSI}=\sum_i(a_i-e_i)\ln\frac{a_i}{e_i}$.`,
    ].join('\n'),
    source: {
      label: 'Yurdakul 2018, Statistical properties of the population stability index',
      url: 'https://scholarworks.wmich.edu/dissertations/3208/',
    },
  },
  {
    id: 'bpr-loss',
    name: 'BPR loss',
    aliases: ['bpr', 'bpr loss', 'bayesian personalized ranking', 'pairwise logistic loss', 'ranknet loss'],
    forms: [
      String.raw`${log}${sigma}\(?\{?\(?\\?(?:hat)?\{?[xys]${gap(10)}${minus}\\?(?:hat)?\{?[xys]`,
      String.raw`${log}\(?1\+e\^\{?[-−–]\(?s_`,
    ],
    milestones: [
      {
        name: 'likelihood that the observed item wins',
        words: ['(probability that|likelihood|prefers|preferred|maximum posterior|pairwise)'],
        forms: [String.raw`P\(${gap(6)}(?:>|\\succ|≻)`],
      },
    ],
    why: 'Clicks tell only that the chosen item beats an unseen one, so the loss models the order of pairs and not absolute scores.',
    production:
      'This is why it fits implicit feedback; sample hard or popularity-weighted negatives, as uniform ones soon have σ ≈ 1 and no gradient.',
    boundary: ['equal scores give log 2', 'a gap of 5 gives 0.007', 'adding a constant to all scores changes nothing'],
    derivation: [
      String.raw`1. $P(i\succ j)=\sigma(s_i-s_j)$ for observed $i$, unobserved $j$.`,
      String.raw`2. $L=-\log\sigma(s_i-s_j)+\lambda\|\theta\|^2$.`,
      String.raw`3. $\frac{\partial L}{\partial s_i}=-(1-\sigma(s_i-s_j))$ without the penalty: nothing to learn once the gap is large.`,
    ].join('\n'),
    source: { label: 'Rendle et al. 2009, BPR', url: 'https://arxiv.org/abs/1205.2618' },
  },
  {
    id: 'sample-size',
    name: 'sample size of a two-group test',
    aliases: [
      'sample size formula',
      'sample size calculation',
      'power calculation',
      'power analysis formula',
      'number of samples per variant',
      'minimum detectable effect formula',
    ],
    forms: [
      String.raw`(?:16|2\(z${gap(30)}\)${squared}${gap(4)}|\(z${gap(40)}\)${squared}${times}2?)${times}${sigma}${gap(4)}${over}\{?\(?(?:\\delta|δ|\\Delta|Δ|d|MDE)`,
      String.raw`\(z_${gap(30)}\+z_${gap(24)}\)${squared}`,
      String.raw`16${times}p${gap(2)}\(1${minus}p`,
      String.raw`\(z${gap(16)}\+z${gap(14)}\)${squared}`,
    ],
    milestones: [
      {
        name: 'standard error of the difference',
        words: ['(standard error|variance of .. difference|two means|se of)'],
        forms: [String.raw`${root}\{?\(?${frac}2${sigma}`],
      },
      {
        name: 'both error rates as quantiles',
        words: ['(type i|type ii|power|quantile|(1.96|0.84)|false positive|critical value)'],
        forms: [String.raw`1\.96`, String.raw`0?\.84`],
      },
    ],
    why: 'The effect must exceed the rejection threshold by the power quantile, both measured in standard errors that shrink as 1/√n: half the effect needs four times the users.',
    production:
      'This is why the minimum detectable effect is fixed before launch: at a 5 % base rate and 2 % relative lift it takes about 760,000 users a group.',
    boundary: [
      'δ → 0 needs infinitely many',
      'half the variance (CUPED) halves n',
      'power 50 % drops the second quantile',
    ],
    derivation: [
      String.raw`1. The difference of two means of $n$ each has standard error $\sqrt{\frac{2\sigma^2}{n}}$.`,
      String.raw`2. Reject beyond $z_{1-\alpha/2}$ standard errors; power $1-\beta$ needs $\delta=(z_{1-\alpha/2}+z_{1-\beta})\sqrt{\frac{2\sigma^2}{n}}$.`,
      String.raw`3. Solve: $n=\frac{2(z_{1-\alpha/2}+z_{1-\beta})^2\sigma^2}{\delta^2}$.`,
      String.raw`4. $\alpha=0.05$, power $0.8$: $2(1.96+0.84)^2=15.68$, so $n\approx\frac{16\sigma^2}{\delta^2}$ a group.`,
      String.raw`5. Rates: $\sigma^2=p(1-p)$; $p=0.05$, $\delta=0.001$ gives $\frac{16\times0.0475}{10^{-6}}=760{,}000$.`,
    ].join('\n'),
    source: {
      label: 'van Belle 2008; Kohavi, Tang & Xu 2020, chapter 17',
      url: 'https://doi.org/10.1017/9781108653985',
    },
  },
  {
    id: 'standard-error-ci',
    name: 'standard error and confidence interval of a mean',
    aliases: [
      'standard error formula',
      'standard error of the mean',
      'confidence interval formula',
      '95% confidence interval formula',
      'confidence interval of a proportion',
    ],
    forms: [
      String.raw`(?:\\pm|±|\+/-)${gap(4)}(?:1\.96|2|z|t)${gap(14)}${over}?${gap(3)}${root}`,
      String.raw`(?:SE|se|SEM)${gap(14)}=${frac}(?:${sigma}|s)${gap(3)}${over}\{?${root}`,
      String.raw`${root}\{?\(?${frac}\\?(?:hat)?\{?p̂?\}?\(1${minus}\\?(?:hat)?\{?p̂?\}?\)${over}\{?n`,
    ],
    milestones: [
      {
        name: 'variance of a mean',
        words: ['(independent|variances add|iid|variance of .. (sum|mean))'],
        forms: ['Var', `n${sigma}`],
      },
      {
        name: 'central limit theorem',
        words: ['(central limit|clt|normal approximation|approximately normal|asymptotically normal)'],
        forms: [String.raw`\\toN|\\xrightarrow`],
      },
    ],
    why: 'Variances of independent values add, so the mean has variance σ²/n; the central limit theorem makes it close to normal.',
    production:
      'This is why an accuracy of 90 % on 1,000 test rows is known to ±1.9 points only: two models 0.5 points apart need a paired test or a larger set.',
    boundary: [
      'n → ∞ gives width 0',
      'four times n halves the width',
      'few successes (below about 10): use Wilson or an exact interval',
      'correlated rows: cluster or bootstrap by user',
    ],
    derivation: [
      String.raw`1. $\operatorname{Var}(\bar X)=\frac{1}{n^2}\sum_i\operatorname{Var}(X_i)=\frac{\sigma^2}{n}$, so $\mathrm{SE}=\frac{\sigma}{\sqrt n}$.`,
      String.raw`2. CLT: $P\left(|\bar X-\mu|\le1.96\,\mathrm{SE}\right)\approx0.95$.`,
      String.raw`3. Turn round: $\mu\in\bar X\pm1.96\frac{s}{\sqrt n}$. For a rate $s^2=\hat p(1-\hat p)$.`,
      String.raw`4. $1.96\sqrt{\frac{0.9\times0.1}{1000}}\approx0.0186$.`,
    ].join('\n'),
    source: {
      label: 'Wasserman 2004, All of Statistics, chapters 5 and 6',
      url: 'https://doi.org/10.1007/978-0-387-21736-9',
    },
  },
  {
    id: 'delta-method',
    name: 'delta method',
    aliases: ['delta method', 'variance of a ratio', 'ratio metric variance', 'delta method variance'],
    forms: [
      String.raw`Var\}?\(g\(${gap(14)}\)\)(?:\\approx|≈|=)`,
      String.raw`g'\(${gap(8)}\)${squared}`,
      String.raw`Var\}?[(\[]?${frac}${gap(10)}Y${gap(8)}${over}${gap(10)}X${gap(8)}(?:=|\\approx|≈)`,
      String.raw`(?:\\sigma|σ)_?\{?X\}?\^?\{?[2²]\}?${minus}2R`,
    ],
    milestones: [
      {
        name: 'first-order Taylor expansion',
        words: ['(taylor|linearise|linearize|first order|expand|gradient)'],
        forms: [String.raw`g\(\\?(?:mu|μ)\)\+`, String.raw`\\nablag`],
      },
    ],
    why: 'A smooth function of a mean is locally linear, so its variance is the squared slope times the variance of the mean.',
    production:
      'This is why click-through per user in an A/B test is analysed with user as the unit and this formula: treating clicks as independent understates the variance.',
    boundary: [
      'a constant denominator gives the usual variance',
      'slope zero: use the second order',
      'denominator mean near 0: bootstrap instead',
    ],
    derivation: [
      String.raw`1. $g(\bar X)\approx g(\mu)+g'(\mu)(\bar X-\mu)$, so $\operatorname{Var}(g(\bar X))\approx g'(\mu)^2\operatorname{Var}(\bar X)$.`,
      String.raw`2. Ratio $g(x,y)=\frac yx$ has gradient $\left(-\frac{\mu_y}{\mu_x^2},\frac{1}{\mu_x}\right)$.`,
      String.raw`3. $\operatorname{Var}\left(\frac{\bar Y}{\bar X}\right)\approx\frac{1}{n\mu_x^2}\left[\sigma_y^2-2\frac{\mu_y}{\mu_x}\sigma_{xy}+\frac{\mu_y^2}{\mu_x^2}\sigma_x^2\right]$.`,
    ].join('\n'),
    source: {
      label: 'Deng, Knoblich & Lu 2018, Applying the delta method in metric analytics',
      url: 'https://arxiv.org/abs/1803.06336',
    },
  },
  {
    id: 'cuped',
    name: 'CUPED',
    aliases: [
      'cuped',
      'controlled experiment using pre-experiment data',
      'regression adjustment',
      'control variate',
      'control variates',
    ],
    forms: [
      String.raw`Y${gap(8)}=Y${gap(4)}${minus}(?:\\theta|θ)${times}\(?X${gap(2)}${minus}`,
      String.raw`(?:\\theta|θ)${gap(3)}=${frac}\\?(?:operatorname\{)?[Cc]ov`,
      String.raw`Var${gap(14)}\(1${minus}(?:\\rho|ρ)${gap(2)}${squared}`,
      String.raw`[Vv]arian\w{0,4}${gap(30)}\(1${minus}(?:\\rho|ρ)${squared}\)`,
      String.raw`\(1${minus}(?:\\rho|ρ)${squared}\)(?:\\operatorname\{)?Var`,
    ],
    milestones: [
      {
        name: 'the adjustment has mean zero',
        words: [
          '(mean zero|zero mean|unbiased|before .. (treatment|experiment|assignment)|same expectation)',
          'pre experiment',
        ],
        forms: [],
      },
      {
        name: 'minimise the variance over θ',
        words: ['(minimise|minimize|set .. zero|derivative|parabola|regression slope|ols slope)'],
        forms: [String.raw`${minus}2(?:\\theta|θ)`, '=0'],
      },
    ],
    why: 'X is measured before assignment, so subtracting θ(X − E X) leaves the effect unbiased and removes the part of the variance that X predicts, ρ².',
    production:
      'This is why tests on returning users run shorter: with ρ = 0.7 between pre- and in-period metric, 49 % of the variance goes and half the users suffice.',
    boundary: [
      'ρ = 0 changes nothing',
      'ρ = 1 removes all variance',
      'new users have no X: keep them unadjusted',
      'a covariate touched by the treatment biases the effect',
    ],
    derivation: [
      String.raw`1. $Y_c=Y-\theta(X-\mathbb{E}[X])$ has $\mathbb{E}[Y_c]=\mathbb{E}[Y]$ in both groups, as $X$ precedes the treatment.`,
      String.raw`2. $\operatorname{Var}(Y_c)=\operatorname{Var}(Y)-2\theta\operatorname{Cov}(X,Y)+\theta^2\operatorname{Var}(X)$.`,
      String.raw`3. A parabola in $\theta$, least at $\theta=\frac{\operatorname{Cov}(X,Y)}{\operatorname{Var}(X)}$.`,
      String.raw`4. There $\operatorname{Var}(Y_c)=\operatorname{Var}(Y)(1-\rho^2)$.`,
    ].join('\n'),
    source: { label: 'Deng, Xu, Kohavi & Walker 2013, WSDM', url: 'https://doi.org/10.1145/2433396.2433413' },
  },
  {
    id: 'inverse-propensity-weighting',
    name: 'inverse propensity weighting',
    aliases: [
      'ipw',
      'ips',
      'inverse propensity scoring',
      'inverse probability weighting',
      'horvitz-thompson',
      'importance weighting',
      'inverse propensity score',
    ],
    forms: [
      String.raw`${frac}[TDZAO]_?[a-z]{0,2}${times}[YrR]_?[a-z]{0,2}${over}\{?\(?(?:\\hat)?\{?(?:e|p|\\pi|π)`,
      String.raw`(?:\\pi|π)${gap(14)}${over}${gap(2)}(?:\\pi|π)_?\{?(?:0|b|log|\\beta|β)${gap(16)}r`,
      String.raw`(?:IPS|IPW)isunbiased`,
      String.raw`(?:\\pi|π)\(a\|[xs]\)\}?(?:/|\}?\{)(?:\\mu|μ|\\pi_0|π_0|b)\(a\|`,
    ],
    milestones: [
      {
        name: 'the weight cancels the selection probability',
        words: ['(unbiased|cancels|cancel|expectation|over .. propensity|law of total expectation)'],
        forms: [String.raw`${expectation}\[?`],
      },
      {
        name: 'overlap',
        words: ['(overlap|positivity|common support|bounded away|ignorability|unconfounded|unconfoundedness)'],
        forms: ['0<'],
      },
    ],
    why: 'An outcome seen with probability e stands for 1/e units, so weighting by 1/e undoes the selection on average.',
    production:
      'This is why ranking logs need the propensity stored at serving time: offline evaluation and position-bias correction divide by it, clipped so that one row cannot dominate.',
    boundary: [
      'constant e gives the plain mean',
      'e → 0 makes the variance explode: clip or self-normalise',
      'an unmeasured confounder leaves bias',
    ],
    derivation: [
      String.raw`Let $T\in\{0,1\}$ with $e(x)=P(T=1\mid x)>0$ and outcome $Y(1)$ independent of $T$ given $x$.`,
      String.raw`1. $\mathbb{E}\left[\frac{TY}{e(x)}\,\middle|\,x\right]=\frac{\mathbb{E}[T\mid x]\,\mathbb{E}[Y(1)\mid x]}{e(x)}=\mathbb{E}[Y(1)\mid x]$.`,
      String.raw`2. Average over $x$: $\mathbb{E}\left[\frac{TY}{e(x)}\right]=\mathbb{E}[Y(1)]$.`,
      String.raw`3. Policies: $\hat V=\frac1n\sum_i\frac{\pi(a_i\mid x_i)}{\pi_0(a_i\mid x_i)}r_i$.`,
    ].join('\n'),
    source: {
      label: 'Horvitz & Thompson 1952; Schnabel et al. 2016 (recommendation)',
      url: 'https://arxiv.org/abs/1602.05352',
    },
  },
  {
    id: 'cost-threshold',
    name: 'cost-optimal decision threshold',
    aliases: [
      'cost-sensitive threshold',
      'optimal threshold formula',
      'bayes decision threshold',
      'cost based threshold',
    ],
    forms: [String.raw`[cC]_?\{?FP\}?${gap(4)}${over}\(?\{?[cC]_?\{?F[PN]\}?\+[cC]_?\{?F[PN]`],
    milestones: [
      {
        name: 'compare expected costs',
        words: ['(expected cost|expected loss|compare|break even|indifferent)'],
        forms: [String.raw`\(1${minus}p\)`],
      },
    ],
    why: 'At the threshold both actions cost the same in expectation: (1 − p)·c_FP for acting, p·c_FN for not acting.',
    production:
      'This is why 0.5 is right only for equal costs and calibrated scores: a missed fraud 20 times dearer than a false alarm gives 1/21 ≈ 0.048.',
    boundary: ['equal costs give 0.5', 'a free false alarm gives 0', 'uncalibrated scores need calibration first'],
    derivation: [
      String.raw`1. Act: expected cost $(1-p)\,c_{FP}$. Do not act: $p\,c_{FN}$.`,
      String.raw`2. Act if $(1-p)\,c_{FP}\le p\,c_{FN}$, that is $p\ge\frac{c_{FP}}{c_{FP}+c_{FN}}$.`,
    ].join('\n'),
    source: {
      label: 'Elkan 2001, The foundations of cost-sensitive learning',
    },
  },
  {
    id: 'prior-correction',
    name: 'probability correction after undersampling',
    aliases: [
      'undersampling correction',
      'prior correction',
      'sampling correction',
      'downsampling correction',
      'recalibration after undersampling',
    ],
    forms: [
      String.raw`p${gap(6)}${over}\(?\{?p${gap(4)}\+\(?${frac}1${minus}p${gap(4)}(?:\}\{?|\)?/)\{?(?:w|r|\\beta|β)`,
      String.raw`(?:\\beta|β|w)${times}p${index}${over}\(?\{?(?:\\beta|β|w)${times}p`,
    ],
    milestones: [
      {
        name: 'odds scale by the sampling rate',
        words: ['(odds|bayes|sampling rate|log odds|intercept)'],
        forms: [String.raw`\\[dt]?frac\{p${gap(4)}\}\{1${minus}p`],
      },
    ],
    why: 'Keeping a share w of the negatives multiplies the odds by 1/w, so multiplying back by w restores the true rate.',
    production:
      'This is why click models trained on 1 % of negatives apply p/(p + (1 − p)/w) before a bid: without it the predicted rates are up to 100 times too high.',
    boundary: [
      'w = 1 changes nothing',
      'the ranking and the AUC stay as they are',
      'p = 0.5 with w = 0.01 gives 0.0099',
    ],
    derivation: [
      String.raw`1. Sampled odds: $\frac{p_s}{1-p_s}=\frac1w\cdot\frac{p}{1-p}$.`,
      String.raw`2. Solve: $p=\frac{p_s}{p_s+\frac{1-p_s}{w}}$.`,
    ].join('\n'),
    source: {
      label: 'He et al. 2014, Practical lessons from predicting clicks on ads at Facebook; Dal Pozzolo et al. 2015',
      url: 'https://doi.org/10.1145/2648584.2648589',
    },
  },
  {
    id: 'calibration-error',
    name: 'expected calibration error and Brier score',
    aliases: ['ece formula', 'expected calibration error', 'brier score', 'brier score formula'],
    forms: [
      `ECE${gap(4)}=${sum}`,
      String.raw`\|acc\}?${gap(6)}${minus}conf`,
      String.raw`(?:Brier|BS)\}?=${gap(12)}${sum}`,
    ],
    milestones: [],
    why: 'Within a bin of like scores, calibrated means that the share of positives equals the mean score; ECE averages the gap, the Brier score adds sharpness to it.',
    production:
      'This is why bids, risk limits and thresholds by cost need a reliability diagram on fresh data beside the AUC, and one temperature or an isotonic fit when it bends.',
    boundary: [
      'predicting the base rate for all has ECE 0 and no use',
      'ECE depends on the number of bins (15 in Guo et al.)',
      'base-rate forecast has Brier π(1 − π)',
    ],
    derivation: [
      String.raw`1. Bins $B_m$ by score: $\mathrm{ECE}=\sum_m\frac{|B_m|}{n}\left|\mathrm{acc}(B_m)-\mathrm{conf}(B_m)\right|$.`,
      String.raw`2. Brier: $\frac1n\sum_i(p_i-y_i)^2$. At score $p$ with true rate $q$: $\mathbb{E}[(p-y)^2]=(p-q)^2+q(1-q)$, calibration plus what cannot be removed.`,
    ].join('\n'),
    source: {
      label: 'Guo et al. 2017, On Calibration of Modern Neural Networks; Brier 1950',
      url: 'https://arxiv.org/abs/1706.04599',
    },
  },
];
