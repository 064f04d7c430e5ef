import type { Refusal } from '@sunledger/kernel';
import { duties, type Duty } from '@sunledger/policy';
import { kitRefusal, query, type HeldPost, type Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { findIncompatibleAct, type PastAct } from '../domain/incompatible-duties.ts';

type ClaimDuty = Exclude<Duty, 'book'>;

/** What the acts are about: each has a table of its own, of one shape. */
export type ActSubject = 'reimbursement' | 'disbursement';

export interface NewAct {
  of?: ActSubject;
  claimId: string;
  round: number;
  duty: ClaimDuty;
  step: string;
  passed: boolean;
  reason?: string | null | undefined;
  eventId: string;
  post?: HeldPost | undefined;
}

/** Writes down who did what with a claim, by person and post; never changed afterwards (X7). */
export async function recordAct(work: Work, act: NewAct): Promise<void> {
  const post = act.post ?? work.actor.post;
  const of = act.of ?? 'reimbursement';
  await query(
    work.em,
    `insert into funds.${of}_act (${of}_id, act_no, round, duty, step, passed, reason, person_id, post_id, body_id, occurred_on, recorded_at, event_id)
     select $1, coalesce(max(act_no), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 from funds.${of}_act where ${of}_id = $1`,
    [act.claimId, act.round, act.duty, act.step, act.passed, act.reason?.trim() || null, work.actor.personId, post?.id ?? null,
      post?.bodyId ?? null, work.occurredOn, work.now, act.eventId],
  );
}

const inWords = ({ duty, step }: Pick<PastAct, 'duty' | 'step'>): string => `${duties[duty as Duty] ?? duty} (${duty}: ${step})`;

/** Refuses an act of a person who did something incompatible with the same claim before, in whatever post (X7). */
export async function findSamePersonRefusals(
  work: Work,
  claim: { id: string; regionCode: string; of?: ActSubject },
  programme: Pick<Programme, 'fundKind' | 'line'>,
  act: { duty: ClaimDuty; step: string },
): Promise<Refusal[]> {
  const of = claim.of ?? 'reimbursement';
  const past = await query<PastAct>(
    work.em, `select person_id as "personId", duty, step from funds.${of}_act where ${of}_id = $1 order by act_no`, [claim.id]);
  const pairs = work.policy.value('payment.incompatible-duties', {
    regionCode: claim.regionCode, fundKind: programme.fundKind, line: programme.line, on: work.occurredOn,
  });
  const earlier = findIncompatibleAct(past, { ...act, personId: work.actor.personId }, pairs.value);
  return earlier
    ? [kitRefusal({ code: 'SAME_PERSON', duty: inWords(act), otherDuty: inWords(earlier) }, { field: `${of}Id`, policy: pairs.label })]
    : [];
}
