export interface GivenDocument {
  kind: string;
  original: boolean;
}
/** What the pack asks for of a kind of project. */
export interface RequiredDocuments {
  documents: readonly string[];
  originals: boolean;
}

export const findMissing = (given: readonly GivenDocument[], required: RequiredDocuments): string[] =>
  required.documents.filter((kind) => !given.some((document) => document.kind === kind));

/** Kinds of which copies were brought and no original, where the pack wants originals. */
export const findCopies = (given: readonly GivenDocument[], required: RequiredDocuments): string[] =>
  required.originals ? required.documents.filter((kind) => given.some((one) => one.kind === kind) && !given.some((one) => one.kind === kind && one.original)) : [];

/** X5: kinds under which one file was given, where it was given under more than one: a contract is no invoice. */
export function findDoubledKinds(papers: readonly { hash: string; kind: string }[]): string[] {
  const kindsOf = Map.groupBy(papers, ({ hash }) => hash);
  return [...new Set([...kindsOf.values()].map((same) => [...new Set(same.map(({ kind }) => kind))]).filter((kinds) => kinds.length > 1).flat())];
}
