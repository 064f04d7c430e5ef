import { z } from 'zod';
import { whereaboutsRegistered } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, defineCommand, findBody, mustHold, NotFound, query, queryOne, refused, type CommandBasics } from '@sunledger/service-kit';
import { lineOfQuota } from '../../allocation/application/line-of-quota.ts';
import { mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { findRegisterRejections, mustBeNamedInPlace, type RegisterRejection } from '../domain/register-rules.ts';
import { toWhereaboutsRefusal } from '../whereabouts-refusals.ts';
import { enterWhereabouts } from './enter-whereabouts.ts';

export interface RegisterWhereabouts extends CommandBasics {
  allocationId: string;
  /** What is still unregistered, when left out. */
  amount?: bigint | null;
  projectId?: string | null;
  note?: string | null;
}

interface AllocationFacts {
  programmeId: string;
  programmeLine: string | null;
  bodyId: string;
  regionCode: string;
  receivedFen: Fen;
  issuedOn: string;
  reversedOn: string | null;
  eventId: string;
}

const fieldOf = ({ code }: RegisterRejection): string =>
  code === 'REGISTERED_BEFORE_ISSUE' ? 'occurredOn' : code === 'REGISTERED_ABOVE_RECEIVED' ? 'amount' : 'allocationId';

/** The receiving level enters in its own whereabouts ledger that money came, and for which project (资金去向登记, F4). */
export const registerWhereabouts = defineCommand<RegisterWhereabouts>({
  name: 'registerWhereabouts',
  duty: 'funds.whereabouts.register',
  input: z.object({ allocationId: z.uuid(), projectId: z.string().min(1).max(120).nullish(), note: z.string().trim().min(1).max(300).nullish() }),
  async handle(work, { allocationId, amount, projectId, note }) {
    const [allocation] = await query<AllocationFacts>(
      work.em,
      `select programme_id as "programmeId", (select line from funds.programme p where p.id = a.programme_id) as "programmeLine", to_body_id as "bodyId", to_region_code as "regionCode", amount_fen as "receivedFen",
         occurred_on as "issuedOn", reversed_on as "reversedOn", event_id as "eventId" from funds.allocation a where id = $1 for update`,
      [allocationId],
    );
    if (!allocation) throw new NotFound('allocationId');
    mustHold(work, 'funds.whereabouts.register', allocation.regionCode, lineOfQuota(work, allocation.programmeLine, await findBody(work.em, allocation.bodyId)));
    const { registeredFen } = await queryOne<{ registeredFen: Fen }>(
      work.em,
      `select coalesce(sum(amount_fen), 0)::bigint as "registeredFen" from funds.whereabouts_entry where allocation_id = $1 and kind = 'registered'`,
      [allocationId],
    );
    const amountFen = amount ?? allocation.receivedFen - registeredFen;
    const [listed] = projectId
      ? await query<{ name: string; regionCode: string }>(work.em, 'select name, region_code as "regionCode" from funds.listed_project where project_id = $1', [projectId]) : [];
    const refusals = [
      ...(amount === null || amount === undefined ? [] : mustBePositive(amount).map((rejection) => toRefusal(rejection, { field: 'amount' }))),
      ...findRegisterRejections({ ...allocation, registeredFen, amountFen: amountFen > 0n ? amountFen : 1n, on: work.occurredOn })
        .map((rejection) => toWhereaboutsRefusal(rejection, { field: fieldOf(rejection) })),
      ...(projectId && !listed ? [toWhereaboutsRefusal({ code: 'REGISTER_PROJECT_UNKNOWN', projectId }, { field: 'projectId' })] : []),
      ...mustBeNamedInPlace(listed, allocation.regionCode).map((rejection) => toWhereaboutsRefusal(rejection, { field: 'projectId' })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    work.causedBy(allocation.eventId);
    const eventId = await work.emit(whereaboutsRegistered, {
      aggregateId: allocationId, regionCode: allocation.regionCode,
      payload: {
        allocationId, programmeId: allocation.programmeId, bodyId: allocation.bodyId, amountFen: amountFen.toString(), ...(projectId && { projectId }) },
    });
    await enterWhereabouts(work, [{ allocationId, kind: 'registered', amountFen, projectId, note, eventId }]);
    return accepted(allocationId);
  },
});
