import { useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { levelText } from '../../format/levels.ts';
import { roughYuan, spokenYuan, toFen } from '../../format/money.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import type { HopGapQuery } from '../../operations/answers.gen.ts';
import { hopGap } from '../../operations/hop-gap.graphql.ts';
import { Notes } from '../../shown/notes.tsx';
import { barsPicture, colours, moneyWords } from '../charts/bars.ts';
import { Chart } from '../charts/chart.tsx';
import { sum, type Figure } from '../panels/figure.ts';
import { hopEntryList } from './hop-gap-list.ts';

type Gap = NonNullable<HopGapQuery['hopGap']>;
type Step = Gap['steps'][number];
type Row = Gap['regions']['nodes'][number];

interface HopGapPanelProps {
  place: { code: string; name: string };
  /** The figures of the end of this day; today when left out. */
  until: string | undefined;
  token: string;
  /** Of one programme only. */
  programmeId?: string | undefined;
  /** Where the name of a place leads. */
  addressOf: (code: string) => string;
  /** Changes when the figures are to be asked for again. */
  round?: number;
  onOpen: (figure: Figure, place: { code: string; name: string }) => void;
}

const numbers = [
  { field: 'issued', number: 'ISSUED', zh: '下达', en: 'Issued' }, { field: 'received', number: 'RECEIVED', zh: '收到登记', en: 'Registered' },
  { field: 'unregistered', number: 'UNREGISTERED', zh: '未登记', en: 'Not registered', bad: true }, { field: 'held', number: 'HELD', zh: '滞留', en: 'Held' },
  { field: 'paid', number: 'PAID', zh: '已支付', en: 'Paid' }, { field: 'paidToHouseholds', number: 'PAID_TO_HOUSEHOLDS', zh: '其中到户', en: 'To households' },
  { field: 'confirmed', number: 'CONFIRMED', zh: '农户确认', en: 'Confirmed' }, { field: 'unconfirmed', number: 'UNCONFIRMED', zh: '未确认', en: 'Unconfirmed', bad: true },
] as const;

/** 钱停在哪里： where the money of a place stands, level by level and place by place; each number opens into its facts (F4). */
export function HopGapPanel({ place, until, token, programmeId, addressOf, round = 0, onOpen }: HopGapPanelProps) {
  const { data, errors, loading, again } = useAnswer(hopGap, { code: place.code, on: until ?? null, programmeId }, token);
  useEffect(() => { if (round > 0) again(); }, [round, again]);
  const gap = data?.hopGap;
  const picture = useMemo(() => (gap ? stepsPicture(gap.steps) : undefined), [gap]);
  if (!gap || gap.steps.length === 0) {
    return errors.length > 0 ? <section className="panel hop-gap"><h2>钱停在哪里<span className="en" lang="en">Where the money stands</span></h2><Notes errors={errors} /></section> : null;
  }
  const open = (entry: (typeof numbers)[number], amount: string, at: { code: string; name: string }, level?: Step['level']) =>
    onOpen(sum([level ? `${levelText(level)}级${entry.zh}` : entry.zh, entry.en], amount, hopEntryList({ number: entry.number, programmeId, ...(level && { level }) })), at);
  return (
    <section className="panel hop-gap" aria-labelledby="hop-gap" aria-busy={loading}>
      <h2 id="hop-gap">钱停在哪里<span className="en" lang="en">Where the money stands</span><small>截至 {gap.on}</small></h2>
      {picture && <Chart {...picture} />}
      <div className="gap-scroll">
        <table className="gap-table">
          <thead>
            <tr><th scope="col">层级、地区<span className="en" lang="en">Level, place</span></th>
              {numbers.map(({ zh, en }) => <th key={en} scope="col">{zh}<span className="en" lang="en">{en}</span></th>)}</tr>
          </thead>
          <tbody>
            {gap.steps.map((step) => (
              <tr key={step.level} className="gap-level">
                <th scope="row">{levelText(step.level)}级</th>
                <Cells gap={step} onOpen={(entry, amount) => open(entry, amount, place, step.level)} />
              </tr>
            ))}
            {gap.regions.nodes.map((row) => (
              <tr key={row.regionCode}>
                <th scope="row"><Link to={addressOf(row.regionCode)}>{row.region?.name ?? row.regionCode}</Link></th>
                <Cells gap={row} onOpen={(entry, amount) => open(entry, amount, { code: row.regionCode, name: row.region?.name ?? row.regionCode })} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {gap.regions.totalCount > gap.regions.nodes.length && (
        <p className="nothing">共 {gap.regions.totalCount} 个地区,此处列出前 {gap.regions.nodes.length} 个;其余请进入下级地区查看。<span className="en" lang="en">More places than are shown here: open a place below.</span></p>)}
    </section>
  );
}

function Cells({ gap, onOpen }: { gap: Step | Row; onOpen: (entry: (typeof numbers)[number], amount: string) => void }) {
  return numbers.map((entry) => {
    const amount = gap[entry.field];
    const { number, unit } = spokenYuan(amount);
    const isBad = 'bad' in entry && toFen(amount) > 0n;
    return (
      <td key={entry.field} className={isBad ? 'bad' : ''}>
        {toFen(amount) === 0n ? <span className="none">0</span>
          : <button type="button" data-gap={entry.field} onClick={() => onOpen(entry, amount)}>{number}<small>{unit}</small></button>}
      </td>
    );
  });
}

/** For each level what came into it, what lies there, what it paid. */
function stepsPicture(steps: readonly Step[]) {
  const bar = (name: string, amount: string, colour: string) => ({ name, length: roughYuan(amount), text: moneyWords(amount), colour });
  return barsPicture('每一级:下达、滞留、支付、确认', steps.flatMap((step) => {
    const level = `${levelText(step.level)}级`;
    return [
      bar(`${level}下达`, step.issued, colours.green),
      ...(toFen(step.held) === 0n ? [] : [bar(`${level}滞留`, step.held, colours.red)]),
      ...(toFen(step.paid) === 0n ? [] : [bar(`${level}支付`, step.paid, colours.sun)]),
      ...(toFen(step.confirmed) === 0n ? [] : [bar('农户确认', step.confirmed, colours.pale)]),
    ];
  }));
}
