import { Table, type TableProps } from 'antd';
import type { DepartmentQuery } from '../operations/answers.gen.ts';

type List = NonNullable<NonNullable<DepartmentQuery['dataAccess']>['funds']>['lists'][number];

const columns = (opensPersonal: boolean): NonNullable<TableProps<List>['columns']> => [
  { key: 'name', title: <>清单<span className="en" lang="en">List</span></>, render: (_, { name, nameEn }) => <><strong>{name}</strong><span className="english" lang="en">{nameEn}</span></> },
  { key: 'about', title: <>内容<span className="en" lang="en">About</span></>, render: (_, { about }) => about },
  {
    key: 'personal', title: <>个人信息<span className="en" lang="en">Personal</span></>,
    render: (_, { personal, openInFull }) => (personal ? <span className={openInFull && opensPersonal ? 'mark' : ''}>{openInFull && opensPersonal ? '含，可不脱敏' : '含，仅脱敏'}</span> : '不含'),
  },
  { key: 'why', title: <>依据<span className="en" lang="en">Why</span></>, render: (_, { why, whyEn }) => <>{why}<span className="english" lang="en">{whyEn}</span></> },
];

/** The lists that the purpose opens in one context. */
export function MayRead({ lists, opensPersonal }: { lists: readonly List[]; opensPersonal: boolean }) {
  return (
    <section>
      <h2>可读清单<span className="en" lang="en">May read</span></h2>
      {lists.length === 0 ? <p className="nothing">登记的目的不包括这一领域的清单。<span className="en" lang="en">The registered purpose opens no list here.</span></p>
        : (
          <div className="wide" tabIndex={0} role="region" aria-label="可读清单">
            <Table<List> rowKey="key" size="middle" pagination={false} className="may-read" columns={columns(opensPersonal)} dataSource={[...lists]} />
          </div>
        )}
    </section>
  );
}
