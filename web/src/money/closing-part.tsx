import { Button, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '../graphql/use-answer.ts';
import type { VillageBookRatesQuery, VillageBookState } from '../operations/answers.gen.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { villageBookRates } from '../operations/money.graphql.ts';
import { barsPicture, colours } from '../overview/charts/bars.ts';
import { Chart } from '../overview/charts/chart.tsx';
import { nameOf } from '../overview/name-book.ts';
import { number } from '../overview/panels/figure.ts';
import { Notes } from '../shown/notes.tsx';
import { LiveList } from './live-list.tsx';
import { bookList } from './money-lists.ts';
import { CountNumber } from './money-number.tsx';
import type { MoneyPart } from './money-part.ts';
import { monthOf, monthsBack } from './months.ts';
import { useNames } from './use-names.ts';

type Rate = VillageBookRatesQuery['villageBookRates'][number];

const numbers = [
  { field: 'due', zh: '应结账', en: 'Due', state: undefined }, { field: 'closed', zh: '已结账', en: 'Closed', state: 'CLOSED' }, { field: 'late', zh: '其中逾期结账', en: 'Closed late', state: 'CLOSED_LATE' },
  { field: 'open', zh: '未结账', en: 'Open', state: 'OPEN' },
] as const;
const states: readonly VillageBookState[] = ['OPEN', 'OVERDUE', 'CLOSED', 'CLOSED_LATE'];
const percentText = (percent: number | null): string => (percent === null ? '—' : `${percent}%`);

/** 村级结账率： of the villages whose month had to be closed, how many did, and which did not (F8). */
export function ClosingPart({ place, period, token, round, addressOf, onOpen }: MoneyPart) {
  const [month, setMonth] = useState(() => monthOf(period, new Date()));
  const [state, setState] = useState<VillageBookState | ''>('OPEN');
  const { data, errors, loading, again } = useAnswer(villageBookRates, { code: place.code, month }, token);
  useEffect(() => { if (round > 0) again(); }, [round, again]);
  const rates = data?.villageBookRates ?? [];
  useNames('region', rates.map(({ regionCode }) => regionCode), token);
  const list = useMemo(() => bookList({ month, ...(state !== '' && { state }) }), [month, state]);
  const nameAt = (code: string): string => (code === place.code ? place.name : nameOf('region', code));
  const open = (rate: Rate, { zh, en, field, state: of }: (typeof numbers)[number]) =>
    onOpen(number([`${month} ${zh}`, en], '个村', rate[field], bookList({ month, ...(of && { state: of }) })), { code: rate.regionCode, name: nameAt(rate.regionCode) });
  return (
    <>
      <section className="panel" aria-labelledby="closing-rates" aria-busy={loading}>
        <h2 id="closing-rates">村级结账率<span className="en" lang="en">Closing rates</span><small>{month}</small></h2>
        <Select aria-label="结账月份" value={month} onChange={setMonth} style={{ width: '10rem' }} options={monthsBack(new Date()).map((value) => ({ value, label: value }))} />
        <Notes errors={errors} />
        {data && <OldestOpen open={data.allOpen} month={month} onMonth={setMonth} />}
        {data && rates.every(({ due }) => due === 0) && <p className="nothing">这个月没有要结账的村。<span className="en" lang="en">No village had a book to close this month.</span></p>}
        {rates.some(({ due }) => due > 0) && (
          <>
            <ClosingPicture rates={rates} nameAt={nameAt} />
            <div className="gap-scroll" tabIndex={0} role="group" aria-label="结账率表">
              <table className="gap-table">
                <thead><tr><th scope="col">地区</th><th scope="col">结账率<span className="en" lang="en">Rate</span></th>
                  {numbers.map(({ zh, en }) => <th key={en} scope="col">{zh}<span className="en" lang="en">{en}</span></th>)}</tr></thead>
                <tbody>
                  {rates.map((rate) => (
                    <tr key={rate.regionCode} className={rate.regionCode === place.code ? 'gap-level' : ''}>
                      <th scope="row">{rate.regionCode === place.code ? place.name : <Link to={addressOf(rate.regionCode)}>{nameAt(rate.regionCode)}</Link>}</th>
                      <td>{percentText(rate.percent)}</td>
                      {numbers.map((one) => <td key={one.field} className={one.field === 'open' && rate.open > 0 ? 'bad' : ''}><CountNumber name={one.field} count={rate[one.field]} onOpen={() => open(rate, one)} /></td>)}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </section>
      <LiveList key={`${month} ${state}`} zh="村级月账" en="Village books" list={list} place={place} choice={period} round={round}
        filters={<Select aria-label="月账状态" value={state} onChange={setState} style={{ width: '12rem' }}
          options={[{ value: '' as const, label: '全部状态' }, ...states.map((value) => ({ value, label: value === 'OPEN' ? '未结账(含逾期)' : enumWords.VillageBookState[value] }))]} />} />
    </>
  );
}

/** Books still open of whatever month; the oldest is one press away. */
function OldestOpen({ open: { totalCount, nodes }, month, onMonth }: { open: VillageBookRatesQuery['allOpen']; month: string; onMonth: (month: string) => void }) {
  const oldest = nodes[0]?.month;
  if (oldest === undefined) return null;
  return (
    <p className="oldest-open">各月合计还有 <b>{totalCount}</b> 本月账未结，最早是 {oldest}。
      {oldest !== month && <Button type="link" onClick={() => onMonth(oldest)}>看 {oldest}</Button>}</p>
  );
}

function ClosingPicture({ rates, nameAt }: { rates: readonly Rate[]; nameAt: (code: string) => string }) {
  const bars = rates.filter(({ due }) => due > 0).map(({ regionCode, percent, open }) => ({ name: nameAt(regionCode), length: percent ?? 0, text: percentText(percent), colour: open > 0 ? colours.sun : colours.green }));
  return <Chart {...barsPicture('结账率', bars)} />;
}
