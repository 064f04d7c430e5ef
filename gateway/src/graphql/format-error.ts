import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { wordedFor } from './graphql-words.ts';

/** Codes whose words were written for the reader, by us or by a subgraph's kit. Others are told in general words only. */
const shownCodes = new Set([
  'BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_YET_KNOWN', 'NOT_READY', 'SUBGRAPH_UNAVAILABLE', 'LIMIT_EXCEEDED', 'BUDGET_EXCEEDED',
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST',
  'PERSISTED_OPERATION_REQUIRED', 'PERSISTED_OPERATION_NOT_FOUND',
]);

/** graphql-js refuses it by a rule of its own, which knows no code. */
const fragmentCycleMessage = /^Cannot spread fragment "\w+" within itself/;
const tokenLimitMessage = /^Syntax Error: Document contains more (?:than|that) (\d+) tokens/;

export function limitExceeded(limit: string, allowed: number): GraphQLFormattedError {
  return {
    message: `请求超出限制 ${limit}(最大 ${allowed})(the request is past the limit "${limit}", at most ${allowed})`,
    extensions: { code: 'LIMIT_EXCEEDED', limit, allowed },
  };
}

/** What a client may know of an error: a code, a sentence, the place. Never a stack trace or internal text. */
export function formatErrorFor(logger: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { path, locations, message } = formatted;
    const place = { ...(path && { path }), ...(locations && { locations }) };
    const { stacktrace: _stack, exception: _exception, http: _http, serviceName, ...extensions } = formatted.extensions ?? {};
    const subgraph = typeof serviceName === 'string' ? { subgraph: serviceName } : {};
    const tokens = tokenLimitMessage.exec(message);
    if (tokens) return { ...place, ...limitExceeded('tokens', Number(tokens[1])) };
    if (fragmentCycleMessage.test(message)) return { ...place, ...limitExceeded('fragment-cycles', 0) };
    if (extensions['limit'] !== undefined && serviceName === undefined) return { ...place, message, extensions: { ...extensions, code: 'LIMIT_EXCEEDED' } };
    const code = extensions['code'];
    if (typeof code === 'string' && shownCodes.has(code)) return { ...place, message: wordedFor(code, message) ?? message, extensions: { ...extensions, ...subgraph } };
    logger.error({ err: thrown, ...subgraph }, 'request failed');
    return { ...place, message: '系统内部错误,已记录 (internal error, recorded)', extensions: { code: 'INTERNAL_SERVER_ERROR', ...subgraph } };
  };
}
