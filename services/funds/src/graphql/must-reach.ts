import { GraphQLError } from 'graphql';
import { postsFor, type RequestContext } from '@sunledger/service-kit';
import type { FundsDuty } from '../duties.ts';

/** Personal data and papers are seen through a post that carries the duty in that place and for a thing of that line (X2). */
export function mustReach({ actor, policy, today }: RequestContext, duty: FundsDuty, regionCode: string, line: string | null): void {
  if (actor && postsFor({ actor, policy, today }, duty, regionCode, line).length > 0) return;
  throw new GraphQLError('当前岗位无权查阅该地区、该条线的此项信息 (none of your posts carries the right to this in that region and line)', { extensions: { code: 'FORBIDDEN' } });
}
