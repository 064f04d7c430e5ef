import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';

export interface TokenClaims extends JWTPayload {
  sub: string;
  /** Partner departments: registered purpose of access (client credentials). */
  purpose?: string;
  /** Partner departments: contexts and region of the registration. */
  scope?: string;
  region?: string;
  client_id?: string;
}

export type VerifyToken = (token: string) => Promise<TokenClaims | undefined>;

export const audience = 'urn:sunledger:api';

/** Checks signature, issuer, audience and expiry of an access token; undefined means it can't be trusted. */
export function createTokenVerifier(issuer: string): VerifyToken {
  const keys = createRemoteJWKSet(new URL(`${issuer.replace(/\/$/, '')}/jwks`), { cooldownDuration: 5000 });
  const known = new Map<string, { claims: TokenClaims; until: number }>();
  return async (token) => {
    const cached = known.get(token);
    if (cached && cached.until > Date.now()) return cached.claims;
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ['RS256', 'ES256', 'EdDSA'] });
      if (!payload.sub) return undefined;
      const claims = payload as TokenClaims;
      if (known.size > 5000) known.clear();
      known.set(token, { claims, until: Math.min((payload.exp ?? 0) * 1000, Date.now() + 60_000) });
      return claims;
    } catch {
      return undefined;
    }
  };
}
