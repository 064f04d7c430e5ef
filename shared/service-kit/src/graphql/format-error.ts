import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';
import { Forbidden, NotFound } from '../commands/define-command.ts';
import { isDatabaseAway } from '../database/passing-fault.ts';
import { InvalidInput } from '../commands/invalid-input.ts';
import { PolicyNotSet } from '../policy/policy-view.ts';

const shownCodes = new Set([
  'BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_YET_KNOWN', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST', 'NOT_READY',
]);

/** What a client may know of an error: a code, a sentence, the field. Never a stack trace, SQL or file name. */
export function formatErrorFor(logger: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const { path, locations } = formatted;
    const place = { ...(path && { path }), ...(locations && { locations }) };
    if (error instanceof InvalidInput) {
      const fields = error.fields.map(({ field, message, messageEn }) => `${field}: ${message} (${messageEn})`).join('; ');
      return { ...place, message: `输入有误 (invalid input): ${fields}`, extensions: { code: 'BAD_USER_INPUT', fields: error.fields } };
    }
    if (error instanceof Forbidden) {
      const message = error.line === null
        ? '当前岗位在该地区无权办理此事项 (none of your posts carries the right to this here)'
        : `当前岗位在该地区、该条线(${error.line})无权办理此事项,须由本条线主管部门或综合部门办理 (none of your posts carries the right to this here on the line ${error.line}: a post of that line, or of a comprehensive one, must)`;
      return { ...place, message, extensions: { code: 'FORBIDDEN', duty: error.duty, ...(error.line !== null && { line: error.line }) } };
    }
    if (error instanceof NotFound) {
      return { ...place, message: `未找到 (not found): ${error.field}`, extensions: { code: 'NOT_FOUND', field: error.field } };
    }
    if (error instanceof PolicyNotSet) {
      return { ...place, message: '该地区尚无适用的政策包 (no policy pack is in force here yet)', extensions: { code: 'NOT_READY' } };
    }
    if (isDatabaseAway(error)) {
      logger.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'the database is away');
      return { ...place, message: '数据库暂时无法应答,请稍后再试 (the database is not answering; try again shortly)', extensions: { code: 'NOT_READY' } };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && shownCodes.has(code)) {
      const { stacktrace: _dropped, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    logger.error({ err: error instanceof GraphQLError ? error.originalError ?? error : error }, 'request failed');
    return { ...place, message: '系统内部错误,已记录 (internal error, recorded)', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}
