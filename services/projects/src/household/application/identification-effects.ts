import { householdIdentified } from '@sunledger/events';
import { addToFigures, findBodyOfKind, query, queryOne, type Work } from '@sunledger/service-kit';
import type { RunEffects } from '../../procedure/application/run-effects.ts';
import { kindTerm } from '../domain/household-kinds.ts';

interface HouseholdFacts {
  villageCode: string;
  kind: string;
  headMasked: string;
}

const readFacts = (work: Work, householdId: string): Promise<HouseholdFacts> =>
  queryOne(work.em, 'select village_code as "villageCode", kind, head_masked as "headMasked" from projects.household where id = $1', [householdId]);

/** What identification leads to: a registered household, or one whose persons are free again (P1). */
export const identificationEffects: RunEffects = {
  stepKind: 'identification-step',
  item: 'household-identification',
  async displayFacts(work, householdId) {
    const { villageCode, kind, headMasked } = await readFacts(work, householdId);
    const village = await findBodyOfKind(work.em, 'village-committee', villageCode);
    const township = await findBodyOfKind(work.em, 'township-government', `${villageCode.slice(0, 9)}000`);
    return {
      'household-name': headMasked, category: kindTerm(kind), place: village?.name ?? villageCode,
      ...(township && { 'supervising-unit': township.name }),
    };
  },
  async done(work, { subjectId: householdId }) {
    const { villageCode, kind } = await readFacts(work, householdId);
    const members = await query<{ token: string }>(
      work.em, 'select token from projects.household_member where household_id = $1 and active order by head desc, id', [householdId]);
    const eventId = await work.emit(householdIdentified, {
      aggregateId: householdId, regionCode: villageCode, payload: { householdId, villageCode, kind, memberTokens: members.map(({ token }) => token) },
    });
    await query(work.em, "update projects.household set state = 'registered', registered_on = $2, event_id = $3 where id = $1", [householdId, work.occurredOn, eventId]);
    await addToFigures(work, [{ regionCode: villageCode, on: work.occurredOn, measure: 'household-registered', amount: 1n }]);
  },
  async refused(work, { subjectId: householdId }) {
    await query(work.em, "update projects.household set state = 'refused' where id = $1", [householdId]);
    await query(work.em, 'update projects.household_member set active = false where household_id = $1', [householdId]);
  },
};
