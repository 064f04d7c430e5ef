import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { tokenAlgorithm, type IdentityKeys } from './keys.ts';
import { apiResource, apiScope, tokenLifetimeSeconds, webClientId } from './provider.ts';

export type TokenAnswer = { access_token: string; token_type: 'Bearer'; expires_in: number; scope: string };

/** The same token the code flow gives, without a browser: for tests, replays and curl. */
export async function issueDemoToken(issuer: string, login: string, keys: IdentityKeys, now: Date): Promise<TokenAnswer> {
  const jwk = keys.signing.find(({ alg }) => alg === tokenAlgorithm);
  if (jwk === undefined) throw new Error(`no ${tokenAlgorithm} key`);
  const issuedAt = Math.floor(now.getTime() / 1000);
  const token = await new SignJWT({ scope: apiScope, client_id: webClientId })
    .setProtectedHeader({ alg: tokenAlgorithm, typ: 'at+jwt', kid: jwk.kid })
    .setIssuer(issuer).setSubject(login).setAudience(apiResource).setJti(randomUUID())
    .setIssuedAt(issuedAt).setExpirationTime(issuedAt + tokenLifetimeSeconds)
    .sign(await importJWK(jwk, tokenAlgorithm));
  return { access_token: token, token_type: 'Bearer', expires_in: tokenLifetimeSeconds, scope: apiScope };
}
