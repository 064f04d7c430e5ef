import { Button, Input } from 'antd';
import { fenText, toFen, typedYuan, yuanText } from '../format/money.ts';

export interface InvoiceTyped {
  number: string;
  code: string;
  amount: string;
  issuedOn: string;
}

export const emptyInvoice: InvoiceTyped = { number: '', code: '', amount: '', issuedOn: '' };

/** What the invoices come to; undefined as long as a sum among them is none. */
export function invoiceSum(invoices: readonly InvoiceTyped[]): string | undefined {
  const amounts = invoices.map(({ amount }) => typedYuan(amount));
  return amounts.every((amount) => amount !== undefined) ? fenText(amounts.reduce((sum, amount) => sum + toFen(amount), 0n)) : undefined;
}

/** One form for each kind: eight digits under a code on paper, twenty digits without one when fully electronic. */
export const isWhole = ({ number, code, amount, issuedOn }: InvoiceTyped): boolean =>
  typedYuan(amount) !== undefined && issuedOn !== '' && (/^\d{20}$/.test(number) ? code === '' : /^\d{8}$/.test(number) && /^(\d{10}|\d{12})$/.test(code));

interface InvoiceRowsProps {
  invoices: readonly InvoiceTyped[];
  onChange: (invoices: readonly InvoiceTyped[]) => void;
}

/** The invoices of a claim; their sum is the amount claimed. */
export function InvoiceRows({ invoices, onChange }: InvoiceRowsProps) {
  const change = (at: number, part: Partial<InvoiceTyped>) => onChange(invoices.map((invoice, i) => (i === at ? { ...invoice, ...part } : invoice)));
  const sum = invoiceSum(invoices);
  return (
    <fieldset className="invoice-rows">
      <legend>发票<span className="en" lang="en">Invoices</span></legend>
      {invoices.map((invoice, i) => (
        <div className="invoice-row" key={i} role="group" aria-label={`第 ${i + 1} 张发票`}>
          <label>号码（8 位或 20 位）<Input value={invoice.number} inputMode="numeric" maxLength={20} onChange={({ target }) => change(i, { number: target.value.trim() })} /></label>
          <label>代码（数电票不填）<Input value={invoice.code} inputMode="numeric" maxLength={12} onChange={({ target }) => change(i, { code: target.value.trim() })} /></label>
          <label>金额（元）<Input value={invoice.amount} inputMode="decimal" onChange={({ target }) => change(i, { amount: target.value })} /></label>
          <label>开票日期<input type="date" className="day" value={invoice.issuedOn} onChange={({ target }) => change(i, { issuedOn: target.value })} /></label>
          {invoices.length > 1 && <Button onClick={() => onChange(invoices.filter((_, at) => at !== i))} aria-label={`去掉第 ${i + 1} 张发票`}>去掉</Button>}
        </div>
      ))}
      <div className="file-actions"><Button onClick={() => onChange([...invoices, emptyInvoice])}>再加一张发票</Button><p role="status">报账金额 <b data-testid="claim-amount">{sum === undefined ? '—' : yuanText(sum)}</b></p></div>
    </fieldset>
  );
}
