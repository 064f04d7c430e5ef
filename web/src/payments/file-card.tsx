import { Progress } from 'antd';
import { useEffect } from 'react';
import { Waiting } from '../app/waiting.tsx';
import { useCursorPages } from '../desk/use-cursor-pages.ts';
import { instantText } from '../format/dates.ts';
import { yuanText } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { paymentFile } from '../operations/payment-files.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { BankOrders } from './bank-orders.tsx';
import { FileActions } from './file-actions.tsx';
import { FileSteps } from './file-steps.tsx';
import { ReturnedRows } from './returned-rows.tsx';
import { RejectedRows } from './rejected-rows.tsx';

const rejectsAtOnce = 20;
const askAgainMs = 1200;
const onItsWay = ['READING', 'POSTING'];

/** One file: how far it is, what is wrong with it, what may be done with it, what came of it (F8). */
export function FileCard({ id, token, round, onChanged }: { id: string; token: string; round: number; onChanged: () => void }) {
  const pages = useCursorPages(id);
  const { data, errors, loading, again } = useAnswer(paymentFile, { id, first: rejectsAtOnce, after: pages.after }, token);
  const file = data?.householdImport;
  const state = file?.state;
  // While files for the bank are being written, too; the bank's own answer may take days and is told when it comes.
  const writing = file?.orders.some((order) => order.filesWritten < order.files) ?? false;
  const moves = state !== undefined && (onItsWay.includes(state) || writing);
  useEffect(() => { if (round > 0) again(); }, [round, again]);
  useEffect(() => {
    if (!moves || loading) return undefined;
    const timer = setTimeout(again, askAgainMs);
    return () => clearTimeout(timer);
  }, [moves, loading, again]);
  useEffect(() => { if (state !== undefined) onChanged(); }, [state]); // The list tells the same state.
  if (!file) return <section className="panel" aria-label="发放批次">{loading ? <Waiting /> : <><Notes errors={errors} />{errors.length === 0 && <p className="nothing">没有这一批。</p>}</>}</section>;
  const counts = [['已读', file.rowsRead], ['已校验', file.rowsChecked], ['不合格', file.rowsRejected], ['入账', file.rowsPosted]] as const;
  return (
    <section className="panel file-card" aria-labelledby="file-card">
      <h2 id="file-card">{file.programme.name}<small>{instantText(file.preparedAt)} 提交 · {enumWords.HouseholdImportMode[file.mode]}</small></h2>
      <p className="file-state" role="status" data-state={file.state}>{enumWords.HouseholdImportState[file.state]}{file.paidOn && `，${file.paidOn} 放行`}</p>
      <FileSteps state={file.state} />
      {file.state === 'READING' && <Progress percent={file.percentRead} aria-label="读取进度" />}
      <dl className="file-counts">
        {counts.map(([zh, count]) => <div key={zh}><dt>{zh}</dt><dd>{count.toLocaleString('zh-CN')} 行</dd></div>)}
        <div><dt>合格金额</dt><dd>{yuanText(file.goodAmount)}</dd></div>
      </dl>
      <Refusals refusals={file.failure ? [file.failure] : []} />
      <FileActions file={file} onDone={again} />
      <Notes errors={errors} />
      <BankOrders orders={file.orders} />
      {file.orders.some(({ returned }) => returned > 0) && <ReturnedRows file={file} token={token} onDone={again} />}
      <RejectedRows file={file} token={token} pages={pages} />
    </section>
  );
}
