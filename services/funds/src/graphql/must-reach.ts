import { GraphQLError } from 'graphql';
import { postFor, type RequestContext } from '@sunledger/service-kit';
import type { FundsDuty } from '../duties.ts';

/** For a field that signs what its object carries and reads nothing itself: the duty it asks for must reach that place (X2). */
export function mustReach({ actor }: RequestContext, duty: FundsDuty, regionCode: string): void {
  if (actor && postFor(actor, duty, regionCode)) return;
  throw new GraphQLError('当前岗位无权查阅该地区的此项信息 (none of your posts carries the right to this in that region)', { extensions: { code: 'FORBIDDEN' } });
}
