import { Button, Table, type TableProps } from 'antd';
import { Waiting } from '../app/waiting.tsx';
import { useCursorPages } from '../desk/use-cursor-pages.ts';
import { instantText } from '../format/dates.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import type { DepartmentReadsQuery } from '../operations/answers.gen.ts';
import { departmentReads } from '../operations/departments.graphql.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import { readWords, type ContextKey } from './contexts.ts';

type Read = NonNullable<NonNullable<DepartmentReadsQuery['dataAccess']>['funds']>['reads']['nodes'][number];
type Lists = readonly { key: string; name: string }[];

interface RegisteredPurpose {
  purpose: string;
  purposeTitle: string;
}

const pageSize = 20;

const columns = (lists: Lists, registered: RegisteredPurpose): NonNullable<TableProps<Read>['columns']> => [
  { key: 'at', title: <>时间<span className="en" lang="en">When</span></>, className: 'figures', render: (_, { at }) => instantText(at) },
  { key: 'kind', title: <>方式<span className="en" lang="en">How</span></>, render: (_, { kind }) => enumWords.ReadKind[kind] },
  { key: 'action', title: <>内容<span className="en" lang="en">What</span></>, render: (_, { action }) => <>{readWords(action, lists)}<span className="english"><code>{action}</code></span></> },
  { key: 'region', title: <>地区<span className="en" lang="en">Region</span></>, className: 'figures', render: (_, { regionCode }) => regionCode ?? '—' },
  { key: 'purpose', title: <>目的<span className="en" lang="en">Purpose</span></>, render: (_, { purpose }) => (purpose === registered.purpose ? registered.purposeTitle : <code>{purpose ?? '—'}</code>) },
  { key: 'rows', title: <>行数<span className="en" lang="en">Rows</span></>, align: 'right', className: 'figures', render: (_, { rows }) => rows?.toLocaleString('zh-CN') ?? '—' },
  { key: 'personal', title: <>个人信息<span className="en" lang="en">Personal</span></>, render: (_, { personal }) => (personal ? <span className="mark">是</span> : '否') },
];

const only = (context: ContextKey) => ({
  funds: context === 'funds', projects: context === 'projects', disclosure: context === 'disclosure', supervision: context === 'supervision',
  accountability: context === 'accountability',
});

/** What was read, as the audit of that context has it, the newest first. */
export function ReadRecords({ access, context, lists }: { access: RegisteredPurpose & { clientId: string }; context: ContextKey; lists: Lists }) {
  const { clientId } = access;
  const { token } = useSession();
  const pages = useCursorPages(`${clientId} ${context}`);
  const { data, errors, loading } = useAnswer(departmentReads, { clientId, first: pageSize, after: pages.after, ...only(context) }, token);
  const reads = data?.dataAccess?.[context]?.reads;
  return (
    <section aria-busy={loading}>
      <h2>读取记录<span className="en" lang="en">Has read</span></h2>
      <Notes errors={errors} />
      {loading && !reads && <Waiting />}
      {reads && (
        <>
          <div className="wide" tabIndex={0} role="region" aria-label="读取记录">
            <Table<Read> rowKey="id" size="middle" pagination={false} className={loading ? 'stale' : ''} columns={columns(lists, access)} dataSource={[...reads.nodes]}
              locale={{ emptyText: '还没有读取过' }} />
          </div>
          {reads.totalCount > pageSize && (
            <nav className="pager" aria-label="分页">
              <Button disabled={pages.number === 1 || loading} onClick={pages.back}>上一页</Button>
              <span>第 {pages.number} 页，共 {Math.ceil(reads.totalCount / pageSize)} 页 · {reads.totalCount} 次</span>
              <Button disabled={!reads.pageInfo.hasNextPage || loading} onClick={() => reads.pageInfo.endCursor && pages.forward(reads.pageInfo.endCursor)}>下一页</Button>
            </nav>
          )}
        </>
      )}
    </section>
  );
}
