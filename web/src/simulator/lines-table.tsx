import { Checkbox, Select } from 'antd';
import { groupDigits, toFen } from '../format/money.ts';
import type { FactorSimulationQuery } from '../operations/answers.gen.ts';
import type { Grade } from './grades.ts';
import type { Assumed } from './simulator-page.tsx';
import { factorNames, factorWords } from './weights.ts';

type Line = FactorSimulationQuery['simulateFactors']['lines'][number];

interface LinesTableProps {
  lines: readonly Line[];
  names: ReadonlyMap<string, string>;
  grades: readonly Grade[];
  assumed: Assumed;
  onAssume: (assumed: Assumed) => void;
}

const signed = (amount: string): string => (toFen(amount) > 0n ? `+${groupDigits(amount)}` : groupDigits(amount));

const sense = (change: string | null): string => (change === null || toFen(change) === 0n ? '' : toFen(change) < 0n ? 'less' : 'more');

/** What each place gets and why: the four parts, their sum, the coefficient of last year's result, and the change. */
export function LinesTable({ lines, names, grades, assumed, onAssume }: LinesTableProps) {
  const assume = (regionCode: string, grade: string, targetMet: boolean) => {
    const { [regionCode]: _gone, ...others } = assumed;
    onAssume(grade === '' ? others : { ...others, [regionCode]: { grade, targetMet } });
  };
  return (
    <div className="gap-scroll">
      <table className="gap-table lines-table">
        <thead>
          <tr>
            <th scope="col">地区</th>
            {factorNames.map((name) => <th key={name} scope="col">{factorWords[name][0]}<span className="en" lang="en">{factorWords[name][1]}</span></th>)}
            <th scope="col">因素合计</th><th scope="col">考核等次</th><th scope="col">系数</th><th scope="col">奖惩调整</th><th scope="col">模拟金额</th><th scope="col">现方案</th><th scope="col">变化</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const choice = assumed[line.regionCode];
            return (
              <tr key={line.regionCode}>
                <th scope="row">{names.get(line.regionCode) ?? line.regionCode}</th>
                {line.parts.map(({ factor, share, contribution }) => <td key={factor}>{groupDigits(contribution)}<small>占 {Number(share).toFixed(2)}%</small></td>)}
                <td>{groupDigits(line.base)}</td>
                <td className="grade">
                  <Select size="small" aria-label={`${names.get(line.regionCode) ?? line.regionCode} 考核等次`} value={choice?.grade ?? ''} style={{ width: '8.5rem' }}
                    onChange={(grade) => assume(line.regionCode, grade, choice?.targetMet ?? true)}
                    options={[{ value: '', label: `实际${line.grade && !choice ? `:${grades.find(({ code }) => code === line.grade)?.title ?? line.grade}` : ''}` }, ...grades.map(({ code, title }) => ({ value: code, label: `假定:${title}` }))]} />
                  {choice && <Checkbox checked={choice.targetMet} onChange={({ target }) => assume(line.regionCode, choice.grade, target.checked)}>完成任务</Checkbox>}
                </td>
                <td>{Number(line.coefficient)}%</td>
                <td>{signed(line.adjustment)}</td>
                <td><strong>{groupDigits(line.amount)}</strong></td>
                <td>{line.before ? groupDigits(line.before) : '—'}</td>
                <td className={sense(line.change)}>{line.change ? signed(line.change) : '—'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
