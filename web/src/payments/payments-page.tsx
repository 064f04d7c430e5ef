import '../styles/gap.css';
import '../styles/overview.css';
import '../styles/payments.css';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { useCursorPages } from '../desk/use-cursor-pages.ts';
import { instantText } from '../format/dates.ts';
import { groupDigits } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useLive } from '../live/use-live.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { paymentFiles } from '../operations/payment-files.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { Pager } from '../shown/pager.tsx';
import { useSession } from '../sign-in/session.tsx';
import { BankFiles } from './bank-files.tsx';
import { BankResults } from './bank-results.tsx';
import { FileCard } from './file-card.tsx';
import { HandInForm } from './hand-in-form.tsx';

const pageSize = 10;

/** 到户发放： hand in a payment list, see it read and checked, mend what is refused, approve, pay, see it in the ledgers (F8). */
export function PaymentsPage() {
  usePageTitle('到户发放');
  const { posts, duties, token } = useSession();
  const [parameters, setParameters] = useSearchParams();
  const code = posts[0]?.region.code ?? '';
  const opened = parameters.get('file');
  const pages = useCursorPages(code);
  const { data, errors, loading, again } = useAnswer(paymentFiles, code === '' ? undefined : { code, first: pageSize, after: pages.after }, token);
  const [round, setRound] = useState(0);
  const changed = () => { again(); setRound((before) => before + 1); };
  useLive(token, ({ type }) => type.startsWith('funds.household-') || type.startsWith('funds.payment-'), changed);
  if (!data && loading) return <Waiting />;
  const known = [...(data?.programmes.nodes ?? []), ...(data?.allocations.nodes ?? []).map(({ programme }) => programme)];
  const programmes = [...new Map(known.map((programme) => [programme.id, programme])).values()];
  const list = data?.householdImports;
  return (
    <div className="office-width payments">
      <div className="page-head"><h1>到户发放<span className="en" lang="en">Payments to households</span></h1></div>
      <Notes errors={errors} />
      {duties.has('funds.household-payment.prepare') && <HandInForm programmes={programmes} token={token} onStarted={(id) => { setParameters({ file: id }); again(); }} />}
      {opened && <FileCard key={opened} id={opened} token={token} round={round} onChanged={again} />}
      <section className="panel" aria-labelledby="files">
        <h2 id="files">发放批次<span className="en" lang="en">Payment lists</span>{list && <small>{list.totalCount} 批</small>}</h2>
        {list?.totalCount === 0 && <p className="nothing">还没有提交过发放表。<span className="en" lang="en">No list has been handed in yet.</span></p>}
        {list && list.totalCount > 0 && (
          <div className="gap-scroll" tabIndex={0} role="group" aria-label="发放批次表">
            <table className="gap-table files">
              <thead><tr><th scope="col">提交时间</th><th scope="col">资金项目</th><th scope="col">状态</th><th scope="col">行数</th><th scope="col">不合格</th><th scope="col">合格金额(元)</th><th scope="col">放行日期</th></tr></thead>
              <tbody>
                {list.nodes.map(({ id, programme, state, preparedAt, paidOn, rowsRead, rowsRejected, goodAmount }) => (
                  <tr key={id} className={id === opened ? 'gap-level' : ''}>
                    <th scope="row"><Link to={`/payments?file=${id}`}>{instantText(preparedAt)}</Link></th><td>{programme.name}</td><td>{enumWords.HouseholdImportState[state]}</td>
                    <td>{rowsRead}</td><td>{rowsRejected}</td><td>{groupDigits(goodAmount)}</td><td>{paidOn ?? '—'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {list && <Pager label="分页" pages={pages} pageInfo={list.pageInfo} />}
      </section>
      {duties.has('funds.payment.send') && (
        <>
          <BankFiles code={code} programmes={programmes} token={token} round={round} onSent={changed} />
          <BankResults code={code} token={token} round={round} onRead={changed} />
        </>
      )}
    </div>
  );
}
