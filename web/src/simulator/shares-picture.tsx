import { useMemo } from 'react';
import { roughYuan } from '../format/money.ts';
import type { FactorSimulationQuery } from '../operations/answers.gen.ts';
import { barsPicture, colours, moneyWords } from '../overview/charts/bars.ts';
import { Chart } from '../overview/charts/chart.tsx';

type Line = FactorSimulationQuery['simulateFactors']['lines'][number];
const most = 12;

/** Two bars a place: the present share and the simulated one; the largest places where there are many. */
export function SharesPicture({ lines, names }: { lines: readonly Line[]; names: ReadonlyMap<string, string> }) {
  const picture = useMemo(() => {
    const shown = lines.toSorted((one, other) => roughYuan(other.amount) - roughYuan(one.amount)).slice(0, most);
    return barsPicture(lines.length > most ? `分配金额(最大的 ${most} 个地区)` : '分配金额', shown.flatMap(({ regionCode, before, amount }) => {
      const name = names.get(regionCode) ?? regionCode;
      return [
        ...(before ? [{ name: `${name} 现方案`, length: roughYuan(before), text: moneyWords(before), colour: colours.pale }] : []),
        { name: `${name} 模拟`, length: roughYuan(amount), text: moneyWords(amount), colour: colours.green },
      ];
    }));
  }, [lines, names]);
  return <Chart {...picture} />;
}
