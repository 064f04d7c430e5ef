import { maskName } from '@sunledger/kernel';
import type { OrderState } from './result-rules.ts';

export type PayeeRejection =
  | { code: 'PAYEE_ACCOUNT_MISSING'; payeeName: string | null }
  | { code: 'PAYEE_NAME_DIFFERS' }
  | { code: 'TREASURY_ACCOUNT_PERSONAL' }
  | { code: 'ACCOUNT_CHECKED_ALREADY'; state: string }
  | { code: 'ACCOUNT_CHECK_REASON_MISSING' }
  | { code: 'ORDER_NOT_FAILED'; state: OrderState }
  | { code: 'ACCOUNT_NOT_CORRECTED'; reasonCode: string }
  | { code: 'ORDER_OF_A_LIST' }
  | { code: 'NOTHING_TO_SEND' }
  | { code: 'ORDERS_NOT_WAITING'; orderIds: readonly string[] };

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/g, '');

/** F6: the payee is the contract's contractor: the account stands under the name that signed. Unknown where the contract names none. */
export const mustBeNamedAsContractor = (accountName: string, contractorName: string | null): PayeeRejection[] =>
  contractorName === null || plain(accountName) === plain(contractorName) ? [] : [{ code: 'PAYEE_NAME_DIFFERS' }];

/** F14: an account in a natural person's name: said so by who enters it, or two to four Chinese characters without an organisation's word. */
export const isPersonalAccount = (name: string, declared: boolean): boolean => declared || /^[\p{Script=Han}·]{2,4}$/u.test(plain(name));

/** A payee in a refusal: enough to know who it is. A natural person keeps the family name, an organisation its beginning and end. */
export function maskPayeeName(name: string): string {
  const characters = [...plain(name)];
  if (isPersonalAccount(name, false) || characters.length < 8) return maskName(name);
  return `${characters.slice(0, 2).join('')}***${characters.slice(-4).join('')}`;
}

/** Reasons for which the account itself is at fault (ISO 20022 external codes): the same account would fail again. */
const accountReasons = new Set(['AC01', 'AC02', 'AC03', 'AC04', 'AC06', 'AC13', 'AC14', 'BE01', 'BE05', 'RC01', 'RC04']);
export const isAccountAtFault = (reasonCode: string): boolean => accountReasons.has(reasonCode);
/** The name is not the one that the account stands under: another name may mend it as well as another account. */
export const isNameAtFault = (reasonCode: string): boolean => reasonCode === 'BE01' || reasonCode === 'BE05';

/** F5: a failed payment is reissued once, and to another account where the account was at fault. */
export function findReissueRejections(order: { state: OrderState; reasonCode: string | null; accountMark: string }, inForceMark: string | undefined): PayeeRejection[] {
  if (order.state !== 'failed') return [{ code: 'ORDER_NOT_FAILED', state: order.state }];
  const sameAccount = inForceMark === order.accountMark;
  return sameAccount && isAccountAtFault(order.reasonCode ?? '') ? [{ code: 'ACCOUNT_NOT_CORRECTED', reasonCode: order.reasonCode ?? '' }] : [];
}
