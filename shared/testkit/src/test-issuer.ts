import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { audience } from '@sunledger/service-kit';

export interface TestIssuer {
  issuer: string;
  /** An access token as the identity provider would sign it. */
  tokenFor: (personId: string, claims?: Record<string, unknown>) => Promise<string>;
  stop: () => Promise<void>;
}

/** An OpenID issuer that serves only its keys; tests sign in with tokens of their own making. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }] });
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(jwks));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    issuer,
    tokenFor: (personId, claims = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'test' }).setIssuer(issuer).setAudience(audience).setSubject(personId)
        .setIssuedAt().setExpirationTime('1h').sign(privateKey),
    stop: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
