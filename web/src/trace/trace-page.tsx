import '../styles/trace.css';
import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { useAnswer } from '../graphql/use-answer.ts';
import type { TraceDirection } from '../operations/answers.gen.ts';
import { trace } from '../operations/trace.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import { Chain } from './chain.tsx';

const directions = [
  { value: 'BOTH', label: '前因后果' }, { value: 'UP', label: '只看前因' }, { value: 'DOWN', label: '只看后果' },
] as const satisfies { value: TraceDirection; label: string }[];

/** X9: what led to what, from any fact or thing, as far as the reader's rights go. */
export function TracePage() {
  const { id } = useParams();
  const { token } = useSession();
  const [direction, setDirection] = useState<TraceDirection>('BOTH');
  const { data, errors, loading } = useAnswer(trace, id === undefined ? undefined : { id, direction }, token);
  usePageTitle('追溯');
  const chain = data?.trace;
  return (
    <div className="office-width trace">
      <div className="page-head">
        <h1>追溯<span className="en" lang="en">Trace</span></h1>
        {id !== undefined && <Segmented<TraceDirection> value={direction} onChange={setDirection} options={[...directions]} aria-label="追溯方向" />}
      </div>
      {id === undefined && <StartHere />}
      <Notes errors={errors} />
      {loading && !chain && <Waiting what="正在追溯…" />}
      {id !== undefined && chain && (
        <div aria-busy={loading} className={loading ? 'stale' : ''}>
          {chain.nodes.length === 0 && <p className="nothing">没有查到。可能编号有误，也可能这件事不在您的权限之内。<span className="en" lang="en">Nothing found, or not within your rights.</span></p>}
          {chain.nodes.length > 0 && <Chain trace={chain} start={id} />}
        </div>
      )}
    </div>
  );
}

function StartHere() {
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const go = () => { if (typed.trim() !== '') void navigate(`/trace/${encodeURIComponent(typed.trim())}`); };
  return (
    <form className="start-here" onSubmit={(event) => { event.preventDefault(); go(); }}>
      <p>从总览的任何一个数字、待办的任何一件事，都可以点“追溯”走到这里。也可以直接填一件事或一笔资金的编号：</p>
      <div className="row">
        <Input aria-label="编号" value={typed} onChange={(event) => setTyped(event.target.value)} placeholder="事实编号或对象编号" />
        <Button type="primary" htmlType="submit" disabled={typed.trim() === ''}>追溯</Button>
      </div>
    </form>
  );
}
