import { householdsRegistered, type PayloadOf } from '@sunledger/events';
import { addToFigures, query, type Work } from '@sunledger/service-kit';
import { recordRegistryFaults, type WaitingImport } from './check-register.ts';

type RegisteredHousehold = PayloadOf<typeof householdsRegistered>['households'][number];
interface EnteredHousehold extends RegisteredHousehold {
  villageCode: string;
}

// Bounds of one fact: the event's own, and few enough members to stay well below a broker's message size.
const mostHouseholds = 500;
const mostMembers = 4000;

/** Parts of an entered register, each of one village. */
export function* factsOf(households: readonly EnteredHousehold[]): Generator<{ villageCode: string; households: RegisteredHousehold[] }> {
  let part: EnteredHousehold[] = [];
  let members = 0;
  const take = (): { villageCode: string; households: RegisteredHousehold[] } => {
    const taken = part;
    part = [];
    members = 0;
    return { villageCode: taken[0]?.villageCode ?? '', households: taken.map(({ householdId, kind, members: people }) => ({ householdId, kind, members: people })) };
  };
  for (const household of households) {
    const isFull = part.length === mostHouseholds || members + household.members.length > mostMembers;
    if (part.length > 0 && (isFull || part[0]?.villageCode !== household.villageCode)) yield take();
    part.push(household);
    members += household.members.length;
  }
  if (part.length > 0) yield take();
}

/** Enters the good households of an approved register in one go and tells them; the staged copy is emptied. */
export async function enterRegister(work: Work, register: WaitingImport): Promise<void> {
  const { id } = register;
  const enteredOn = register.approvedOn ?? work.today;
  await recordRegistryFaults(work, id);
  await insertHouseholds(work, id, enteredOn);
  const households = await query<EnteredHousehold>(
    work.em,
    `select h.id as "householdId", h.village_code as "villageCode", h.kind,
       jsonb_agg(jsonb_strip_nulls(jsonb_build_object('token', m.token, 'head', m.head, 'diedOn', m.died_on)) order by m.head desc, m.id) as members
       from projects.household h join projects.household_member m on m.household_id = h.id
      where h.register_import_id = $1 group by h.id order by h.village_code, h.id`,
    [id],
  );
  work.causedBy(register.evidenceEventId);
  for (const part of factsOf(households)) {
    const eventId = await work.emit(householdsRegistered, { aggregateId: id, regionCode: part.villageCode, occurredOn: enteredOn, payload: { registerImportId: id, ...part } });
    await query(work.em, 'update projects.household set event_id = $2 where id = any($1::uuid[])', [part.households.map(({ householdId }) => householdId), eventId]);
  }
  const byVillage = Map.groupBy(households, ({ villageCode }) => villageCode);
  await addToFigures(work, [...byVillage].map(([regionCode, some]) => ({ regionCode, on: enteredOn, measure: 'household-registered', amount: BigInt(some.length) })));
  await query(work.em, 'delete from projects.register_staging where import_id = $1', [id]);
  await query(
    work.em,
    "update projects.register_import set state = 'entered', entered_on = $2, refused_household_count = household_count - $3 where id = $1",
    [id, work.today, households.length],
  );
}

async function insertHouseholds(work: Work, importId: string, enteredOn: string): Promise<void> {
  await query(
    work.em,
    `insert into projects.household (id, number, village_code, kind, head_masked, member_count, state, register_import_id, registered_on, recorded_at)
     select uuidv7(), s.household_number, s.village_code, min(s.kind), min(s.name_masked) filter (where s.head), count(*), 'registered', $1, $2, $3
       from projects.register_staging s left join projects.register_fault f on f.import_id = s.import_id and f.line = s.line
      where s.import_id = $1 group by s.village_code, s.household_number having count(f.id) = 0`,
    [importId, enteredOn, work.now],
  );
  await query(
    work.em,
    `insert into projects.household_member (id, household_id, village_code, token, head, person_sealed, died_on)
     select uuidv7(), h.id, h.village_code, s.token, s.head, s.person_sealed, s.died_on
       from projects.register_staging s join projects.household h
         on h.register_import_id = $1 and h.village_code = s.village_code and h.number = s.household_number
      where s.import_id = $1`,
    [importId],
  );
}
