/** Internal values of a GraphQL enum whose codes here are lower case with hyphens: RAISED_LEVEL is raised-level. */
export const enumOf = (codes: readonly string[]): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code.toUpperCase().replaceAll('-', '_'), code]));
