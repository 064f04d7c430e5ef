import type { ApolloGateway } from '@apollo/gateway';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { TokenClaims, VerifyToken } from '@sunledger/service-kit/identity/verify-token';
import { addressKey, type Charged } from '../limits/client-budget.ts';

/** Gathered by the data sources and the end of the request; one object, as Apollo Server copies the context's first level. */
export interface Reading {
  hangsOn: Set<string>;
  /** How long the answer may be kept and for whom; undefined if it may not. */
  policy: { maxAge: number; scope: 'PUBLIC' | 'PRIVATE' } | undefined;
  /** What was found before the request came to Apollo Server, which then only says it: why it is refused, or what came of it. */
  refusal?: unknown;
  executed?: ReturnType<ApolloGateway['executor']>;
}

/** What the gateway knows of one request. */
export interface GatewayContext {
  /** Follows a command through every service and event; the request's id here. */
  correlationId: string;
  /** Undefined for an unsigned reader, who may see what is public. */
  viewer: TokenClaims | undefined;
  /** Headers that every subgraph gets with its part of the operation. */
  forwarded: Readonly<Record<string, string>>;
  /** Whose budget the request uses. */
  charged: Charged;
  /** The same for requests that every subgraph must answer alike. */
  viewerKey: string;
  /** What is learnt of the answer while it is put together. */
  reading: Reading;
}

export class NotSignedIn extends GraphQLError {
  constructor() {
    super('登录已失效,请重新登录 (the sign-in is not valid any more: sign in again)', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
}

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Nobody without a token; an error for a token that can't be trusted: a forged identity is not the same as none. */
export async function identifyToken(authorization: string | undefined, verifyToken: VerifyToken): Promise<TokenClaims | undefined> {
  if (authorization === undefined) return undefined;
  const token = /^Bearer ([\w.~+/=-]{1,8000})$/i.exec(authorization)?.[1];
  const claims = token === undefined ? undefined : await verifyToken(token);
  if (!claims) throw new NotSignedIn();
  return claims;
}

export const identifyViewer = (request: FastifyRequest, verifyToken: VerifyToken): Promise<TokenClaims | undefined> =>
  identifyToken(header(request, 'authorization'), verifyToken);

function mustBeReadable(name: string, value: string, form: (text: string) => boolean): void {
  if (form(value)) return;
  throw new GraphQLError(`请求头 ${name} 格式有误 (malformed header ${name})`, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

// Written percent-encoded, as headers carry no Chinese.
function isPercentEncoded(text: string): boolean {
  try {
    return decodeURIComponent(text).length <= 200;
  } catch {
    return false;
  }
}

/** A department is charged as the client it registered; people share the web app's client id and are charged one by one. */
function chargedOf(request: FastifyRequest, viewer: TokenClaims | undefined): Charged {
  if (!viewer) return { kind: 'public', id: addressKey(request.ip) };
  const isClient = viewer.client_id !== undefined && viewer.client_id === viewer.sub;
  return { kind: isClient ? 'client' : 'person', id: viewer.sub };
}

/** `charge` throws when the client is past its budget; a forged token is charged to the address it comes from. */
export async function readContext(request: FastifyRequest, verifyToken: VerifyToken, charge: (charged: Charged) => void): Promise<GatewayContext> {
  const viewer = await identifyViewer(request, verifyToken).catch((error: unknown) => {
    charge(chargedOf(request, undefined));
    throw error;
  });
  const charged = chargedOf(request, viewer);
  charge(charged);
  const forwarded: Record<string, string> = { 'x-correlation-id': request.id };
  // The kit of the services reads the scheme as written here.
  const token = header(request, 'authorization')?.replace(/^Bearer /i, '');
  if (viewer && token) forwarded['authorization'] = `Bearer ${token}`;
  const purpose = header(request, 'x-purpose');
  if (purpose !== undefined) {
    mustBeReadable('x-purpose', purpose, isPercentEncoded);
    forwarded['x-purpose'] = purpose;
  }
  const asOf = header(request, 'x-sunledger-as-of');
  if (asOf !== undefined) {
    mustBeReadable('x-sunledger-as-of', asOf, (text) => /^[\w.\-/, ]{1,4000}$/.test(text));
    forwarded['x-sunledger-as-of'] = asOf;
  }
  const viewerKey = viewer ? JSON.stringify([viewer.sub, viewer.client_id, viewer['scope'], viewer.purpose, purpose]) : JSON.stringify([purpose]);
  return { correlationId: request.id, viewer, viewerKey, reading: { hangsOn: new Set(), policy: undefined }, forwarded, charged };
}
