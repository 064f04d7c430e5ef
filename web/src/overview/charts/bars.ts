import { spokenYuan } from '../../format/money.ts';
import type { Picture } from './chart.tsx';

export interface Bar {
  name: string;
  /** Drawn length. */
  length: number;
  /** What stands beside it. */
  text: string;
  colour?: string;
  /** Empty room before it begins: a step of a waterfall. */
  before?: number;
}

export const colours = { green: '#1f6f69', pale: '#7fb3ac', sun: '#d98a1f', red: '#b5443c', grey: '#8a9b97' } as const;
const rowHeight = 34;

/** Bars lying down, the first on top, each with its name before and its figure behind. */
export function barsPicture(title: string, bars: readonly Bar[]): Picture {
  const upwards = bars.toReversed();
  const silent = { type: 'bar' as const, stack: 'one', silent: true, barMaxWidth: 20 };
  return {
    label: `${title}：${bars.map(({ name, text }) => `${name} ${text}`).join('，')}`,
    height: bars.length * rowHeight + 44,
    option: {
      title: { text: title, textStyle: { fontSize: 14, fontWeight: 600, color: '#41534f' }, left: 0, top: 0 },
      grid: { left: 4, right: 100, top: 34, bottom: 4, outerBounds: { left: 0, right: 0 }, outerBoundsMode: 'same' },
      xAxis: { type: 'value', show: false },
      yAxis: { type: 'category', data: upwards.map(({ name }) => name), axisLine: { show: false }, axisTick: { show: false }, axisLabel: { color: '#182b29', fontSize: 13 } },
      series: [
        { ...silent, itemStyle: { color: 'transparent' }, data: upwards.map(({ before = 0 }) => before) },
        {
          ...silent,
          data: upwards.map(({ length, colour, text }) => ({ value: length, itemStyle: { color: colour ?? colours.green, borderRadius: 3 }, label: { formatter: text } })),
          label: { show: true, position: 'right', color: '#182b29', fontSize: 13 },
        },
      ],
    },
  };
}

export const moneyWords = (amount: string): string => {
  const { number, unit } = spokenYuan(amount);
  return `${number} ${unit}`;
};
