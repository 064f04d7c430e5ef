import { Segmented, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { roughYuan } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import type { IdleRankBy, IdleRankingQuery } from '../operations/answers.gen.ts';
import { idleRanking } from '../operations/money.graphql.ts';
import { barsPicture, colours, moneyWords } from '../overview/charts/bars.ts';
import { Chart } from '../overview/charts/chart.tsx';
import { nameOf } from '../overview/name-book.ts';
import { sum } from '../overview/panels/figure.ts';
import { Notes } from '../shown/notes.tsx';
import { LiveList } from './live-list.tsx';
import { idleList } from './money-lists.ts';
import { MoneyNumber } from './money-number.tsx';
import type { MoneyPart } from './money-part.ts';
import { useNames } from './use-names.ts';

type Rank = IdleRankingQuery['idleRanking'][number];

const ways: { value: IdleRankBy; label: string }[] = [{ value: 'REGION', label: '按地区' }, { value: 'BODY', label: '按机构' }, { value: 'PROGRAMME', label: '按资金项目' }];
interface RankNumber {
  field: string;
  zh: string;
  en: string;
  narrowing: { unallocated?: boolean; overMonths?: number };
  of: (rank: Rank) => string;
}
const numbers: RankNumber[] = [
  { field: 'unspent', zh: '未支出', en: 'Not paid out', narrowing: {}, of: ({ unspent }) => unspent },
  { field: 'unallocated', zh: '其中未分配', en: 'Not passed on', narrowing: { unallocated: true }, of: ({ unallocated }) => unallocated },
];
const ages = [{ value: 0, label: '不限时间' }, { value: 6, label: '超过 6 个月' }, { value: 12, label: '超过 1 年' }, { value: 24, label: '超过 2 年' }];
const holders = [{ value: '', label: '全部结存' }, { value: 'pass-on', label: '应转下达未分配' }, { value: 'use', label: '应使用未支出' }];
const shownBars = 10;

const amountOver = (rank: Rank, months: number | undefined): string => rank.over.find((age) => age.months === months)?.amount ?? '0.00';
/** The ages at which the place's packs alert, as columns after the others. */
const withAges = (ranks: readonly Rank[]): RankNumber[] => [
  ...numbers,
  ...(ranks[0]?.over ?? []).map(({ months }): RankNumber => ({
    field: `over-${months}`, zh: `闲置 ${months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`}以上`, en: `Over ${months} months`, narrowing: { overMonths: months },
    of: (rank) => amountOver(rank, months) })),
];

const nameOfRank = ({ regionCode, region, bodyId, programme }: Rank): string =>
  programme?.name ?? (bodyId ? nameOf('body', bodyId) : (region?.name ?? (regionCode ? nameOf('region', regionCode) : '—')));

/** 闲置资金： who has it, since when, and every receipt of it (F9). */
export function IdlePart({ place, period, programmeId, token, round, addressOf, onOpen }: MoneyPart) {
  const [by, setBy] = useState<IdleRankBy>('REGION');
  const [overMonths, setOverMonths] = useState(0);
  const [holder, setHolder] = useState('');
  const { data, errors, loading, again } = useAnswer(idleRanking, { code: place.code, by, programmeId }, token);
  useEffect(() => { if (round > 0) again(); }, [round, again]);
  const ranks = data?.idleRanking ?? [];
  useNames('body', ranks.flatMap(({ bodyId }) => (bodyId ? [bodyId] : [])), token);
  const list = useMemo(() => idleList({ programmeId, ...(overMonths > 0 && { overMonths }), ...(holder !== '' && { unallocated: holder === 'pass-on' }) }), [programmeId, overMonths, holder]);
  const shown = withAges(ranks);
  const open = (rank: Rank, { zh, en, narrowing, of }: RankNumber) => onOpen(
    sum([`${nameOfRank(rank)}${zh}`, en], of(rank), idleList({ programmeId: rank.programme?.id ?? programmeId, bodyId: rank.bodyId, ...(rank.regionCode === place.code && { hereOnly: true }), ...narrowing })),
    rank.regionCode ? { code: rank.regionCode, name: nameOfRank(rank) } : place);
  return (
    <>
      <section className="panel" aria-labelledby="idle-ranking" aria-busy={loading}>
        <h2 id="idle-ranking">闲置资金排名<span className="en" lang="en">Ranking of idle money</span><small>截至今天</small></h2>
        <Segmented<IdleRankBy> aria-label="排名方式" value={by} onChange={setBy} options={ways} />
        <Notes errors={errors} />
        {data && ranks.length === 0 && <p className="nothing">没有结存资金。<span className="en" lang="en">No money lies here.</span></p>}
        {ranks.length > 0 && <IdlePicture ranks={ranks} />}
        {ranks.length > 0 && (
          <div className="gap-scroll" tabIndex={0} role="group" aria-label="闲置资金排名表">
            <table className="gap-table">
              <thead><tr><th scope="col">{ways.find(({ value }) => value === by)?.label.slice(1)}</th>{shown.map(({ zh, en }) => <th key={en} scope="col">{zh}<span className="en" lang="en">{en}</span></th>)}</tr></thead>
              <tbody>
                {ranks.map((rank) => (
                  <tr key={rank.regionCode ?? rank.bodyId ?? rank.programme?.id}>
                    <th scope="row">{rank.regionCode && rank.regionCode !== place.code ? <Link to={addressOf(rank.regionCode)}>{nameOfRank(rank)}</Link> : `${nameOfRank(rank)}${rank.regionCode ? '(本级)' : ''}`}</th>
                    {shown.map((number) => <td key={number.field}><MoneyNumber name={number.field} amount={number.of(rank)} onOpen={() => open(rank, number)} /></td>)}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <LiveList key={`${overMonths} ${holder}`} zh="结存资金清单" en="Money that lies there" list={list} place={place} choice={period} round={round}
        filters={<>
          <Select aria-label="结存时间" value={overMonths} onChange={setOverMonths} style={{ width: '10rem' }} options={ages} />
          <Select aria-label="结存种类" value={holder} onChange={setHolder} style={{ width: '12rem' }} options={holders} />
        </>} />
    </>
  );
}

function IdlePicture({ ranks }: { ranks: readonly Rank[] }) {
  const picture = barsPicture(ranks.length > shownBars ? `未支出(前 ${shownBars} 名)` : '未支出', ranks.slice(0, shownBars).map((rank) => (
    { name: nameOfRank(rank), length: roughYuan(rank.unspent), text: moneyWords(rank.unspent), colour: roughYuan(amountOver(rank, rank.over[0]?.months)) > 0 ? colours.red : colours.green })));
  return <Chart {...picture} />;
}
