import type { Refusal } from '@sunledger/kernel';
import { duties } from '@sunledger/policy';
import { kitRefusal, query, type HeldPost, type Work } from '@sunledger/service-kit';
import { toCashRefusal } from '../cash-refusals.ts';
import { findIncompatiblePost } from '../domain/appointment-rules.ts';

interface Place {
  regionCode: string;
  fundKind: string;
  line?: string | null | undefined;
}

/** X7: nobody names themselves, and who keeps the book holds no post that prepares, reviews or approves what it pays. As a programme opens, its bookkeeper's post may still be to come. */
export async function findIncompatibleBookkeeper(
  work: Work, { regionCode, fundKind, line }: Place, personId: string, field: string, { mayComeLater = false } = {},
): Promise<Refusal[]> {
  if (personId === work.actor.personId) {
    return [kitRefusal({ code: 'SAME_PERSON', duty: `${duties.book} (book)`, otherDuty: '指定专人 (appoint)' }, { field })];
  }
  const held = await query<{ payload: HeldPost }>(
    work.em,
    `select payload from kit.directory_entry where kind = 'post' and payload->>'personId' = $1
       and payload->>'heldFrom' <= $2 and coalesce(payload->>'heldUntil', '9999-12-31') > $2`,
    [personId, work.today],
  );
  if (held.length === 0 && !mayComeLater) return [toCashRefusal({ code: 'BOOKKEEPER_HOLDS_NO_POST', personId }, { field })];
  const pairs = work.policy.value('payment.incompatible-duties', { regionCode, fundKind, line, on: work.occurredOn });
  const duty = findIncompatiblePost(held.flatMap(({ payload }) => payload.duties), pairs.value);
  return duty === undefined ? [] : [toCashRefusal({ code: 'INCOMPATIBLE_POST', duty }, { field, policy: pairs.label })];
}
