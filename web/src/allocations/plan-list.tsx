import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Waiting } from '../app/waiting.tsx';
import { useCursorPages } from '../desk/use-cursor-pages.ts';
import { saveFile, toCsv } from '../format/csv.ts';
import { groupDigits, yuanText } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useNames } from '../money/use-names.ts';
import { plans } from '../operations/allocations.graphql.ts';
import type { AnnualPlanState, PlansQuery } from '../operations/answers.gen.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { nameOf } from '../overview/name-book.ts';
import { Notes } from '../shown/notes.tsx';
import { Pager } from '../shown/pager.tsx';
import { useSession } from '../sign-in/session.tsx';
import { PlanActions } from './plan-actions.tsx';

type Plan = PlansQuery['plans']['nodes'][number];

const pageSize = 10;
const states: readonly AnnualPlanState[] = ['PROPOSED', 'DISPLAYED', 'ADOPTED', 'SENT_BACK', 'REJECTED', 'WITHDRAWN'];

/** 年度计划： each plan and adjustment with its projects and their money, proposed or adopted (F3). */
export function PlanList({ code, round }: { code: string; round: number }) {
  const { token } = useSession();
  const [state, setState] = useState<AnnualPlanState | ''>('');
  const pages = useCursorPages(`${code} ${state}`);
  const { data, errors, loading, again } = useAnswer(plans, { code, first: pageSize, after: pages.after, ...(state !== '' && { state }) }, token);
  useEffect(() => { if (round > 0) again(); }, [round, again]);
  const list = data?.plans;
  useNames('region', [...new Set((list?.nodes ?? []).flatMap(({ regionCode, items }) => [regionCode, ...items.map((item) => item.regionCode)]))], token);
  return (
    <section aria-label="年度计划" aria-busy={loading}>
      <div className="money-filters plan-filters">
        <Select<AnnualPlanState | ''> aria-label="计划状态" value={state} onChange={setState} style={{ width: '10rem' }}
          options={[{ value: '', label: '全部计划' }, ...states.map((value) => ({ value, label: enumWords.AnnualPlanState[value] }))]} />
      </div>
      <Notes errors={errors} />
      {!list && loading && <Waiting />}
      {list?.totalCount === 0 && <p className="nothing">没有这样的计划。<span className="en" lang="en">There is no such plan.</span></p>}
      {list?.nodes.map((plan) => <PlanCard key={plan.id} plan={plan} onDone={again} />)}
      {list && <Pager label="计划分页" pages={pages} pageInfo={list.pageInfo} />}
    </section>
  );
}

function PlanCard({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const { id, year, regionCode, state, total, reason, endedReason, proposedOn, decidedOn, settledOn, adjusts, items } = plan;
  const title = `${nameOf('region', regionCode)}${year}年度${adjusts ? '计划调整' : '计划'}`;
  const save = () => saveFile(`${title}.csv`, toCsv([['项目', '地区', '资金项目', '金额', '用途', '调整'], ...items.map((item) =>
    [item.projectName, nameOf('region', item.regionCode), item.programme.name, item.amount, item.use ?? '', item.change ? enumWords.PlanChange[item.change] : ''])]), 'text/csv;charset=utf-8');
  return (
    <section className="panel" aria-labelledby={`plan-${id}`}>
      <h2 id={`plan-${id}`}>{title}<small>{enumWords.AnnualPlanState[state]}</small></h2>
      <div className="list-head">
        <p>{items.length} 个项目，{adjusts ? '净变动' : '合计'} <b>{yuanText(total)}</b> · {proposedOn} 拟定{decidedOn && ` · ${decidedOn} 审定`}{settledOn && ` · ${settledOn} ${state === 'ADOPTED' ? '生效' : '终止'}`}</p>
        <div className="file-actions"><button type="button" className="button quiet" onClick={save}>导出 CSV</button><Link className="to-trace" to={`/trace/${id}`}>追溯</Link></div>
      </div>
      {reason && <p className="soft">调整原因：{reason}</p>}
      {endedReason && <p className="soft">终止原因：{endedReason}</p>}
      {state === 'PROPOSED' && <PlanActions plan={plan} title={title} onDone={onDone} />}
      <div className="gap-scroll" tabIndex={0} role="group" aria-label={`${title}项目表`}>
        <table className="gap-table plan-items">
          <thead><tr><th scope="col">项目</th><th scope="col">地区</th><th scope="col">资金项目</th><th scope="col" className="sum">金额(元)</th>{adjusts && <><th scope="col">调整</th><th scope="col">调整前</th><th scope="col">调整后</th></>}</tr></thead>
          <tbody>
            {items.map((item) => (
              <tr key={`${item.projectId} ${item.programme.id}`}>
                <th scope="row">{item.projectName}</th><td>{nameOf('region', item.regionCode)}</td><td>{item.programme.name}</td><td className="sum">{groupDigits(item.amount)}</td>
                {adjusts && <><td>{item.change ? enumWords.PlanChange[item.change] : '—'}</td><td>{item.before === null ? '—' : groupDigits(item.before)}</td><td>{item.after === null ? '—' : groupDigits(item.after)}</td></>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
