import { readFileSync, readdirSync } from 'node:fs';
import { findPackSetProblems } from './check-packs.ts';
import { parsePack } from './pack-schema.ts';
import type { PolicyPack } from './pack-schema.ts';

/** The packs that come with the system; accountability publishes them as the first versions. */
export const shippedPacks = new URL('../packs/', import.meta.url);

/** Reads and validates every pack of a folder; throws with all that is wrong, by file and key. */
export function loadPacks(folder: URL = shippedPacks): PolicyPack[] {
  const packs: PolicyPack[] = [];
  const problems: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
    const parsed = parsePack(readJson(new URL(file, folder)));
    if (parsed.ok) packs.push(parsed.pack);
    else problems.push(...parsed.problems.map(({ zh, en }) => `${file}: ${zh} (${en})`));
  }
  problems.push(...findPackSetProblems(packs).map(({ packId, zh, en }) => `${packId}: ${zh} (${en})`));
  if (problems.length > 0) throw new Error(`policy packs are not valid:\n${problems.join('\n')}`);
  return packs;
}

function readJson(file: URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file.pathname.split('/').at(-1)} is not readable JSON`, { cause });
  }
}
