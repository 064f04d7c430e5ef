import { GraphQLError, Kind, parse, type FieldNode, type SelectionNode } from 'graphql';

export type UnavailableReason = 'unreachable' | 'timeout' | 'bad-answer' | 'circuit-open';

const chineseNames = new Map([
  ['funds', '资金'], ['projects', '项目'], ['disclosure', '公开'], ['supervision', '监督'], ['accountability', '问责'],
]);

const keyOf = (field: FieldNode): string => field.alias?.value ?? field.name.value;
const isField = (selection: SelectionNode): selection is FieldNode => selection.kind === Kind.FIELD;

/** What a fetch was to bring: its top fields, or those of the entities that it completes. */
function topFields(query: string): string[] {
  const operation = parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const roots = operation?.selectionSet.selections.filter(isField) ?? [];
  return roots.flatMap((root) => {
    if (root.name.value !== '_entities') return [keyOf(root)];
    const parts = root.selectionSet?.selections ?? [];
    return parts.flatMap((part) => (part.kind === Kind.INLINE_FRAGMENT ? part.selectionSet.selections.filter(isField).map(keyOf) : []));
  });
}

/** The place up to the first list: which elements of it are touched is not known, as none was brought. */
function placeOf(path: readonly (string | number)[]): (string | number)[] | undefined {
  const list = path.indexOf('@');
  const place = list === -1 ? [...path] : path.slice(0, list);
  return place.length > 0 ? place : undefined;
}

export interface Unavailable {
  subgraph: string;
  reason: UnavailableReason;
  /** Where it is left alone for now: until when. */
  retryAfterSeconds?: number | undefined;
}

function wordsFor({ subgraph, reason, retryAfterSeconds = 1 }: Unavailable): string {
  const name = chineseNames.get(subgraph) ?? subgraph;
  if (reason !== 'circuit-open') return `${name}子系统暂时无法应答,请稍后再试 (${subgraph} is not answering; try again shortly)`;
  return `${name}子系统连续无法应答,已暂停访问,约 ${retryAfterSeconds} 秒后恢复尝试 `
    + `(${subgraph} did not answer several times in a row and is left alone; it is tried again in about ${retryAfterSeconds} s)`;
}

/** Says which part of the system does not answer and which fields are blank for it; the others' fields come through. */
export function subgraphUnavailable(unavailable: Unavailable, fetch: { query: string; path: readonly (string | number)[] }): GraphQLError {
  const prefix = fetch.path.filter((part) => part !== '@');
  const fields = topFields(fetch.query).map((field) => [...prefix, field].join('.'));
  const { subgraph, reason, retryAfterSeconds } = unavailable;
  return new GraphQLError(wordsFor(unavailable), {
    path: placeOf(fetch.path),
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph, reason, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }), fields },
  });
}
