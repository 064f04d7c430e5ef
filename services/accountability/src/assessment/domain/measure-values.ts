import { formatDecimal, one, percentOf, type Decimal } from './decimal.ts';

/** Counters of a body's region over a year, and over all years before it. */
export interface Counters {
  year: number;
  of: (counter: string) => bigint;
  before: (counter: string) => bigint;
}

export interface Measured {
  /** `facts`: filled by events; `none`: nothing there to measure; `hand`: no event tells it, somebody has to enter it. */
  source: 'facts' | 'none' | 'hand';
  value: Decimal | undefined;
  zh: string;
  en: string;
}

const share = (part: bigint, whole: bigint, [partZh, partEn]: Words, [wholeZh, wholeEn]: Words): Measured => {
  const value = percentOf(part, whole);
  if (value === undefined) return { source: 'none', value, zh: `本年度没有${wholeZh},不计分`, en: `no ${wholeEn} this year: not counted` };
  return { source: 'facts', value, zh: `${partZh} ${part},${wholeZh} ${whole},${formatDecimal(value)}%`, en: `${partEn} ${part} of ${wholeEn} ${whole}: ${formatDecimal(value)}%` };
};
type Words = readonly [zh: string, en: string];

const onTime = (kind: string) => ({ of }: Counters): Measured => {
  const met = of(`met:${kind}`);
  return share(met, met + of(`missed:${kind}`), ['按期', 'in time'], ['到期事项', 'deadlines settled']);
};

const ratio = (part: string, wholes: readonly string[], partWords: Words, wholeWords: Words) => ({ of }: Counters): Measured =>
  share(of(part), wholes.reduce((sum, counter) => sum + of(counter), 0n), partWords, wholeWords);

/** What is unspent over this year's quota and what was brought forward (结转结余率, domain rules §3.2). */
const idle = ({ of, before }: Counters): Measured => {
  const broughtForward = before('quota-fen') - before('paid-fen');
  const whole = of('quota-fen') + broughtForward;
  return share(whole - of('paid-fen'), whole, ['结转结余(分)', 'unspent fen'], ['本年指标与上年结转(分)', 'quota and carry-over in fen']);
};

const count = (counter: string, zh: string, en: string) => ({ of }: Counters): Measured => {
  const found = of(counter);
  return { source: 'facts', value: found * one, zh: `${zh} ${found}`, en: `${en}: ${found}` };
};

/** How each measure that a scheme may name is read from the counters; what is not here is entered by hand. */
const measures: Record<string, (counters: Counters) => Measured> = {
  'funds.hops-on-time-percent': onTime('funds.pass-allocation-on'),
  'funds.execution-percent': ratio('paid-fen', ['quota-fen'], ['已支付(分)', 'paid fen'], ['本年指标(分)', 'quota in fen']),
  'funds.idle-percent': idle,
  'funds.receipts-confirmed-percent': ratio('receipts-confirmed', ['payments'], ['已确认', 'confirmed'], ['到户发放', 'household payments']),
  'projects.acceptance-passed-percent': ratio('batches-accepted', ['batches-accepted', 'batches-failed'], ['验收通过', 'passed'], ['验收批次', 'batches judged']),
  'disclosure.compliance-percent': onTime('disclosure.disclose'),
  'supervision.petitions-on-time-percent': onTime('supervision.conclude-petition'),
  'disclosure.duties-missed': count('duties-missed', '逾期未公开', 'duties to disclose missed'),
  'supervision.petitions-overdue': count('petitions-overdue', '信访逾期', 'petitions overdue'),
  'accountability.sanctioned-persons': count('sanctioned-persons', '受处分人数', 'persons sanctioned'),
  'accountability.sanctioned-cadres': count('sanctioned-cadres', '受处分村干部人数', 'village cadres sanctioned'),
  'accountability.cases-substantiated': count('cases-substantiated', '查实案件', 'cases proved true'),
};

export function measure(name: string, counters: Counters): Measured {
  const known = measures[name];
  return known ? known(counters) : { source: 'hand', value: undefined, zh: '须人工填报并附依据', en: 'to be entered by hand with evidence' };
}

/** Quota that a region holds: what came in from outside it less what it passed out; within it the two cancel. */
export const quotaDeltas = (fromRegion: string, toRegion: string, amountFen: bigint): { regionCode: string; amount: bigint }[] =>
  fromRegion === toRegion ? [] : [{ regionCode: toRegion, amount: amountFen }, { regionCode: fromRegion, amount: -amountFen }];

