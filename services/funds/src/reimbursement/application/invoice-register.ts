import type { Refusal } from '@sunledger/kernel';
import { query, type Work } from '@sunledger/service-kit';
import { keyOf, type Invoice, type InvoiceKey } from '../domain/invoice-rules.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import type { ActSubject } from './acts.ts';

export interface InvoiceInput {
  number: string;
  code?: string | null;
  amount: bigint;
  issuedOn: string;
}

/** What an invoice stands in: a claim or a request, of one register. */
export interface InvoiceHolder {
  of: ActSubject;
  id: string;
}

export const toInvoices = (inputs: readonly InvoiceInput[]): Invoice[] =>
  inputs.map(({ code, number, amount, issuedOn }) => ({ code: code ?? '', number, amountFen: amount, issuedOn }));

/** Those of the given invoices that stand in another claim or request. */
export const findUsedElsewhere = (work: Work, invoices: readonly Invoice[], { of, id }: { of: ActSubject; id: string | null }): Promise<InvoiceKey[]> =>
  query<InvoiceKey>(
    work.em,
    `select i.number, i.code from funds.reimbursement_invoice i join unnest($1::text[], $2::text[]) t(n, c) on i.number = t.n and i.code = t.c
      where i.withdrawn_on is null and i.${of}_id is distinct from $3::uuid`,
    [invoices.map((invoice) => invoice.number), invoices.map((invoice) => invoice.code), id],
  );

/** What stood in an earlier round, or in what was taken back, may be used again. */
export const withdrawInvoices = (work: Work, { of, id }: InvoiceHolder): Promise<unknown> =>
  query(work.em, `update funds.reimbursement_invoice set withdrawn_on = $2 where ${of}_id = $1 and withdrawn_on is null`, [id, work.occurredOn]);

/** Enters the invoices of one round; an invoice that another took in this very moment is told by the unique index. */
export async function registerInvoices(work: Work, holder: InvoiceHolder, round: number, invoices: readonly Invoice[]): Promise<Refusal[]> {
  await withdrawInvoices(work, holder);
  // In one order everywhere, so that two claims with the same invoices never wait for each other.
  const ordered = [...invoices].sort((a, b) => (`${a.number}/${a.code}` < `${b.number}/${b.code}` ? -1 : 1));
  const entered = await query<InvoiceKey>(
    work.em,
    `insert into funds.reimbursement_invoice (${holder.of}_id, round, line_no, code, number, amount_fen, issued_on)
     select $1, $2, row_number() over (), c, n, f, d from unnest($3::text[], $4::text[], $5::bigint[], $6::date[]) t(c, n, f, d)
     on conflict (number, code) where withdrawn_on is null do nothing returning number, code`,
    [holder.id, round, ordered.map((i) => i.code), ordered.map((i) => i.number), ordered.map((i) => i.amountFen), ordered.map((i) => i.issuedOn)],
  );
  // A number alone tells no invoice: the same one may stand under two codes.
  const keys = new Set(entered.map(keyOf));
  return ordered
    .filter((invoice) => !keys.has(keyOf(invoice)))
    .map(({ number, code }) => toClaimRefusal({ code: 'INVOICE_USED', number, invoiceCode: code }));
}
