import '../styles/gap.css';
import '../styles/overview.css';
import '../styles/money.css';
import '../styles/desk.css';
import '../styles/work.css';
import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { yuanText } from '../format/money.ts';
import { nextDue } from '../format/deadlines.ts';
import { isWithinPlace } from '../format/levels.ts';
import { useLive } from '../live/use-live.ts';
import { LiveList } from '../money/live-list.tsx';
import { useNames } from '../money/use-names.ts';
import type { ReimbursementState } from '../operations/answers.gen.ts';
import { claims } from '../operations/claims.graphql.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { figureList } from '../overview/figure-list.ts';
import { nameOf } from '../overview/name-book.ts';
import { PeriodPicker } from '../overview/period-picker.tsx';
import { PlacePicker } from '../place/place-picker.tsx';
import { useOfficePlace } from '../place/use-office-place.ts';
import { DueMark } from '../shown/due-mark.tsx';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import type { ClaimRow } from './my-turn.ts';
import { useMyClaims } from './use-my-claims.ts';

const states: readonly ReimbursementState[] = ['IN_REVIEW', 'AWAITING_APPROVAL', 'APPROVED', 'ORDERED', 'REJECTED', 'PAID', 'WITHDRAWING', 'WITHDRAWN'];

const claimList = figureList({
  operation: claims, connection: (data) => data.reimbursements, page: (row) => `/claims/${row.id}`,
  columns: (c) => [
    c.text('项目', 'Project', (row) => row.projectName), c.money('报账金额', 'Claimed', (row) => row.amount), c.text('状态', 'State', (row) => enumWords.ReimbursementState[row.state]),
    c.text('当前环节', 'Step', (row) => row.currentStep?.title), c.count('剩余天数', 'Days left', (row) => nextDue(row.deadlines)?.daysLeft), c.day('办理期限', 'Due', (row) => nextDue(row.deadlines)?.dueOn),
    c.text('资金项目', 'Programme', (row) => row.programme.name), c.region('地区', 'Region', (row) => row.regionCode), c.day('申请日期', 'Claimed on', (row) => row.submittedOn), c.day('支付日期', 'Paid on', (row) => row.paidOn),
  ],
});

/** 报账： what waits for one's own hand first, then every claim of the place (F6). */
export function ClaimsPage() {
  usePageTitle('报账');
  const { duties, token } = useSession();
  const { own, code, place, programmes, errors, loading, parameters, choose, choosePlace } = useOfficePlace();
  const [round, setRound] = useState(0);
  useLive(token, ({ type, regionCode }) => type.startsWith('funds.reimbursement-') && isWithinPlace(regionCode, code), () => setRound((before) => before + 1));
  const state = states.find((one) => one === parameters.get('state'));
  const programmeId = parameters.get('programme') ?? '';
  const period = { year: parameters.get('year') ?? '', part: parameters.get('part') ?? '' };
  const list = useMemo(() => claimList({ ...(state && { state }), ...(programmeId !== '' && { programmeId }) }), [state, programmeId]);
  if (loading) return <Waiting />;
  return (
    <div className="office-width work money">
      <div className="page-head">
        <h1>报账<span className="en" lang="en">Claims</span></h1>
        <div className="money-choices">
          {place && <PlacePicker place={place} own={own} onChange={choosePlace} />}
          {duties.has('funds.reimbursement.submit') && <Link className="button" to="/claims/new">申请报账<span className="en" lang="en">New claim</span></Link>}
        </div>
      </div>
      <Notes errors={errors} />
      <MyClaims code={code} round={round} />
      {place && (
        <LiveList key={`${code} ${state ?? ''} ${programmeId}`} zh="全部报账" en="All claims" list={list} place={place} choice={period} round={round}
          filters={<>
            <Select<ReimbursementState | ''> aria-label="报账状态" value={state ?? ''} onChange={(chosen) => choose({ state: chosen })} style={{ width: '9rem' }}
              options={[{ value: '', label: '全部状态' }, ...states.map((value) => ({ value, label: enumWords.ReimbursementState[value] }))]} />
            <Select aria-label="资金项目" value={programmeId} onChange={(chosen) => choose({ programme: chosen })} popupMatchSelectWidth={false} className="money-programme"
              options={[{ value: '', label: '全部资金项目' }, ...programmes.map(({ id, name }) => ({ value: id, label: name }))]} />
            <PeriodPicker choice={period} onChange={({ year, part }) => choose({ year, part })} />
          </>} />
      )}
    </div>
  );
}

const shownFirst = 10;

function MyClaims({ code, round }: { code: string; round: number }) {
  const { token } = useSession();
  const { mine, errors } = useMyClaims(code, round);
  const [all, setAll] = useState(false);
  useNames('region', (mine ?? []).map(({ regionCode }) => regionCode), token);
  return (
    <section aria-labelledby="my-claims">
      <h2 id="my-claims" className="work-heading">等您办理<span className="en" lang="en">Waiting for you</span>{mine && <b className="count">{mine.length}</b>}</h2>
      <Notes errors={errors} />
      {!mine && <Waiting />}
      {mine?.length === 0 && errors.length === 0 && <p className="nothing">目前没有等您办理的报账。<span className="en" lang="en">No claim waits for you.</span></p>}
      {mine && mine.length > 0 && <ul className="work-cards">{mine.slice(0, all ? mine.length : shownFirst).map((row) => <ClaimCard key={row.id} row={row} />)}</ul>}
      {mine && mine.length > shownFirst && !all && <p className="pager"><button type="button" className="button quiet" onClick={() => setAll(true)}>再看其余 {mine.length - shownFirst} 件</button></p>}
    </section>
  );
}

function ClaimCard({ row: { id, projectName, amount, state, currentStep, programme, regionCode, round, deadlines, submittedOn } }: { row: ClaimRow }) {
  const clock = nextDue(deadlines);
  return (
    <li className={`work-card ${clock && (clock.daysLeft ?? 0) < 0 ? 'late' : ''}`}>
      <h3><Link to={`/claims/${id}`}>{projectName}</Link></h3>
      <p className="sum">{yuanText(amount)}</p>
      <p>{currentStep?.title ?? enumWords.ReimbursementState[state]}{round > 1 && `（第 ${round} 次申报）`}</p>
      <p className="soft">{nameOf('region', regionCode)} · {programme.name} · {submittedOn} 申请</p>
      <DueMark clock={clock} />
      <Link className="button" to={`/claims/${id}`}>去办理<span className="visually-hidden">：{projectName}</span></Link>
    </li>
  );
}
