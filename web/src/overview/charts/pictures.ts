import { roughYuan, toFen } from '../../format/money.ts';
import { enumWords } from '../../operations/enum-words.gen.ts';
import type { Part } from '../panels/figures.ts';
import { barsPicture, colours, moneyWords, type Bar } from './bars.ts';
import type { Picture } from './chart.tsx';

const moneyBar = (name: string, amount: string, colour?: string): Bar => ({ name, length: roughYuan(amount), text: moneyWords(amount), ...(colour && { colour }) });
const isNothing = (...amounts: readonly string[]): boolean => amounts.every((amount) => toFen(amount) === 0n);

/** How far the money has come: from the notice to the hand. */
export function moneyFlow({ quotaReceived, allocated, cashReceived, reimbursed, disbursed, householdPaid }: Part<'funds'>): Picture | undefined {
  if (isNothing(quotaReceived, allocated, cashReceived, reimbursed, disbursed, householdPaid)) return undefined;
  return barsPicture('钱走到哪里了', [
    moneyBar('收到指标', quotaReceived), moneyBar('逐级下达', allocated), moneyBar('到账资金', cashReceived, colours.pale), moneyBar('报账支付', reimbursed, colours.sun),
    moneyBar('进度拨付', disbursed, colours.sun), moneyBar('到户发放', householdPaid, colours.sun),
  ]);
}

export function projectMoney({ adoptedAmount, contractAmount, acceptedAmount }: Part<'projects'>): Picture | undefined {
  if (isNothing(adoptedAmount, contractAmount, acceptedAmount)) return undefined;
  return barsPicture('项目资金', [moneyBar('审定', adoptedAmount), moneyBar('合同', contractAmount, colours.pale), moneyBar('验收', acceptedAmount, colours.sun)]);
}

const toYuan = (fen: bigint): string => `${fen < 0n ? '-' : ''}${(fen < 0n ? -fen : fen) / 100n}.${String((fen < 0n ? -fen : fen) % 100n).padStart(2, '0')}`;

/** A3: ordered = came in + still to come; came in = treasury + refunded + held. Each step begins where the one before ends. */
export function recoveryWaterfall({ recoveryOrdered, recovered, toTreasury, refundPaid }: Pick<Part<'accountability'>, 'recoveryOrdered' | 'recovered' | 'toTreasury' | 'refundPaid'>): Picture | undefined {
  if (recoveryOrdered === null || recovered === null || toTreasury === null || refundPaid === null || isNothing(recoveryOrdered, recovered)) return undefined;
  const [ordered, came, treasury, refunded] = [toFen(recoveryOrdered), toFen(recovered), toFen(toTreasury), toFen(refundPaid)];
  const outstanding = ordered > came ? ordered - came : 0n;
  const held = came - treasury - refunded;
  const step = (name: string, fen: bigint, before: bigint, colour: string): Bar => ({ name, length: Number(fen < 0n ? 0n : fen) / 100, before: Number(before < 0n ? 0n : before) / 100, text: moneyWords(toYuan(fen)), colour });
  return barsPicture('追缴资金去向', [
    step('决定追缴', ordered, 0n, colours.green), step('未追缴', outstanding, came, colours.red), step('已追缴', came, 0n, colours.green),
    step('上缴国库', treasury, came - treasury, colours.pale), step('清退农户', refunded, came - treasury - refunded, colours.sun), step('暂存', held, 0n, colours.grey),
  ]);
}

export function peopleByKind({ peopleByKind: kinds }: Pick<Part<'accountability'>, 'peopleByKind'>): Picture | undefined {
  if (!kinds || kinds.length === 0) return undefined;
  return barsPicture('处理处分种类', kinds.map(({ kind, people }) => ({ name: enumWords.MeasureKind[kind], length: people, text: `${people} 人` })));
}

/** Petitions and clues as they go on: how much came, how much was settled. */
export function settledBars({ petitionsReceived, petitionsConcluded, cluesRegistered, cluesTransferred, cluesClosed }: Part<'supervision'>): Picture | undefined {
  const steps = [
    ['收到信访', petitionsReceived, colours.green], ['办结信访', petitionsConcluded, colours.pale], ['登记线索', cluesRegistered, colours.green],
    ['移交线索', cluesTransferred, colours.sun], ['了结线索', cluesClosed, colours.pale],
  ] as const;
  const bars = steps.flatMap(([name, value, colour]) => (value === null ? [] : [{ name, length: value, text: `${value}`, colour }]));
  return bars.some(({ length }) => length > 0) ? barsPicture('办理进度', bars) : undefined;
}

/** Of what was due, how much was disclosed in time. */
export function onTimeRing({ dutiesMet, dutiesMissed, dutiesOpen }: Part<'disclosure'>): Picture | undefined {
  if (dutiesMet === null || dutiesMissed === null || dutiesOpen === null || dutiesMet + dutiesMissed === 0) return undefined;
  const percent = Math.floor((dutiesMet * 1000) / (dutiesMet + dutiesMissed)) / 10;
  return {
    label: `按期公开率 ${percent}%：按期 ${dutiesMet} 项，逾期 ${dutiesMissed} 项，待公开 ${dutiesOpen} 项`,
    height: 210,
    option: {
      title: {
        text: `${percent}%`, subtext: '按期公开率', left: 'center', top: '36%', itemGap: 2,
        textStyle: { fontSize: 26, fontWeight: 650, color: '#0f4f4b' }, subtextStyle: { fontSize: 13, color: '#41534f' },
      },
      series: [{
        type: 'pie', radius: ['66%', '88%'], center: ['50%', '50%'], silent: true, label: { show: false }, startAngle: 90,
        data: [{ value: dutiesMet, itemStyle: { color: colours.green } }, { value: dutiesMissed, itemStyle: { color: colours.red } }],
      }],
    },
  };
}
