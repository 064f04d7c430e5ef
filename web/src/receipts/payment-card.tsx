import { Button } from 'antd';
import { useState } from 'react';
import { dayText } from '../format/dates.ts';
import { groupDigits, yuanText } from '../format/money.ts';
import { useNames } from '../money/use-names.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { nameOf } from '../overview/name-book.ts';
import { useSession } from '../sign-in/session.tsx';
import type { AskedPayment } from './asked-payment.ts';
import { ReceiptForm } from './receipt-form.tsx';

/** One payment: who, how much, what for; pressed, it asks what the household says. */
export function PaymentCard({ payment }: { payment: AskedPayment }) {
  const { token } = useSession();
  const [open, setOpen] = useState(false);
  const [recorded, setRecorded] = useState<string>();
  const { payeeName, household, accountLast4, amount, item, period, programme, paidOn, villageCode, received, receipts, state } = payment;
  useNames('region', [villageCode], token);
  const head = household.headMaskedName && household.headMaskedName !== payeeName ? `，户主 ${household.headMaskedName}` : '';
  const last = receipts.at(-1);
  return (
    <li className={`receipt-card ${recorded !== undefined ? 'recorded' : ''}`}>
      <h3>{payeeName}<small>{household.number ? `户编号 ${household.number}` : ''}{head}</small></h3>
      <p className="sum">{groupDigits(amount)} 元</p>
      <p>{programme.name}{item && ` · ${item}`} · {period}</p>
      <p className="soft">{nameOf('region', villageCode)} · {dayText(paidOn)}发放 · 账号末四位 {accountLast4}</p>
      {received !== null && <p>已登记到手 {yuanText(received)}{last?.dispute && `，${enumWords.ReceiptDispute[last.dispute]}`}{last && `（${enumWords.ReceiptMethod[last.method]}，${last.occurredOn}）`}</p>}
      {recorded !== undefined && <p className="told" role="status">✓ 已登记：{recorded}</p>}
      {recorded === undefined && state === 'CONFIRMED' && !open && <Button size="large" block onClick={() => setOpen(true)}>农户有异议<span className="visually-hidden">：{payeeName}，{amount} 元</span></Button>}
      {recorded === undefined && state !== 'CONFIRMED' && !open && <Button type="primary" size="large" block onClick={() => setOpen(true)}>{state === 'DISPUTED' ? '再次登记' : '登记农户的答复'}<span className="visually-hidden">：{payeeName}，{amount} 元</span></Button>}
      {open && recorded === undefined && <ReceiptForm payment={payment} onDone={setRecorded} onLeave={() => setOpen(false)} />}
    </li>
  );
}
