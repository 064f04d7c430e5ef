const terms: Record<string, readonly [zh: string, en: string]> = {
  filed: ['已立案', 'filed'],
  investigated: ['审查调查', 'investigated'],
  tried: ['审理', 'tried'],
  decided: ['处分决定', 'decided'],
  executed: ['执行', 'executed'],
  concluded: ['已结案', 'concluded'],
  'concluded-true': ['查实结案', 'concluded as true'],
  'concluded-untrue': ['查否结案', 'concluded as untrue'],
};

/** How states and steps of a case are called. */
export const stepTerms = (code: string): string => terms[code]?.[0] ?? code;
export const stepTermsEn = (code: string): string => terms[code]?.[1] ?? code;
