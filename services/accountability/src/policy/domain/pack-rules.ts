import { findPackSetProblems, parsePack, type PolicyPack } from '@sunledger/policy';

export type PackRejection =
  | { code: 'PACK_NOT_JSON' }
  | { code: 'PACK_INVALID'; path: string; zh: string; en: string }
  | { code: 'PACK_VERSION_NOT_NEW'; packId: string; newest: number }
  | { code: 'PACK_SCOPE_CHANGED'; packId: string; region: string; line: string | null };

/** A rejection with the path of the pack's JSON it is about, such as `values.case.conclude-limit`. */
export type PackProblem = PackRejection & { path: string };

/** Reads an uploaded pack; every problem names the key it is about (X1). */
export function readPack(text: string): { ok: true; pack: PolicyPack } | { ok: false; problems: PackProblem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ code: 'PACK_NOT_JSON', path: '' }] };
  }
  const parsed = parsePack(json);
  if (parsed.ok) return parsed;
  return { ok: false, problems: parsed.problems.map(({ path, zh, en }) => ({ code: 'PACK_INVALID', path, zh, en })) };
}

/** What speaks against publishing a valid pack beside those already published. */
export function findPublishingProblems(pack: PolicyPack, published: readonly PolicyPack[]): PackProblem[] {
  return [...mustBeNewVersion(pack, published), ...mustKeepItsScope(pack, published), ...mustFitTheOthers(pack, published)];
}

/** Versions only grow: what was published stays what it was. */
function mustBeNewVersion({ id, version }: PolicyPack, published: readonly PolicyPack[]): PackProblem[] {
  const newest = Math.max(0, ...published.filter((other) => other.id === id).map((other) => other.version));
  return version > newest ? [] : [{ code: 'PACK_VERSION_NOT_NEW', packId: id, newest, path: 'version' }];
}

/** A pack that moved to another region or line would silently end where it was. */
function mustKeepItsScope({ id, region, line }: PolicyPack, published: readonly PolicyPack[]): PackProblem[] {
  const before = published.find((other) => other.id === id);
  if (!before || (before.region === region && before.line === line)) return [];
  return [{ code: 'PACK_SCOPE_CHANGED', packId: id, region: before.region, line: before.line, path: 'region' }];
}

/** Relative changes with nothing to inherit from, values above their cap: only what this pack brings about is its fault. */
function mustFitTheOthers(pack: PolicyPack, published: readonly PolicyPack[]): PackProblem[] {
  const known = new Set(findPackSetProblems(published).map((problem) => JSON.stringify(problem)));
  const isDouble = published.some((other) => other.id === pack.id && other.version === pack.version);
  if (isDouble) return [];
  return findPackSetProblems([...published, pack])
    .filter((problem) => !known.has(JSON.stringify(problem)))
    .map(({ key, zh, en }) => ({ code: 'PACK_INVALID', path: key ? `values.${key}` : 'values', zh, en }));
}
