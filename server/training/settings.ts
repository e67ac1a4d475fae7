// How often rules may speak: shares for the report, rates on published notes for the thresholds. The one knob between catching and quiet.

/** Share of innocent examples of other rules that may be marked, in the report. */
export const defaultAlarmRate = 0.006;

export const alarmRates: Readonly<Record<string, number>> = {
  'vague-number': 0.012,
  'missing-mechanism': 0.012,
  'absolute-claim': 0.01,
};

/** Sentences (or sections) over the threshold in 10,000 words of published notes, before the rules' own exceptions. */
export const defaultRate = 2;

export const ratesPer10kWords: Readonly<Record<string, number>> = {
  'absolute-claim': 2,
  'avoided-math': 1.5,
  'missing-mechanism': 2,
  'more-data-fix': 1.5,
  'technique-list': 1.8,
  'underspecified-preprocessing': 1.5,
  'unhedged-paper-claim': 3.5,
  'unjustified-model-choice': 2.2,
  'vague-number': 2.4,
  'missing-failure-mode': 6,
  'incomplete-answer': 6,
  'recited-formula': 6,
  'formula-without-why': 12,
  'missing-production-link': 12,
};
