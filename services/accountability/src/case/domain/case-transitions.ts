/** Steps of a case (案件环节), in the order of the rules of handling; each is taken once. */
export const caseSteps = ['investigated', 'tried', 'decided', 'executed'] as const;
export type CaseStep = (typeof caseSteps)[number];
export type CaseState = 'filed' | CaseStep | 'concluded';
export type CaseEnd = 'concluded-true' | 'concluded-untrue';
export const caseKinds = ['ordinary', 'raised-level', 'cross-area', 'township-led'] as const;
export type CaseKind = (typeof caseKinds)[number];

/**
 * Every edge a case may take. What proved true is concluded after its decision was executed; what proved untrue may be
 * concluded once the trial has confirmed it, for there is nothing to decide or execute.
 */
const transitions: Record<CaseState, Partial<Record<CaseStep | CaseEnd, CaseState>>> = {
  filed: { investigated: 'investigated' },
  investigated: { tried: 'tried' },
  tried: { decided: 'decided', 'concluded-untrue': 'concluded' },
  decided: { executed: 'executed', 'concluded-untrue': 'concluded' },
  executed: { 'concluded-true': 'concluded', 'concluded-untrue': 'concluded' },
  concluded: {},
};

export const nextState = (state: CaseState, edge: CaseStep | CaseEnd): CaseState | undefined => transitions[state][edge];

/** Edges open from a state: what a refusal tells. */
export const openEdges = (state: CaseState): string[] => Object.keys(transitions[state]);
