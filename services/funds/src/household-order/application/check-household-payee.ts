import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { findCheckRejections } from '../domain/return-rules.ts';
import { returnRefusal } from '../return-refusals.ts';
import { isOfAnotherHousehold, lockReturn, type ReturnedPayment } from './lock-return.ts';
import { settleCorrectionClock } from './settle-correction-clock.ts';

export interface CheckHouseholdPayee extends CommandBasics {
  paymentId: string;
  pass: boolean;
  reason?: string | null;
}

const duty: FundsDuty = 'funds.payee.check';

interface EnteredCorrection {
  id: string;
  accountToken: string;
  enteredBy: string;
}

const findEntered = async (work: Work, returnId: string): Promise<EnteredCorrection | undefined> =>
  (await query<EnteredCorrection>(
    work.em, `select id, account_token as "accountToken", entered_by as "enteredBy" from funds.payee_correction where return_id = $1 and state = 'entered'`, [returnId]))[0];

/** A second person checks a corrected payee (X7): passed, the payment may go out again; refused, it is to be corrected anew. */
export const checkHouseholdPayee = defineCommand<CheckHouseholdPayee>({
  name: 'checkHouseholdPayee',
  duty,
  input: z.object({ paymentId: z.uuid(), reason: z.string().trim().max(1000).nullish() }),
  async handle(work, { paymentId, pass, reason }) {
    const held = await lockReturn(work.em, paymentId);
    mustHold(work, duty, held.villageCode, held.line);
    const entered = await findEntered(work, held.id);
    const rejections = findCheckRejections({
      state: held.state, pass, reason: reason ?? '', ofAnotherHousehold: entered !== undefined && !held.collected && (await isOfAnotherHousehold(work.em, entered.accountToken, held.householdId)) });
    const refusals = [
      ...rejections.map((rejection) => returnRefusal(rejection, { field: rejection.code === 'CORRECTION_REASON_MISSING' ? 'reason' : 'paymentId' })),
      ...(entered?.enteredBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '复核更正 check a correction', otherDuty: '登记更正 enter it' }, { field: 'paymentId' })] : []),
    ];
    if (refusals.length > 0 || !entered) return refused(...refusals);

    await query(
      work.em, 'update funds.payee_correction set state = $2, checked_by = $3, checked_on = $4, reason = $5 where id = $1',
      [entered.id, pass ? 'passed' : 'refused', work.actor.personId, work.occurredOn, reason?.trim() || null]);
    await query(work.em, 'update funds.household_return set state = $2 where id = $1', [held.id, pass ? 'corrected' : 'open']);
    if (pass) await takeOver(work, held, entered.id);
    return accepted(held.id);
  },
});

/** The payment stands under its corrected payee from now on; with the last one corrected the village's clock is met. */
async function takeOver(work: Work, { paymentId, postingId }: ReturnedPayment, correctionId: string): Promise<void> {
  await query(
    work.em,
    `update funds.household_payment e set payee_sealed = c.payee_sealed, payee_revision = c.revision, account_token = c.account_token, account_last4 = c.account_last4
       from funds.payee_correction c where c.id = $2 and e.id = $1`,
    [paymentId, correctionId],
  );
  await settleCorrectionClock(work, postingId);
}
