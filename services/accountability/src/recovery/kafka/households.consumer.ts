import { householdIdentified, householdsRegistered } from '@sunledger/events';
import { onEvent, query, type Work } from '@sunledger/service-kit';

async function know(work: Work, villageCode: string, households: readonly { householdId: string; token: string }[]): Promise<void> {
  await query(
    work.em,
    `insert into accountability.known_household (household_id, person_token, village_code)
     select h, t, $1 from unnest($2::text[], $3::text[]) x(h, t)
     on conflict (household_id) do update set person_token = excluded.person_token, village_code = excluded.village_code`,
    [villageCode, households.map((row) => row.householdId), households.map((row) => row.token)],
  );
}

/** Households of the register by the token of their head: a refund may name a household instead of a person. */
export const householdsRegisteredConsumer = onEvent(householdsRegistered, async (work, { payload }) => {
  const heads = payload.households.flatMap(({ householdId, members }) => {
    const head = members.find((member) => member.head) ?? members[0];
    return head ? [{ householdId, token: head.token }] : [];
  });
  await know(work, payload.villageCode, heads);
});

export const householdIdentifiedConsumer = onEvent(householdIdentified, async (work, { payload }) => {
  const [head] = payload.memberTokens;
  if (head !== undefined) await know(work, payload.villageCode, [{ householdId: payload.householdId, token: head }]);
});
