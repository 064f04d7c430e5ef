import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { toPayeeRefusal } from '../bank-refusals.ts';
import { findSoftFlags, recordFlags, toFlagRefusal, type RaisedFlag } from './flags.ts';
import type { PayeeType } from './payee-accounts.ts';
import { findSharedAccount } from './shared-account.ts';

export interface CheckPayeeAccount extends CommandBasics {
  payeeAccountId: string;
  pass: boolean;
  reason?: string | null;
  /** Why an account that came to stand for another payee since it was entered is right. */
  explanation?: string | null;
}

const duty: FundsDuty = 'funds.payee.check';

interface EnteredAccount {
  id: string;
  payeeType: PayeeType;
  accountMark: string;
  payeeId: string;
  regionCode: string;
  state: string;
  enteredBy: string;
}

/** A second person checks an account against its proof (X7); the one in force before gives way to it. */
export const checkPayeeAccount = defineCommand<CheckPayeeAccount>({
  name: 'checkPayeeAccount',
  duty,
  input: z.object({ payeeAccountId: z.uuid(), reason: z.string().trim().max(1000).nullish(), explanation: z.string().trim().max(1000).nullish() }),
  async handle(work, { payeeAccountId, pass, reason, explanation }) {
    const [account] = await query<EnteredAccount>(
      work.em,
      `select id, payee_type as "payeeType", payee_id as "payeeId", account_mark as "accountMark", region_code as "regionCode", state, entered_by as "enteredBy"
         from funds.payee_account where id = $1 for update`,
      [payeeAccountId],
    );
    if (!account) throw new NotFound('payeeAccountId');
    mustHold(work, duty, account.regionCode);
    // Two accounts of one payee may be checked in the same moment: one after the other.
    await query(work.em, 'select pg_advisory_xact_lock(hashtext($1))', [`payee ${account.payeeType} ${account.payeeId} ${account.regionCode}`]);
    const flags = pass ? await findNewFlags(work, account) : [];
    const refusals = [
      ...(account.state === 'entered' ? [] : [toPayeeRefusal({ code: 'ACCOUNT_CHECKED_ALREADY', state: account.state }, { field: 'payeeAccountId' })]),
      ...(pass || (reason ?? '').length >= 2 ? [] : [toPayeeRefusal({ code: 'ACCOUNT_CHECK_REASON_MISSING' }, { field: 'reason' })]),
      ...findSoftFlags(flags, explanation).map((flag) => toFlagRefusal(flag, { field: 'explanation' })),
      ...(account.enteredBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '复核账户 check an account', otherDuty: '登记账户 enter it' }, { field: 'payeeAccountId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    if (pass) {
      await query(
        work.em, "update funds.payee_account set state = 'replaced' where payee_type = $1 and payee_id = $2 and region_code = $3 and state = 'in-force'",
        [account.payeeType, account.payeeId, account.regionCode]);
    }
    await query(
      work.em, 'update funds.payee_account set state = $2, checked_by = $3, checked_on = $4, reason = $5 where id = $1',
      [account.id, pass ? 'in-force' : 'refused', work.actor.personId, work.occurredOn, reason?.trim() || null]);
    await recordFlags(work, { type: 'PayeeAccount', id: account.id, regionCode: account.regionCode, projectId: null }, flags, explanation ?? '');
    return accepted(account.id);
  },
});

/** Asked again at the check: another payee may have come to the same account meanwhile. What was explained as it was entered stays explained. */
async function findNewFlags(work: Work, { id, accountMark, payeeType, payeeId }: EnteredAccount): Promise<RaisedFlag[]> {
  const found = await findSharedAccount(work, accountMark, { type: payeeType, id: payeeId });
  const explained = await query<{ code: string }>(work.em, "select code from funds.payment_flag where subject_type = 'PayeeAccount' and subject_id = $1", [id]);
  return found.filter(({ code }) => !explained.some((flag) => flag.code === code));
}
