import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export const tokenAlgorithm = 'RS256';

export type IdentityKeys = { signing: JWK[]; cookies: string[] };

/** Kept, so that a token issued before a restart is still good after it. */
export async function loadKeys(dataDir: string): Promise<IdentityKeys> {
  const file = join(dataDir, 'identity-keys.json');
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const keys: IdentityKeys = {
    // RS256 for access tokens: checking one costs a fraction of what ES256 costs, and every request checks.
    signing: [await createKey('RS256'), await createKey('ES256')],
    cookies: [randomBytes(32).toString('base64url')],
  };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
}

function readKept(file: string): IdentityKeys | undefined {
  try {
    const { signing, cookies } = JSON.parse(readFileSync(file, 'utf8')) as Partial<IdentityKeys>;
    return Array.isArray(signing) && Array.isArray(cookies) ? { signing, cookies } : undefined;
  } catch {
    return undefined;
  }
}

async function createKey(alg: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: randomBytes(8).toString('hex') };
}
