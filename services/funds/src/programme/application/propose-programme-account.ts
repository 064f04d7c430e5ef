import { z } from 'zod';
import { accepted, defineCommand, mustHold, query, refused, unseal, type CommandBasics } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { toRefusal } from '../../refusals.ts';
import { getProgramme } from './get-programme.ts';
import { enterAccount, findOwnAccountRefusals, lockOwnAccounts, type AccountKeys } from './own-accounts.ts';

export interface ProposeProgrammeAccount extends CommandBasics {
  programmeId: string;
  bankAccount: string;
  reason: string;
}

const duty: FundsDuty = 'funds.programme.open';

/** Proposes another own account for a programme (申请变更专户, F2): a mistyped number, or another bank. It counts once a second person has approved it. */
export const proposeProgrammeAccount = (keys: AccountKeys) =>
  defineCommand<ProposeProgrammeAccount>({
    name: 'proposeProgrammeAccount',
    duty,
    input: z.object({ programmeId: z.uuid(), bankAccount: z.string().regex(/^\d{8,30}$/), reason: z.string().trim().min(2).max(500) }),
    async handle(work, { programmeId, bankAccount, reason }) {
      const programme = await getProgramme(work.em, programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      await lockOwnAccounts(work);
      const unchanged = unseal(keys.sealingKey, 'bank-account', Buffer.from(programme.bankAccountSealed)) === bankAccount;
      const [pending] = await query<{ accountLast4: string }>(
        work.em, `select account_last4 as "accountLast4" from funds.programme_account where programme_id = $1 and state = 'proposed'`, [programme.id]);
      const refusals = [
        ...(unchanged ? [toRefusal({ code: 'ACCOUNT_UNCHANGED' }, { field: 'bankAccount' })] : await findOwnAccountRefusals(work, keys, bankAccount)),
        ...(pending ? [toRefusal({ code: 'ACCOUNT_CHANGE_PENDING', ...pending }, { field: 'programmeId' })] : []),
      ];
      return refusals.length > 0 ? refused(...refusals) : accepted(await enterAccount(work, keys, { programmeId: programme.id, account: bankAccount, reason }));
    },
  });
