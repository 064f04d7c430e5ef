import '../styles/desk.css';
import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { useAnswer } from '../graphql/use-answer.ts';
import { useLive } from '../live/use-live.ts';
import type { DeskState } from '../operations/answers.gen.ts';
import { desk } from '../operations/desk.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import { DeskRow } from './desk-row.tsx';
import { useCursorPages } from './use-cursor-pages.ts';

const pageSize = 20;
const parts = [
  { state: 'OVERDUE', key: 'overdue', zh: '逾期', en: 'overdue', none: '没有逾期的事项。' },
  { state: 'DUE', key: 'due', zh: '待办', en: 'due', none: '目前没有待办事项。' },
  { state: 'DONE', key: 'done', zh: '已办', en: 'done', none: '还没有办结的事项。' },
] as const;

/** X8: what is due for one's bodies over all five contexts, the next due day first. */
export function DeskPage() {
  usePageTitle('待办');
  const { token, posts } = useSession();
  const [chosen, choose] = useState<DeskState>();
  const [opening, setOpening] = useState<DeskState>('DUE');
  const state = chosen ?? opening;
  const [bodyId, setBodyId] = useState<string>();
  const pages = useCursorPages(`${state} ${bodyId ?? ''}`);
  const { data, errors, loading, again } = useAnswer(desk, { state, bodyId, first: pageSize, after: pages.after }, token);
  useLive(token, ({ type }) => type.includes('.deadline-'), again);
  // Where nothing is due in time but something is late, the desk opens there.
  if (data && opening === 'DUE' && data.due.totalCount === 0 && data.overdue.totalCount > 0) setOpening('OVERDUE');
  const bodies = [...new Map(posts.flatMap(({ body }) => (body ? [[body.id, body.name] as const] : []))).entries()];
  const part = parts.find((one) => one.state === state);
  const list = data?.desk;
  const label = ({ key, zh, en }: (typeof parts)[number]) => (
    <span className="tab-label">{zh}<b className={key}>{data?.[key].totalCount ?? '…'}</b><span className="en" lang="en">{en}</span></span>
  );
  return (
    <div className="office-width desk">
      <div className="page-head">
        <h1>待办<span className="en" lang="en">Desk</span></h1>
        {bodies.length > 1 && (
          <Select aria-label="机构" value={bodyId ?? ''} onChange={(chosen) => setBodyId(chosen || undefined)} style={{ minWidth: '14rem' }}
            options={[{ value: '', label: '我的全部机构' }, ...bodies.map(([value, name]) => ({ value, label: name }))]} />
        )}
      </div>
      <Segmented<DeskState> size="large" value={state} onChange={choose} options={parts.map((one) => ({ value: one.state, label: label(one) }))} aria-label="待办状态" />
      <Notes errors={errors} />
      {loading && !list && <Waiting />}
      {list && (
        <div aria-busy={loading} className={loading ? 'stale' : ''}>
          {list.nodes.length === 0 ? <p className="nothing">{part?.none}</p> : <ol className="desk-list">{list.nodes.map((item) => <DeskRow key={item.id} item={item} />)}</ol>}
          {list.totalCount > pageSize && (
            <nav className="pager" aria-label="分页">
              <Button disabled={pages.number === 1 || loading} onClick={pages.back}>上一页</Button>
              <span>第 {pages.number} 页，共 {Math.ceil(list.totalCount / pageSize)} 页 · {list.totalCount} 项</span>
              <Button disabled={!list.pageInfo.hasNextPage || loading} onClick={() => list.pageInfo.endCursor && pages.forward(list.pageInfo.endCursor)}>下一页</Button>
            </nav>
          )}
        </div>
      )}
    </div>
  );
}
