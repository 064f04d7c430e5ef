import '../styles/departments.css';
import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { useAnswer } from '../graphql/use-answer.ts';
import type { DepartmentQuery } from '../operations/answers.gen.ts';
import { department, departments } from '../operations/departments.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';
import { contexts, type ContextKey } from './contexts.ts';
import { MayRead } from './may-read.tsx';
import { ReadRecords } from './read-records.tsx';
import { RegistrationCard } from './registration-card.tsx';
import { Subscriptions } from './subscriptions.tsx';

type Access = NonNullable<DepartmentQuery['dataAccess']>;

/** X6: what a department may read, what it read and for what; its own people see it, and who watches over the region. */
export function DepartmentsPage() {
  usePageTitle('部门数据使用');
  const { token, posts, duties } = useSession();
  const oversees = duties.has('accountability.data-access.oversee');
  const [chosen, choose] = useState<string>();
  const regionCode = posts[0]?.region.code;
  const known = useAnswer(departments, oversees && regionCode ? { regionCode } : undefined, token);
  const first = known.data?.dataAccesses.nodes[0]?.clientId;
  const clientId = chosen ?? first;
  const waitsForList = oversees && !known.data && known.errors.length === 0;
  const { data, errors, loading } = useAnswer(department, waitsForList ? undefined : { clientId }, token);
  const access = data?.dataAccess;
  return (
    <div className="office-width departments">
      <div className="page-head">
        <h1>部门数据使用<span className="en" lang="en">Departments</span></h1>
        {oversees && known.data && known.data.dataAccesses.totalCount > 0 && (
          <Select aria-label="部门" value={clientId} onChange={choose} style={{ minWidth: '22rem', maxWidth: '100%' }}
            options={known.data.dataAccesses.nodes.map(({ clientId: value, name, inForce }) => ({ value, label: inForce ? name : `${name}（已终止）` }))} />
        )}
      </div>
      <Notes errors={[...known.errors, ...errors]} />
      {(loading || waitsForList) && !access && <Waiting />}
      {data && !access && <p className="nothing">您所在的机构没有登记数据接入。<span className="en" lang="en">Your body has no registered client.</span></p>}
      {access && <div className={loading ? 'stale' : ''} aria-busy={loading}><Department key={access.clientId} access={access} /></div>}
    </div>
  );
}

function Department({ access }: { access: Access }) {
  const [context, setContext] = useState<ContextKey>(contexts.find(({ key }) => (access[key]?.reads.totalCount ?? 0) > 0)?.key ?? 'funds');
  const here = access[context];
  const label = ({ key, zh, en }: (typeof contexts)[number]) => (
    <span className="tab-label">{zh}<b>{access[key]?.reads.totalCount ?? '—'}</b><span className="en" lang="en">{en}</span></span>
  );
  return (
    <>
      <RegistrationCard access={access} />
      <Segmented<ContextKey> size="large" value={context} onChange={setContext} options={contexts.map((one) => ({ value: one.key, label: label(one) }))} aria-label="领域；数字为读取次数" />
      {here ? (
        <>
          <MayRead lists={here.lists} opensPersonal={access.opensPersonal} />
          <ReadRecords key={context} access={access} context={context} lists={here.lists} />
        </>
      ) : <p className="nothing">这一领域暂时没有应答，或不在您的查看范围内。</p>}
      <Subscriptions subscriptions={access.subscriptions} />
    </>
  );
}
