import { Button, Select } from 'antd';
import { useState } from 'react';
import { Waiting } from '../app/waiting.tsx';
import { dayOf, daysBetween } from '../format/dates.ts';
import { yuanText } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useLive } from '../live/use-live.ts';
import { monthsBack } from '../money/months.ts';
import type { VillageBookQuery } from '../operations/answers.gen.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { closeVillageBook, villageBook, villageMonths, villageSheet } from '../operations/receipts.graphql.ts';
import { AskedButton } from '../shown/asked-button.tsx';
import { DueMark } from '../shown/due-mark.tsx';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useFile } from '../shown/use-file.ts';
import { useSession } from '../sign-in/session.tsx';

interface VillageMonthProps {
  place: { code: string; name: string };
  programmes: readonly { id: string; name: string }[];
}

type Book = NonNullable<VillageBookQuery['villageBook']>;

/** 一村一账： the month's page for the notice board, and the closing of its book (F8). */
export function VillageMonth({ place: { code, name }, programmes }: VillageMonthProps) {
  const { token, duties } = useSession();
  const months = useAnswer(villageMonths, { code }, token);
  const [chosen, setMonth] = useState<string>();
  const open = months.data?.open.nodes ?? [];
  // The oldest open book first: months are closed in their order.
  const month = chosen ?? open[0]?.month ?? months.data?.newest.nodes[0]?.paidOn.slice(0, 7) ?? monthsBack(new Date())[1] ?? '';
  const [programmeId, setProgrammeId] = useState('');
  const { data, errors, loading, again } = useAnswer(villageBook, months.data ? { code, month } : undefined, token);
  useLive(token, ({ type, regionCode }) => type.startsWith('funds.') && regionCode === code, () => { again(); months.again(); });
  const sheet = useFile(token);
  const book = data?.villageBook;
  return (
    <section className="panel" aria-labelledby="village-month">
      <h2 id="village-month">{name}月账<span className="en" lang="en">Village book</span></h2>
      <div className="file-actions">
        <Select aria-label="月份" size="large" value={month} onChange={setMonth} style={{ width: '9rem' }} options={monthsBack(new Date()).map((value) => ({ value, label: value }))} />
        <Select aria-label="打印哪项资金" size="large" value={programmeId} onChange={setProgrammeId} popupMatchSelectWidth={false} className="bank-programme"
          options={[{ value: '', label: '全部资金' }, ...programmes.map((programme) => ({ value: programme.id, label: programme.name }))]} />
        <Button size="large" loading={sheet.busy} disabled={!book}
          onClick={() => void sheet.open(villageSheet, { code, month, ...(programmeId !== '' && { programmeId }) }, (answer) => answer.villageLedgerSheet)}>打印村级台账（PDF）</Button>
      </div>
      {open.length > 0 && <p className="open-months">未结账：{open.map((one) => <Button key={one.id} type={one.month === month ? 'primary' : 'default'} onClick={() => setMonth(one.month)}>{one.month}</Button>)}</p>}
      <Notes errors={[...months.errors, ...errors, ...sheet.errors]} />
      {!data && loading && <Waiting />}
      {data && !book && <p className="nothing">{month} 没有到户发放，没有要结的账。<span className="en" lang="en">No payments in that month.</span></p>}
      {book && <BookOfMonth key={month} book={book} code={code} mayClose={duties.has('funds.village-book.close')} token={token} onClosed={() => { again(); months.again(); }} />}
    </section>
  );
}

interface BookProps {
  book: Book;
  code: string;
  mayClose: boolean;
  token: string;
  onClosed: () => void;
}

function BookOfMonth({ book, code, mayClose, token, onClosed }: BookProps) {
  const { data, errors, busy, submit } = useCommand(closeVillageBook, token);
  const { month, state, dueOn, closedOn, payments, paid, received, confirmed, disputed, unanswered, hindrances } = book;
  const counts: [string, string][] = [
    ['发放', `${payments} 笔，${yuanText(paid)}`], ['农户到手', yuanText(received)], ['已确认', `${confirmed} 笔`], ['有争议', `${disputed} 笔`], ['未确认', `${unanswered} 笔`]];
  const open = closedOn === null;
  const close = () => void submit({ villageCode: code, month }).then((answer) => { if (answer?.closeVillageBook.refusals.length === 0) onClosed(); });
  return (
    <>
      <p className="file-state" role="status">{month} {enumWords.VillageBookState[state]}{closedOn && `，${closedOn}`}</p>
      {open && <DueMark clock={{ dueOn, daysLeft: daysBetween(dayOf(new Date()), dueOn) }} />}
      <dl className="file-counts">{counts.map(([zh, value]) => <div key={zh}><dt>{zh}</dt><dd>{value}</dd></div>)}</dl>
      {open && hindrances.length > 0 && <><p>结账前还要办：</p><Refusals refusals={hindrances} /></>}
      {open && mayClose && hindrances.length === 0 && (
        <AskedButton label="结账" yes="确认结账" no="不结账" busy={busy} question={`结清 ${month} 的村级账簿？结账后不能再改这个月。`} onYes={close} />
      )}
      <Notes errors={errors} />
      <Refusals refusals={data?.closeVillageBook.refusals ?? []} />
    </>
  );
}
