import { Button, Input, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { Waiting } from '../app/waiting.tsx';
import { sendWhole } from '../graphql/send.ts';
import { askedPayments } from '../operations/receipts.graphql.ts';
import { usePages } from '../portal/use-pages.ts';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import type { AskedPayment } from './asked-payment.ts';
import { mayBe } from './masked-name.ts';
import { PaymentCard } from './payment-card.tsx';

type Asked = 'PAID' | 'DISPUTED' | 'CONFIRMED';

const atOnce = 100;
const shownAtOnce = 12;
/** More is not looked through: a smaller place is chosen instead. */
const mostSought = 3000;
const parts: readonly { value: Asked; label: string; none: string; noneEn: string }[] = [
  { value: 'PAID', label: '待确认', none: '这里的每一笔都已问过农户。', noneEn: 'Every household has been asked.' },
  { value: 'DISPUTED', label: '有争议', none: '没有争议。', noneEn: 'Nothing is disputed.' },
  { value: 'CONFIRMED', label: '已确认', none: '还没有确认过的发放。', noneEn: 'Nothing has been confirmed yet.' },
];

const isSought = (typed: string) => ({ payeeName, accountLast4, household }: AskedPayment): boolean =>
  mayBe(typed, { names: [payeeName, household.headMaskedName ?? ''], numbers: [accountLast4, household.number ?? ''] });

/** Payments whose households are to be asked, found by name, each answered in its own card (F8). */
export function AskHouseholds({ code }: { code: string }) {
  const { token, duties } = useSession();
  const [state, setState] = useState<Asked>('PAID');
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  const households = duties.has('projects.household.read');
  const { rows, totalCount, hasMore, loading, errors, more } = usePages<AskedPayment>(`${code} ${state}`, async (after, signal) =>
    (await sendWhole(askedPayments, { code, state, households, first: atOnce, after }, { token, signal })).householdPayments);
  const found = sought.trim() === '' ? rows : rows.filter(isSought(sought));
  const wants = sought.trim() === '' ? rows.length < shown : rows.length < mostSought;
  useEffect(() => { if (wants && hasMore && !loading && errors.length === 0) more(); }, [wants, hasMore, loading, errors, more]);
  const part = parts.find(({ value }) => value === state);
  return (
    <section aria-label="农户确认">
      <Segmented<Asked> block size="large" aria-label="确认状态" value={state} onChange={(chosen) => { setState(chosen); setShown(shownAtOnce); }} options={parts.map(({ value, label }) => ({ value, label }))} />
      <label className="search" htmlFor="seek">找农户：姓名、户编号或账号末四位<span className="en" lang="en">Find a household</span></label>
      <Input id="seek" size="large" allowClear value={sought} onChange={({ target }) => { setSought(target.value); setShown(shownAtOnce); }} placeholder="例如 王秀英" autoComplete="off" />
      <p className="soft" role="status">{totalCount === undefined ? '正在载入…' : sought.trim() === '' ? `共 ${totalCount} 笔` : `${totalCount} 笔中找到 ${found.length} 笔${loading ? '，还在找…' : ''}`}</p>
      <Notes errors={errors} />
      {totalCount === undefined && loading && <Waiting />}
      {totalCount === 0 && <p className="nothing">{part?.none}<span className="en" lang="en">{part?.noneEn}</span></p>}
      <ul className="receipt-cards">{found.slice(0, shown).map((payment) => <PaymentCard key={payment.id} payment={payment} />)}</ul>
      {(found.length > shown || (hasMore && sought.trim() === '')) && <p className="pager"><Button size="large" loading={loading} onClick={() => setShown(shown + shownAtOnce)}>再看 {shownAtOnce} 笔</Button></p>}
      {rows.length >= mostSought && hasMore && sought.trim() !== '' && <p className="notes">只找了最近的 {mostSought} 笔，请先选定一个村再找。</p>}
    </section>
  );
}
