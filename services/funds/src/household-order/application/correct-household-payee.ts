import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, mustHold, query, queryOne, refused, type CommandBasics, type ServiceSettings } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { accountToken, holderOf, openImportKey, openPayee, sealPayee } from '../../household-payment/application/payee-sealing.ts';
import { findCorrectionRejections, type ReturnRejection } from '../domain/return-rules.ts';
import { returnRefusal } from '../return-refusals.ts';
import { isOfAnotherHousehold, lockReturn } from './lock-return.ts';

export interface CorrectHouseholdPayee extends CommandBasics {
  paymentId: string;
  name: string;
  account: string;
}

const duty: FundsDuty = 'funds.household-payment.prepare';
const fields: Partial<Record<ReturnRejection['code'], string>> = { RETURN_NOT_OPEN: 'paymentId', PAYEE_NAME_CHANGED: 'name' };

/** Enters the right payee of a payment that the bank turned back, by who prepares payments there; it counts once another person has checked it (X7). */
export const correctHouseholdPayee = ({ sealingKey, personKey }: ServiceSettings) =>
  defineCommand<CorrectHouseholdPayee>({
    name: 'correctHouseholdPayee',
    duty,
    input: z.object({ paymentId: z.uuid(), name: z.string().trim().min(1).max(60), account: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { paymentId, name, account }) {
      const held = await lockReturn(work.em, paymentId);
      mustHold(work, duty, held.villageCode, held.line);
      const key = openImportKey(sealingKey, Buffer.from(held.dataKeySealed));
      const before = openPayee(key, held.lineNo, Buffer.from(held.payeeSealed), held.payeeRevision);
      const token = accountToken(personKey, account);
      // Where somebody else collects, the account's name is the collector's; the telephone stays the household's.
      const payee = before.collector === undefined ? { ...before, name: name.trim(), account } : { ...before, collector: name.trim(), account };
      const rejections = findCorrectionRejections({
        state: held.state, reasonCode: held.reasonCode, sameAccount: token === held.accountToken, sameName: name.trim() === holderOf(before),
        ofAnotherHousehold: !held.collected && (await isOfAnotherHousehold(work.em, token, held.householdId)) });
      if (rejections.length > 0) return refused(...rejections.map((rejection) => returnRefusal(rejection, { field: fields[rejection.code] ?? 'account' })));

      const { revision } = await queryOne<{ revision: number }>(
        work.em, 'select coalesce(max(revision), 0)::int + 1 as revision from funds.payee_correction where payment_id = $1', [paymentId]);
      await query(
        work.em,
        `insert into funds.payee_correction (id, return_id, payment_id, village_code, revision, payee_sealed, account_token, account_last4, entered_by, entered_on, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [randomUUID(), held.id, paymentId, held.villageCode, revision, sealPayee(key, held.lineNo, payee, revision), token, account.slice(-4),
          work.actor.personId, work.occurredOn, work.now],
      );
      await query(work.em, "update funds.household_return set state = 'entered' where id = $1", [held.id]);
      return accepted(held.id);
    },
  });
