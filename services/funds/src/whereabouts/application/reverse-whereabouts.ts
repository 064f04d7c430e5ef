import { z } from 'zod';
import { whereaboutsReversed } from '@sunledger/events';
import type { Fen, IsoDate } from '@sunledger/kernel';
import { accepted, defineCommand, findBody, kitRefusal, mustHold, NotFound, query, queryOne, refused, type CommandBasics, type Em, type Work } from '@sunledger/service-kit';
import { lineOfQuota } from '../../allocation/application/line-of-quota.ts';
import { countCrossings } from '../../hop-gap/application/count-hops.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { findRegisterReversalRejections } from '../domain/register-rules.ts';
import { toWhereaboutsRefusal } from '../whereabouts-refusals.ts';
import { restartRegisterClock } from './enter-whereabouts.ts';

export interface ReverseWhereabouts extends CommandBasics {
  entryId: string;
  reason: string;
}

interface EntryRow {
  id: string;
  allocationId: string;
  kind: 'registered' | 'passed-on' | 'used';
  projectId: string | null;
  amountFen: Fen;
  enteredOn: IsoDate;
  enteredBy: string;
  eventId: string | null;
  isReversal: boolean;
  isReversed: boolean;
}

interface AllocationRow {
  id: string;
  programmeId: string;
  programmeLine: string | null;
  documentNumber: string;
  fromRegionCode: string;
  toBodyId: string;
  toRegionCode: string;
  amountFen: Fen;
  registeredOn: IsoDate | null;
  reversedOn: IsoDate | null;
}

/** Takes back what a level registered wrongly in its whereabouts ledger, as a second person (冲销去向登记, F4, X7); it may then be registered anew. */
export const reverseWhereabouts = defineCommand<ReverseWhereabouts>({
  name: 'reverseWhereabouts',
  duty: 'funds.whereabouts.register',
  input: z.object({ entryId: z.uuid(), reason: z.string().trim().min(2).max(300) }),
  async handle(work, { entryId, reason }) {
    const allocation = await lockAllocationOf(work.em, entryId);
    mustHold(work, 'funds.whereabouts.register', allocation.toRegionCode, lineOfQuota(work, allocation.programmeLine, await findBody(work.em, allocation.toBodyId)));
    const entry = await readEntry(work.em, entryId);
    const refusals = [
      ...findRegisterReversalRejections({ ...entry, allocationReversedOn: allocation.reversedOn, on: work.occurredOn })
        .map((rejection) => toWhereaboutsRefusal(rejection, { field: rejection.code === 'REVERSED_BEFORE_ENTRY' ? 'occurredOn' : 'entryId' })),
      ...(entry.enteredBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '冲销 reverse', otherDuty: '登记 register' }, { field: 'entryId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    work.causedBy(entry.eventId);
    const eventId = await work.emit(whereaboutsReversed, {
      aggregateId: allocation.id, regionCode: allocation.toRegionCode,
      payload: {
        allocationId: allocation.id, programmeId: allocation.programmeId, bodyId: allocation.toBodyId, entryId, amountFen: entry.amountFen.toString(), reason,
        ...(entry.projectId !== null && { projectId: entry.projectId }) } });
    await query(
      work.em,
      `insert into funds.whereabouts_entry (id, allocation_id, programme_id, body_id, region_code, kind, project_id, amount_fen, note, occurred_on, recorded_at, person_id, event_id, reverses_id)
       select gen_random_uuid(), allocation_id, programme_id, body_id, region_code, kind, project_id, -amount_fen, $2, $3, $4, $5, $6, id from funds.whereabouts_entry where id = $1`,
      [entryId, reason, work.occurredOn, work.now, work.actor.personId, eventId],
    );
    await showWhatStands(work, allocation);
    return accepted(allocation.id);
  },
});

async function lockAllocationOf(em: Em, entryId: string): Promise<AllocationRow> {
  const [allocation] = await query<AllocationRow>(
    em,
    `select id, programme_id as "programmeId", (select line from funds.programme p where p.id = a.programme_id) as "programmeLine", document_number as "documentNumber", from_region_code as "fromRegionCode", to_body_id as "toBodyId",
       to_region_code as "toRegionCode", amount_fen as "amountFen", registered_on as "registeredOn", reversed_on as "reversedOn"
       from funds.allocation a where id = (select allocation_id from funds.whereabouts_entry where id = $1) for update`,
    [entryId],
  );
  if (!allocation) throw new NotFound('entryId');
  return allocation;
}

/** The entry as it stands under the lock of its allocation. */
const readEntry = (em: Em, entryId: string): Promise<EntryRow> =>
  queryOne<EntryRow>(
    em,
    `select id, allocation_id as "allocationId", kind, project_id as "projectId", amount_fen as "amountFen", occurred_on as "enteredOn", person_id as "enteredBy",
       event_id as "eventId", reverses_id is not null as "isReversal", exists (select from funds.whereabouts_entry r where r.reverses_id = e.id) as "isReversed"
       from funds.whereabouts_entry e where id = $1`,
    [entryId],
  );

/**
 * The day on which the ledger first showed the money is that of the first entry that stands: with none left it shows nothing,
 * and its clock runs again. The figure follows on the days themselves, so that it agrees with its list at any date (F4).
 */
async function showWhatStands(work: Work, allocation: AllocationRow): Promise<void> {
  const { id, programmeId, fromRegionCode: from, toRegionCode: to, amountFen, registeredOn } = allocation;
  const [first] = await query<{ on: IsoDate; at: Date }>(
    work.em,
    `select occurred_on as on, recorded_at as at from funds.whereabouts_entry e
      where allocation_id = $1 and reverses_id is null and not exists (select from funds.whereabouts_entry r where r.reverses_id = e.id) order by recorded_at, id limit 1`,
    [id],
  );
  const shownOn = first?.on ?? null;
  await query(work.em, 'update funds.allocation set registered_on = $2, registered_at = $3 where id = $1', [id, shownOn, first?.at ?? null]);
  if (shownOn !== registeredOn) {
    await countCrossings(work, [
      ...(registeredOn === null ? [] : [{ programmeId, from, to, measure: 'received' as const, on: registeredOn, amountFen: -amountFen }]),
      ...(shownOn === null ? [] : [{ programmeId, from, to, measure: 'received' as const, on: shownOn, amountFen }])]);
  }
  if (shownOn === null) await restartRegisterClock(work, await getProgramme(work.em, programmeId), allocation);
}
