import type { Fen, IsoDate } from '@sunledger/kernel';

/** What names an invoice: a number alone may stand under several codes. */
export interface InvoiceKey {
  code: string;
  number: string;
}
export interface Invoice extends InvoiceKey {
  amountFen: Fen;
  issuedOn: IsoDate;
}

export type InvoiceRejection =
  | { code: 'INVOICE_SUM_DIFFERS'; sumFen: Fen; amountFen: Fen }
  | { code: 'INVOICE_USED'; number: string; invoiceCode: string }
  | { code: 'INVOICE_AFTER_APPLICATION'; number: string; issuedOn: IsoDate };

/** Invoices brought with a claim (F6) or a request (F5), and those of them that stand elsewhere in either. */
export interface BroughtInvoices {
  amountFen: Fen;
  appliedOn: IsoDate;
  invoices: readonly Invoice[];
  invoicesUsedElsewhere: readonly InvoiceKey[];
}

type InvoiceRule = (brought: BroughtInvoices) => InvoiceRejection[];

export const keyOf = ({ code, number }: InvoiceKey): string => `${code}/${number}`;

const mustSumUp: InvoiceRule = ({ amountFen, invoices }) => {
  const sumFen = invoices.reduce((sum, invoice) => sum + invoice.amountFen, 0n);
  return sumFen === amountFen ? [] : [{ code: 'INVOICE_SUM_DIFFERS', sumFen, amountFen }];
};

/** An invoice counts once anywhere: in no other claim or request, and not twice in this one. */
const mustCountOnce: InvoiceRule = ({ invoices, invoicesUsedElsewhere }) => {
  const keys = invoices.map(keyOf);
  const repeated = invoices.filter((invoice, i) => keys.indexOf(keyOf(invoice)) !== i);
  const used = new Map([...repeated, ...invoicesUsedElsewhere].map((invoice) => [keyOf(invoice), invoice]));
  return [...used.values()].map(({ number, code }) => ({ code: 'INVOICE_USED', number, invoiceCode: code }));
};

const mustPrecedeApplication: InvoiceRule = ({ invoices, appliedOn }) =>
  invoices
    .filter((invoice) => invoice.issuedOn > appliedOn)
    .map(({ number, issuedOn }) => ({ code: 'INVOICE_AFTER_APPLICATION', number, issuedOn }));

/** Every rule of invoices, the same wherever money is asked for on their strength. */
export const findInvoiceRejections: InvoiceRule = (brought) => [mustSumUp, mustCountOnce, mustPrecedeApplication].flatMap((rule) => rule(brought));
