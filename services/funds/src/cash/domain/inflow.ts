/** What money that arrived in a programme's own account was booked as, in the two tongues of a refusal. */
export const inflowKinds = {
  cash: { zh: '资金到账', en: 'cash received' },
  interest: { zh: '专户利息', en: 'interest' },
  recovery: { zh: '追缴入账', en: 'recovered money' },
  'risk-recovery': { zh: '分险垫付收回', en: 'money back in the risk fund' },
} as const;
export type InflowKind = keyof typeof inflowKinds;
