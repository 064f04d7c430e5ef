/** What the rules look at in a fact. */
export interface TraceableFact {
  type: string;
  causes: readonly string[];
  payload: Readonly<Record<string, unknown>>;
}

/**
 * S1, X9: what belongs to a petition stands in no trace, neither the petition nor its clocks and files, so that no walk
 * from a clue or a case ends at a reporter, whatever an event may name as its cause.
 */
export function standsInTrace({ type, payload }: Pick<TraceableFact, 'type' | 'payload'>): boolean {
  const subjectType = payload['subjectType'];
  if (typeof subjectType === 'string' && /petition/i.test(subjectType)) return false;
  return !type.startsWith('supervision.petition-');
}

/** What led to a fact: the causes it names, and of a clue the facts that it is about, which join it to the money (S3). */
export const causesOf = ({ type, causes, payload }: TraceableFact): string[] => {
  const subjects = type.startsWith('supervision.clue-registered.') ? payload['subjectFactIds'] : undefined;
  return [...new Set([...causes, ...(Array.isArray(subjects) ? subjects.filter((id) => typeof id === 'string') : [])])];
};

// What has been decided against money and is meant to be seen; the rest of supervision and discipline work is not.
const openFacts = /^accountability\.(recovery-ordered|treasury-ordered|refund-\w+(-\w+)*|bulletin-approved|assessment-finalised)\./;

/** Clues, cases and measures, their clocks and files: whoever is being looked into must not learn of it from a trace. */
export const isConfidential = (type: string): boolean => /^(supervision|accountability)\./.test(type) && !openFacts.test(type);

export const deepestTrace = 60;
/** More than a person reads; a payment batch alone can have a hundred thousand confirmations. */
export const largestTrace = 500;
