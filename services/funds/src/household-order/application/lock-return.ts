import { NotFound, query, queryOne, type Em } from '@sunledger/service-kit';
import type { ReturnState } from '../domain/return-rules.ts';

export interface ReturnedPayment {
  id: string;
  paymentId: string;
  postingId: string;
  villageCode: string;
  /** Of the programme that pays. */
  line: string | null;
  householdId: string;
  lineNo: number;
  reasonCode: string;
  state: ReturnState;
  accountToken: string;
  /** Whether somebody else collects for the payee (代领). */
  collected: boolean;
  payeeSealed: Buffer;
  payeeRevision: number;
  dataKeySealed: Buffer;
}

/** What came back last of a payment, locked before the payment itself. */
export async function lockReturn(em: Em, paymentId: string): Promise<ReturnedPayment> {
  const [found] = await query<ReturnedPayment>(
    em,
    `select r.id, r.payment_id as "paymentId", r.posting_id as "postingId", r.village_code as "villageCode", g.line, e.household_id as "householdId", r.line_no as "lineNo",
       r.reason_code as "reasonCode", r.state, e.account_token as "accountToken", e.collected, e.payee_sealed as "payeeSealed", e.payee_revision as "payeeRevision",
       i.data_key_sealed as "dataKeySealed"
       from funds.household_return r join funds.household_payment e on e.id = r.payment_id join funds.household_import i on i.id = r.import_id
       join funds.programme g on g.id = i.programme_id
      where r.payment_id = $1 order by r.recorded_at desc, r.id desc limit 1 for update of r`,
    [paymentId],
  );
  if (!found) throw new NotFound('paymentId');
  return found;
}

/** Whether an account serves another household, paid or to be paid (F8), wherever that is: only yes or no is told of places that the actor doesn't see. */
export const isOfAnotherHousehold = async (em: Em, accountToken: string, householdId: string): Promise<boolean> =>
  (await queryOne<{ shared: boolean }>(
    em, 'select funds.account_serves_another_household($1, $2) as shared', [accountToken, householdId])).shared;
