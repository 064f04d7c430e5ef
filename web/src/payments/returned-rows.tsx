import { Input } from 'antd';
import { useState } from 'react';
import { useCursorPages } from '../desk/use-cursor-pages.ts';
import { yuanText } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useCommand } from '../graphql/use-command.ts';
import type { PaymentFileQuery, ReturnedPaymentsQuery } from '../operations/answers.gen.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { reissueReturned, returnedPayments } from '../operations/payment-files.graphql.ts';
import { AskedButton } from '../shown/asked-button.tsx';
import { Notes } from '../shown/notes.tsx';
import { Pager } from '../shown/pager.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';
import { ReturnedActions } from './returned-actions.tsx';

type PaymentFile = NonNullable<PaymentFileQuery['householdImport']>;
export type ReturnedPayment = ReturnedPaymentsQuery['returnedPayments']['nodes'][number];

const atOnce = 20;

/** What the bank turned back: corrected by one person, checked by another, paid again by a third (F5, X7). */
export function ReturnedRows({ file, token, onDone }: { file: PaymentFile; token: string; onDone: () => void }) {
  const pages = useCursorPages(file.id);
  const returned = file.orders.reduce((sum, order) => sum + order.returned, 0);
  const { data, errors, again } = useAnswer(returnedPayments, { code: file.regionCode, importId: file.id, first: atOnce, after: pages.after }, token);
  const list = data?.returnedPayments;
  if (!list) return <Notes errors={errors} />;
  const done = () => { again(); onDone(); };
  return (
    <section aria-label="退汇">
      <div className="list-head">
        <p>退汇 <b>{returned.toLocaleString('zh-CN')}</b> 笔<span className="en" lang="en">turned back by the bank</span></p>
        <ReissueForm file={file} token={token} corrected={data.corrected.totalCount} onDone={done} />
      </div>
      <Notes errors={errors} />
      <div className="gap-scroll" tabIndex={0} role="group" aria-label="退汇明细表">
        <table className="gap-table returned">
          <thead><tr><th scope="col">付款编号</th><th scope="col">收款人</th><th scope="col">金额</th><th scope="col">原因<span className="en" lang="en">Why</span></th><th scope="col">状态</th><th scope="col">更正</th></tr></thead>
          <tbody>{list.nodes.map((row) => <ReturnedRow key={row.id} row={row} token={token} onDone={done} />)}</tbody>
        </table>
      </div>
      <Pager label="退汇分页" pages={pages} pageInfo={list.pageInfo} />
    </section>
  );
}

function ReturnedRow({ row, token, onDone }: { row: ReturnedPayment; token: string; onDone: () => void }) {
  const { number, payment, amount, accountLast4, reasonCode, reasonText, returnedOn, state, correction, reissuedBy } = row;
  return (
    <tr>
      <th scope="row">{number}</th><td>{payment.payeeName}，尾号 {accountLast4}</td><td>{yuanText(amount)}</td>
      <td>{reasonText ?? ''} <small>{reasonCode}，{returnedOn}</small></td>
      <td>{enumWords.HouseholdReturnState[state]}{reissuedBy && <small> {reissuedBy.number}</small>}</td>
      <td>
        {correction && <span>{correction.payeeName}，尾号 {correction.accountLast4}{correction.passed === false && `，未通过：${correction.reason ?? ''}`}</span>}
        {/* What was refused before the row changed is said no more. */}
        <ReturnedActions key={JSON.stringify([state, correction])} row={row} token={token} onDone={onDone} />
      </td>
    </tr>
  );
}

function ReissueForm({ file, token, corrected, onDone }: { file: PaymentFile; token: string; corrected: number; onDone: () => void }) {
  const { duties } = useSession();
  const [account, setAccount] = useState('');
  const { data, errors, busy, submit, forget } = useCommand(reissueReturned, token);
  if (corrected === 0 || !duties.has('funds.household-payment.release')) return null;
  const reissue = () => void submit({ programmeId: file.programme.id, importId: file.id, fromAccount: account.trim() }).then(onDone);
  return (
    <div>
      <div className="file-actions">
        <label htmlFor="reissue-from">付款账号</label>
        <Input id="reissue-from" value={account} onChange={({ target }) => { setAccount(target.value); forget(); }} style={{ width: '16rem' }} autoComplete="off" />
        <AskedButton label="按原号重新付款" yes="确认付款" no="不付款" busy={busy} disabled={account.trim() === ''}
          question={`已更正的 ${corrected} 笔退汇从尾号 ${account.trim().slice(-4)} 的账户重新付款？`} onYes={reissue} />
      </div>
      <Notes errors={errors} />
      <Refusals refusals={data?.reissueHouseholdPayments.refusals ?? []} />
    </div>
  );
}
