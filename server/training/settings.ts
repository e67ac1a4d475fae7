// How often each rule may speak on an innocent sentence of other notes, as a share: the one knob between catching and quiet.

export const defaultAlarmRate = 0.006;

export const alarmRates: Readonly<Record<string, number>> = {
  'vague-number': 0.012,
  'missing-mechanism': 0.012,
  'absolute-claim': 0.01,
};
