/**
 * An expected refusal as a person reads it. Rules return codes with data (`{ code: 'BUDGET_EXCEEDED', shortfallFen }`);
 * the words are made here, at the edge: what the rule is, where it stands, what to do about it.
 */
export type Refusal = {
  code: string;
  message: string;
  messageEn: string;
  field?: string;
  mechanism?: string;
  clause?: string;
  policy?: string;
};

export type Rejection = { code: string };

export type RefusalWording<R extends Rejection> = {
  mechanism: string;
  clause?: string;
  zh: (data: R) => string;
  en: (data: R) => string;
};

export type RefusalCatalogue<R extends Rejection> = {
  readonly [Code in R['code']]: RefusalWording<Extract<R, { code: Code }>>;
};

/** Where a refusal points: the input field at fault, and the pack (with version) and clause it follows from. */
export type RefusalPlace = { field?: string; policy?: string; clause?: string };

/** `defineRefusals<ApprovalRejection>({ … })`: the compiler asks for words for every code, typed by its data. */
export function defineRefusals<R extends Rejection>(catalogue: RefusalCatalogue<R>): RefusalCatalogue<R> {
  return catalogue;
}

export function wordRefusal<R extends Rejection>(
  catalogue: RefusalCatalogue<R>,
  rejection: R,
  place: RefusalPlace = {},
): Refusal {
  const code: R['code'] = rejection.code;
  // The compiler can't see that the wording found under a code takes the data of that code.
  const wording = catalogue[code] as unknown as RefusalWording<R> | undefined;
  if (!wording) throw new Error(`no words for the refusal ${code}`);
  const { field, policy, clause = wording.clause } = place;
  return {
    code,
    message: wording.zh(rejection),
    messageEn: wording.en(rejection),
    mechanism: wording.mechanism,
    ...(field !== undefined && { field }),
    ...(clause !== undefined && { clause }),
    ...(policy !== undefined && { policy }),
  };
}
