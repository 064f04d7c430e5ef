import { GraphQLError } from 'graphql';
import { postFor, type RequestContext } from '@sunledger/service-kit';
import type { FundsDuty } from '../duties.ts';

/** A personal field asks for a duty; here one that reaches the place: a post elsewhere opens nothing. */
export function mustReach({ actor }: RequestContext, duties: readonly FundsDuty[], regionCode: string): void {
  if (actor && duties.some((duty) => postFor(actor, duty, regionCode))) return;
  throw new GraphQLError('当前岗位无权查阅该地区的此项信息 (none of your posts carries the right to this in that region)', { extensions: { code: 'FORBIDDEN' } });
}
