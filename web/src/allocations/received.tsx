import { Button } from 'antd';
import { useEffect } from 'react';
import { useCursorPages } from '../desk/use-cursor-pages.ts';
import { nextDue } from '../format/deadlines.ts';
import { fenText, toFen, yuanText } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useNames } from '../money/use-names.ts';
import { receivedAllocations, registerArrival } from '../operations/allocations.graphql.ts';
import type { ReceivedAllocationsQuery } from '../operations/answers.gen.ts';
import { nameOf } from '../overview/name-book.ts';
import { DueMark } from '../shown/due-mark.tsx';
import { Notes } from '../shown/notes.tsx';
import { Pager } from '../shown/pager.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';
import type { Passing } from './issue-form.tsx';

type Arrived = ReceivedAllocationsQuery['allocations']['nodes'][number];

interface ReceivedProps {
  body: { id: string; name: string };
  own: string;
  round: number;
  onPassOn: (passing: Passing) => void;
  onChanged: () => void;
}

const pageSize = 50;
const leftOf = ({ amount, passedOn, used }: Arrived): bigint => toFen(amount) - toFen(passedOn) - toFen(used);

/** What one's own body received and is not through with: registered, passed on, used, each within its time (F3, F4). */
export function Received({ body, own, round, onPassOn, onChanged }: ReceivedProps) {
  const { token } = useSession();
  const pages = useCursorPages(body.id);
  const { data, errors, again } = useAnswer(receivedAllocations, { code: own, bodyId: body.id, first: pageSize, after: pages.after }, token);
  useEffect(() => { if (round > 0) again(); }, [round, again]);
  const list = data?.allocations;
  const open = (list?.nodes ?? []).filter((one) => leftOf(one) > 0n || one.registeredOn === null)
    .toSorted((one, other) => (nextDue(one.deadlines)?.dueOn ?? '9999').localeCompare(nextDue(other.deadlines)?.dueOn ?? '9999'));
  useNames('body', open.map(({ fromBodyId }) => fromBodyId), token);
  if (!list || (list.totalCount === 0 && errors.length === 0)) return <Notes errors={errors} />;
  return (
    <section aria-label={`${body.name}收到的资金`}>
      <h2 className="work-heading">{body.name}收到、未办完<span className="en" lang="en">Received and open</span><b className="count">{open.length}</b></h2>
      <Notes errors={errors} />
      {open.length === 0 && <p className="nothing">收到的资金都已办完。<span className="en" lang="en">Nothing that was received is open.</span></p>}
      <ul className="work-cards">{open.map((one) => <ArrivedCard key={one.id} arrived={one} onPassOn={onPassOn} onChanged={onChanged} />)}</ul>
      <Pager label="收到资金分页" pages={pages} pageInfo={list.pageInfo} />
    </section>
  );
}

function ArrivedCard({ arrived, onPassOn, onChanged }: { arrived: Arrived; onPassOn: (passing: Passing) => void; onChanged: () => void }) {
  const { token, duties } = useSession();
  const { data, errors, busy, submit } = useCommand(registerArrival, token);
  const { id, documentNumber, programme, fromBodyId, amount, passedOn, used, occurredOn, registeredOn, direct, deadlines } = arrived;
  const left = fenText(leftOf(arrived));
  const clock = nextDue(deadlines);
  const register = () => void submit({ allocationId: id }).then((answer) => { if (answer?.registerWhereabouts.refusals.length === 0) onChanged(); });
  return (
    <li className={`work-card ${clock && (clock.daysLeft ?? 0) < 0 ? 'late' : ''}`}>
      <h3>{documentNumber}{direct && <small>直达资金</small>}</h3>
      <p className="sum">还剩 {yuanText(left)}</p>
      <p>收到 {yuanText(amount)}，已转下达 {yuanText(passedOn)}，已使用 {yuanText(used)}</p>
      <p className="soft">{nameOf('body', fromBodyId)} {occurredOn} 下达 · {programme.name} · {registeredOn === null ? '台账未登记' : `${registeredOn} 已登记台账`}</p>
      <DueMark clock={clock} />
      <div className="file-actions">
        {registeredOn === null && duties.has('funds.whereabouts.register') && <Button loading={busy} onClick={register}>登记到账</Button>}
        {leftOf(arrived) > 0n && duties.has('funds.allocation.issue') && <Button type="primary" onClick={() => onPassOn({ allocationId: id, programmeId: programme.id, documentNumber, left, direct })}>转下达</Button>}
      </div>
      <Notes errors={errors} />
      <Refusals refusals={data?.registerWhereabouts.refusals ?? []} />
    </li>
  );
}
