import { withdrawalAsked, withdrawalDeclined } from '@sunledger/events';
import type { Refusal } from '@sunledger/kernel';
import { accepted, cancelDeadline, kitRefusal, meetDeadline, mustHold, query, refused, setDeadline, type DeadlineRow, type Em, type Outcome, type Work } from '@sunledger/service-kit';
import { z } from 'zod';
import type { FundsDuty } from '../../duties.ts';
import { lineOfProject } from '../../plan/application/line-of-project.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { afterConfirmation, afterWithdrawal, mustFollow, mustSayWhy, mustStandAt, type ClaimState, type StateRejection } from '../domain/claim-states.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import { findSamePersonRefusals, recordAct, type ActSubject } from './acts.ts';
import { withdrawInvoices } from './invoice-register.ts';
import type { ClaimMove } from './load-claim.ts';
import { freeQuota } from './reserve-quota.ts';

export interface Withdrawable {
  id: string;
  projectId: string;
  programmeId: string;
  holderBodyId: string;
  regionCode: string;
  amountFen: bigint;
  state: ClaimState;
  round: number;
  stepNo: number;
  commitEntryId: string | null;
  lastActOn: string;
  lastEventId: string;
}

/** What sets the withdrawal of a claim and that of a request apart. */
export interface WithdrawalForm<Claim extends Withdrawable> {
  of: ActSubject;
  subjectType: 'Reimbursement' | 'Disbursement';
  makerDuty: FundsDuty;
  confirmDuty: FundsDuty;
  /** Clocks of its reviews. */
  clocks: readonly DeadlineRow['kind'][];
  /** What the second person's clock is called. */
  title: string;
  lock: (em: Em, id: string) => Promise<Claim>;
  move: (work: Work, id: string, move: ClaimMove) => Promise<void>;
  /** Region in which its maker holds the duty. */
  makerRegion: (em: Em, claim: Claim) => Promise<string>;
  tell: (work: Work, claim: Claim) => Promise<string>;
}

export const withdrawalReason = z.string().trim().min(2).max(1000);
const step = 'withdrawal';
/** The second person's clock: the desk of the holder's body shows that somebody must answer. */
const clock = 'funds.confirm-withdrawal';

const wordAll = <Claim extends Withdrawable>({ of }: WithdrawalForm<Claim>, rejections: readonly StateRejection[]): Refusal[] =>
  rejections.map((rejection) => toClaimRefusal(rejection, rejection.code === 'CLAIM_IN_ANOTHER_STATE' ? { field: `${of}Id` } : {}));

/** Takes it back: its quota is free, its invoices may stand elsewhere, its clocks are gone. */
async function takeBack<Claim extends Withdrawable>(work: Work, form: WithdrawalForm<Claim>, claim: Claim): Promise<string> {
  const { of } = form;
  for (const review of form.clocks) await cancelDeadline(work, review, claim.id);
  await withdrawInvoices(work, { of, id: claim.id });
  const eventId = await form.tell(work, claim);
  await form.move(work, claim.id, { state: 'withdrawn', stepNo: claim.stepNo, commitEntryId: null, eventId });
  if (claim.commitEntryId !== null) await freeQuota(work, { ...claim, of });
  return eventId;
}

const asked = (form: { subjectType: string }, claim: Withdrawable) => ({
  aggregateId: claim.id, regionCode: claim.regionCode,
  payload: { subjectType: form.subjectType, subjectId: claim.id, projectId: claim.projectId, programmeId: claim.programmeId, amountFen: claim.amountFen.toString() },
});

/** 撤回 by its maker: at once until it is approved; an approved one waits for a second person. The closing date stops no withdrawal: what is freed becomes surplus. */
export async function askWithdrawal<Claim extends Withdrawable>(work: Work, form: WithdrawalForm<Claim>, id: string, reason: string): Promise<Outcome> {
  const { of, makerDuty } = form;
  const claim = await form.lock(work.em, id);
  mustHold(work, makerDuty, await form.makerRegion(work.em, claim), await lineOfProject(work.em, claim.projectId));
  const programme = await getProgramme(work.em, claim.programmeId);
  const refusals = [
    ...wordAll(form, [...mustStandAt(claim.state, 'withdraw'), ...mustFollow(work.occurredOn, claim.lastActOn)]),
    ...(await findSamePersonRefusals(work, { ...claim, of }, programme, { duty: 'prepare', step })),
  ];
  if (refusals.length > 0) return refused(...refusals);

  const state = afterWithdrawal(claim.state);
  work.causedBy(claim.lastEventId);
  const eventId = state === 'withdrawn' ? await takeBack(work, form, claim) : await work.emit(withdrawalAsked, asked(form, claim));
  if (state !== 'withdrawn') {
    await form.move(work, id, { state, stepNo: claim.stepNo, commitEntryId: claim.commitEntryId, eventId });
    await setDeadline(work, {
      kind: clock, subjectType: form.subjectType, subjectId: id, regionCode: claim.regionCode, bodyId: claim.holderBodyId, title: `${form.title} · confirm a withdrawal`,
      startedOn: work.occurredOn, policy: work.policy.value('withdrawal.confirm-limit', { regionCode: claim.regionCode, line: programme.line, fundKind: programme.fundKind, on: work.occurredOn }),
    });
  }
  await recordAct(work, { of, claimId: id, round: claim.round, duty: 'prepare', step, passed: true, reason, eventId });
  return accepted(id);
}

async function findMakerRefusals<Claim extends Withdrawable>(work: Work, { of }: WithdrawalForm<Claim>, id: string): Promise<Refusal[]> {
  const made = await query(work.em, `select 1 from funds.${of}_act where ${of}_id = $1 and duty = 'prepare' and person_id = $2 limit 1`, [id, work.actor.personId]);
  return made.length === 0 ? [] : [kitRefusal({ code: 'SAME_PERSON', duty: '确认撤回 confirm a withdrawal', otherDuty: '经办 prepare' }, { field: `${of}Id` })];
}

/** Another person agrees that what was approved is taken back, or says why not (X7). */
export async function confirmWithdrawal<Claim extends Withdrawable>(
  work: Work, form: WithdrawalForm<Claim>, id: string, { pass, reason }: { pass: boolean; reason: string | null | undefined },
): Promise<Outcome> {
  const { of, confirmDuty } = form;
  const claim = await form.lock(work.em, id);
  mustHold(work, confirmDuty, claim.regionCode, await lineOfProject(work.em, claim.projectId));
  const refusals = [
    ...wordAll(form, [...mustStandAt(claim.state, 'confirm-withdrawal'), ...mustSayWhy(pass, reason), ...mustFollow(work.occurredOn, claim.lastActOn)]),
    ...(await findMakerRefusals(work, form, id)),
  ];
  if (refusals.length > 0) return refused(...refusals);

  await meetDeadline(work, clock, id);
  const state = afterConfirmation(pass);
  work.causedBy(claim.lastEventId);
  const eventId = state === 'withdrawn' ? await takeBack(work, form, claim) : await work.emit(withdrawalDeclined, asked(form, claim));
  if (state !== 'withdrawn') await form.move(work, id, { state, stepNo: claim.stepNo, commitEntryId: claim.commitEntryId, eventId });
  await recordAct(work, { of, claimId: id, round: claim.round, duty: 'review', step, passed: pass, reason, eventId });
  return accepted(id);
}
