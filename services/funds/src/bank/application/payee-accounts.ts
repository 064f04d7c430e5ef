import { ancestorsOf } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';

export type PayeeType = 'contractor' | 'body';
export interface Payee {
  type: PayeeType;
  id: string;
}
export interface AccountInForce {
  id: string;
  accountMark: string;
  personal: boolean;
  enteredBy: string;
}

/** The checked account of a payee that reaches a place: of the region itself, or the nearest above it. */
export async function findAccountInForce(em: Em, payee: Payee, regionCode: string): Promise<AccountInForce | undefined> {
  const [account] = await query<AccountInForce>(
    em,
    `select id, account_mark as "accountMark", personal, entered_by as "enteredBy" from funds.payee_account
      where payee_type = $1 and payee_id = $2 and state = 'in-force' and region_code = any($3::text[])
      order by array_position($3::text[], region_code) limit 1`,
    [payee.type, payee.id, ancestorsOf(regionCode)],
  );
  return account;
}
