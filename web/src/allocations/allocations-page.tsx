import '../styles/gap.css';
import '../styles/overview.css';
import '../styles/money.css';
import '../styles/payments.css';
import '../styles/desk.css';
import '../styles/work.css';
import { Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { nextDue } from '../format/deadlines.ts';
import { isWithinPlace } from '../format/levels.ts';
import { useLive } from '../live/use-live.ts';
import { LiveList } from '../money/live-list.tsx';
import { issuedAllocations } from '../operations/allocations.graphql.ts';
import { figureList } from '../overview/figure-list.ts';
import { PeriodPicker } from '../overview/period-picker.tsx';
import { PlacePicker } from '../place/place-picker.tsx';
import { useOfficePlace } from '../place/use-office-place.ts';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import { IssueForm, type Passing } from './issue-form.tsx';
import { PlanList } from './plan-list.tsx';
import { Received } from './received.tsx';

const allocationList = figureList({
  operation: issuedAllocations, connection: (data) => data.allocations,
  columns: (c) => [
    c.text('文号', 'Document', (row) => row.documentNumber), c.count('剩余天数', 'Days left', (row) => nextDue(row.deadlines)?.daysLeft), c.day('期限', 'Due', (row) => nextDue(row.deadlines)?.dueOn),
    c.body('下达机构', 'From', (row) => row.fromBodyId), c.body('接收机构', 'To', (row) => row.toBodyId), c.region('地区', 'Region', (row) => row.toRegionCode), c.money('金额', 'Amount', (row) => row.amount),
    c.money('已转下达', 'Passed on', (row) => row.passedOn), c.money('已使用', 'Used', (row) => row.used), c.day('下达日期', 'Issued on', (row) => row.occurredOn),
    c.day('台账登记', 'Registered', (row) => row.registeredOn), c.text('直达', 'Direct', (row) => (row.direct ? '是' : null)), c.text('资金项目', 'Programme', (row) => row.programme.name),
  ],
});

const tabs = [{ value: 'money', zh: '资金下达', en: 'Allocations' }, { value: 'plans', zh: '年度计划', en: 'Yearly plans' }] as const;

/** 资金拨付下达： what came and has to go on, each on its clock; passing it on by document number; the plan it follows (F3). */
export function AllocationsPage() {
  usePageTitle('资金下达');
  const { token, duties, posts } = useSession();
  const { own, code, place, programmes, errors, loading, parameters, choose, choosePlace } = useOfficePlace();
  const [round, setRound] = useState(0);
  const [passing, setPassing] = useState<Passing>();
  const changed = () => setRound((before) => before + 1);
  useLive(token, ({ type, regionCode }) => /^funds\.(allocation|whereabouts|quota|plan)-/.test(type) && isWithinPlace(regionCode, code), changed);
  // Whoever only decides on plans begins there.
  const movesMoney = duties.has('funds.allocation.issue') || duties.has('funds.whereabouts.register');
  const tab = tabs.find(({ value }) => value === parameters.get('tab')) ?? tabs[movesMoney ? 0 : 1];
  const programmeId = parameters.get('programme') ?? '';
  const period = { year: parameters.get('year') ?? '', part: parameters.get('part') ?? '' };
  const list = useMemo(() => allocationList(programmeId === '' ? {} : { programmeId }), [programmeId]);
  const bodies = [...new Map(posts.flatMap(({ body }) => (body ? [[body.id, body] as const] : []))).values()];
  if (loading) return <Waiting />;
  return (
    <div className="office-width work money">
      <div className="page-head">
        <h1>资金下达<span className="en" lang="en">Passing money on</span></h1>
        {place && <PlacePicker place={place} own={own} onChange={choosePlace} />}
      </div>
      <Segmented size="large" aria-label="栏目" value={tab.value} onChange={(value) => choose({ tab: value })}
        options={tabs.map(({ value, zh, en }) => ({ value, label: <span className="tab-label">{zh}<span className="en" lang="en">{en}</span></span> }))} />
      <Notes errors={errors} />
      {tab.value === 'money' && place && (
        <>
          {bodies.map(({ id, name }) => <Received key={id} body={{ id, name }} own={own} round={round} onPassOn={setPassing} onChanged={changed} />)}
          {duties.has('funds.allocation.issue') && bodies.length > 0 && (
            <IssueForm key={passing?.allocationId ?? ''} own={own} bodies={bodies} programmes={programmes} passing={passing} round={round} onIssued={() => { setPassing(undefined); changed(); }} />
          )}
          <LiveList key={`${code} ${programmeId}`} zh="下达清单" en="Allocations" list={list} place={place} choice={period} round={round}
            filters={<>
              <Select aria-label="资金项目" value={programmeId} onChange={(chosen) => choose({ programme: chosen })} popupMatchSelectWidth={false} className="money-programme"
                options={[{ value: '', label: '全部资金项目' }, ...programmes.map(({ id, name }) => ({ value: id, label: name }))]} />
              <PeriodPicker choice={period} onChange={({ year, part }) => choose({ year, part })} />
            </>} />
        </>
      )}
      {tab.value === 'plans' && <PlanList key={code} code={code} round={round} />}
    </div>
  );
}
