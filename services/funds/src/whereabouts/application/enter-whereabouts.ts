import type { Fen } from '@sunledger/kernel';
import { cancelDeadline, meetDeadlines, query, setDeadline, type Work } from '@sunledger/service-kit';
import type { Hop } from '../../allocation/application/hop-clock.ts';
import { countCrossings } from '../../hop-gap/application/count-hops.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';

const clock = 'funds.register-whereabouts';

/** As far as the money goes, the ledger goes (F4): the receiver's ledger shows the money within the pack's limit. */
export async function startRegisterClock(work: Work, { fundKind, line }: Programme, { id, toBodyId, toRegionCode, documentNumber }: Hop): Promise<void> {
  await setDeadline(work, {
    kind: clock, subjectType: 'Allocation', subjectId: id, regionCode: toRegionCode, bodyId: toBodyId,
    title: `登记资金去向台账 ${documentNumber} · register the money received`, startedOn: work.occurredOn,
    policy: work.policy.value('allocation.register-limit', { regionCode: toRegionCode, fundKind, line, on: work.occurredOn }),
  });
  await query(
    work.em,
    'update funds.allocation set register_due_on = (select max(due_on) from kit.deadline where kind = $2 and subject_id = $1::text) where id = $1',
    [id, clock],
  );
}

/** The ledger shows nothing of the money any more: it is asked for anew, unless its silence was told already. */
export async function restartRegisterClock(work: Work, programme: Programme, hop: Hop): Promise<void> {
  const open = await query(work.em, "select 1 from kit.deadline where kind = $2 and subject_id = $1 and state in ('running', 'missed')", [hop.id, clock]);
  if (open.length === 0) await startRegisterClock(work, programme, hop);
}

export interface WhereaboutsEntry {
  allocationId: string;
  kind: 'registered' | 'passed-on' | 'used' | 'returned';
  amountFen: Fen;
  projectId?: string | null | undefined;
  note?: string | null | undefined;
  eventId?: string | null | undefined;
}

/**
 * Writes what levels did with their money. The first entry of whatever kind shows that the money is known to have come:
 * whoever passed it on or paid it out had it.
 */
export async function enterWhereabouts(work: Work, entries: readonly WhereaboutsEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const column = <T>(pick: (entry: WhereaboutsEntry) => T): T[] => entries.map(pick);
  const ids = column((entry) => entry.allocationId);
  await query(
    work.em,
    `insert into funds.whereabouts_entry (id, allocation_id, programme_id, body_id, region_code, kind, project_id, amount_fen, note, occurred_on,
       recorded_at, person_id, event_id)
     select gen_random_uuid(), a.id, a.programme_id, a.to_body_id, a.to_region_code, t.kind, t.project, t.fen, t.note, $7, $8, $9, t.event
       from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::uuid[]) t(id, kind, project, fen, note, event)
       join funds.allocation a on a.id = t.id`,
    [ids, column((entry) => entry.kind), column((entry) => entry.projectId ?? null), column((entry) => entry.amountFen), column((entry) => entry.note ?? null),
      column((entry) => entry.eventId ?? null), work.occurredOn, work.now, work.actor.personId],
  );
  const first = await query<{ id: string; programmeId: string; from: string; to: string; amountFen: Fen }>(
    work.em,
    `update funds.allocation set registered_on = $2, registered_at = $3 where id = any($1::uuid[]) and registered_on is null
      returning id, programme_id as "programmeId", from_region_code as "from", to_region_code as "to", amount_fen as "amountFen"`,
    [ids, work.occurredOn, work.now],
  );
  await meetDeadlines(work, clock, first.map(({ id }) => id));
  await countCrossings(work, first.map((crossing) => ({ ...crossing, measure: 'received', on: work.occurredOn })));
}

export const cancelRegisterClock = (work: Work, allocationId: string): Promise<void> => cancelDeadline(work, clock, allocationId);
