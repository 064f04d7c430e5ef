import { ancestorsOf, type Refusal } from '@sunledger/kernel';
import { findBody, kitRefusal, query, type Em, type Work } from '@sunledger/service-kit';
import { toPayeeRefusal } from '../bank-refusals.ts';
import { maskPayeeName } from '../domain/payee-rules.ts';

/** A line of a refund list stands for its household, whose name funds does not know; the treasury of a region is one. */
export type PayeeType = 'contractor' | 'body' | 'treasury' | 'refund-line';
export interface Payee {
  type: PayeeType;
  id: string;
}
/** The treasury (国库) of whichever region an account of it was checked for. */
export const treasury: Payee = { type: 'treasury', id: 'treasury' };

export interface AccountInForce {
  id: string;
  accountMark: string;
  personal: boolean;
  enteredBy: string;
}

/** The checked account of a payee that reaches a place: of the region itself, or the nearest above it, whether or not the actor sees it. */
export async function findAccountInForce(em: Em, payee: Payee, regionCode: string): Promise<AccountInForce | undefined> {
  const [account] = await query<AccountInForce>(
    em,
    'select id, account_mark as "accountMark", personal, entered_by as "enteredBy" from funds.account_in_force($1, $2, $3::text[])',
    [payee.type, payee.id, ancestorsOf(regionCode)],
  );
  return account;
}

/** Refuses a payment to who has no checked account, by the name that tells who it is and no more. */
export async function missingAccount(em: Em, { type, id }: Payee): Promise<Refusal> {
  if (type === 'treasury') return toPayeeRefusal({ code: 'PAYEE_ACCOUNT_MISSING', payeeName: '国库' });
  const name = type === 'body'
    ? (await findBody(em, id))?.name
    : (await query<{ name: string }>(em, 'select contractor_name as name from funds.project_contract where contractor_id = $1 and contractor_name is not null limit 1', [id]))[0]?.name;
  return toPayeeRefusal({ code: 'PAYEE_ACCOUNT_MISSING', payeeName: name === undefined ? null : maskPayeeName(name) });
}

/** X7: whoever entered an account sends no money to it. */
export const mustNotHaveEntered = (work: Work, account: AccountInForce, field: string): Refusal[] =>
  account.enteredBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '付款 pay', otherDuty: '登记账户 enter the account' }, { field })] : [];

/** Why a payee can't be paid by this person, for a command that wants to say everything at once. */
export async function findPayeeRefusals(work: Work, payee: Payee, regionCode: string, field: string): Promise<Refusal[]> {
  const account = await findAccountInForce(work.em, payee, regionCode);
  return account ? mustNotHaveEntered(work, account, field) : [await missingAccount(work.em, payee)];
}
