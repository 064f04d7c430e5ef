import { householdExited, householdIdentified, householdsRegistered } from '@sunledger/events';
import { onEvent, query, type EventHandler, type Work } from '@sunledger/service-kit';

interface Person {
  token: string;
  householdId: string;
  kind: string;
  diedOn: string | null;
}
interface Telling {
  id: string;
  recordedAt: string;
  villageCode: string;
  exitedOn: string | null;
}

// Facts of one person come from several aggregates and may arrive in any order: the one recorded last stands. A death is never unsaid.
async function keepPersons(work: Work, persons: readonly Person[], telling: Telling): Promise<void> {
  await query(
    work.em,
    `insert into funds.known_person as k (token, household_id, village_code, kind, died_on, exited_on, told_at, event_id)
     select distinct on (t) t, h, $5, k, d, $6, $7, $8 from unnest($1::text[], $2::text[], $3::text[], $4::date[]) p(t, h, k, d) order by t
     on conflict (token) do update set
       household_id = case when excluded.told_at >= k.told_at then excluded.household_id else k.household_id end,
       village_code = case when excluded.told_at >= k.told_at then excluded.village_code else k.village_code end,
       kind = case when excluded.told_at >= k.told_at then excluded.kind else k.kind end,
       exited_on = case when excluded.told_at >= k.told_at then excluded.exited_on else k.exited_on end,
       event_id = case when excluded.told_at >= k.told_at then excluded.event_id else k.event_id end,
       household_since = case when excluded.told_at >= k.told_at and excluded.household_id <> k.household_id then clock_timestamp() else k.household_since end,
       died_on = coalesce(excluded.died_on, k.died_on), told_at = greatest(excluded.told_at, k.told_at)`,
    [persons.map((p) => p.token), persons.map((p) => p.householdId), persons.map((p) => p.kind), persons.map((p) => p.diedOn),
      telling.villageCode, telling.exitedOn, telling.recordedAt, telling.id],
  );
}

const membersOf = ({ householdId, kind, memberTokens }: { householdId: string; kind: string; memberTokens: string[] }): Person[] =>
  memberTokens.map((token) => ({ token, householdId, kind, diedOn: null }));

/** Keeps whom projects registered, identified and let exit (P1): what payments are checked against. */
export const householdHandlers: readonly EventHandler[] = [
  onEvent(householdsRegistered, (work, { id, recordedAt, payload }) =>
    keepPersons(
      work,
      payload.households.flatMap(({ householdId, kind, members }) => members.map(({ token, diedOn }) => ({ token, householdId, kind, diedOn: diedOn ?? null }))),
      { id, recordedAt, villageCode: payload.villageCode, exitedOn: null },
    )),
  onEvent(householdIdentified, (work, { id, recordedAt, payload }) =>
    keepPersons(work, membersOf(payload), { id, recordedAt, villageCode: payload.villageCode, exitedOn: null })),
  onEvent(householdExited, (work, { id, recordedAt, occurredOn, payload }) =>
    keepPersons(work, membersOf(payload), { id, recordedAt, villageCode: payload.villageCode, exitedOn: occurredOn })),
];
