import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useCursorPages } from '../desk/use-cursor-pages.ts';
import { instantText } from '../format/dates.ts';
import { groupDigits, yuanText } from '../format/money.ts';
import { RequestFailed, type AnswerError } from '../graphql/send.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useCommand } from '../graphql/use-command.ts';
import type { BankResultsQuery } from '../operations/answers.gen.ts';
import { bankResults, readBankResult } from '../operations/bank-files.graphql.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { Notes } from '../shown/notes.tsx';
import { Pager } from '../shown/pager.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { uploadFile } from './upload-file.ts';

interface BankResultsProps {
  code: string;
  token: string;
  round: number;
  onRead: () => void;
}

type Result = BankResultsQuery['bankResults']['nodes'][number];

const pageSize = 10;

/** 银行回单： the bank's result is brought here by hand; taken in whole, or refused whole with each line that is wrong (F5). */
export function BankResults({ code, token, round, onRead }: BankResultsProps) {
  const pages = useCursorPages(code);
  const { data, errors, loading, again } = useAnswer(bankResults, { code, first: pageSize, after: pages.after }, token);
  useEffect(() => { if (round > 0) again(); }, [round, again]);
  const list = data?.bankResults;
  return (
    <section className="panel" aria-labelledby="bank-results">
      <h2 id="bank-results">银行回单<span className="en" lang="en">Results of the bank</span>{list && <small>{list.totalCount} 份</small>}</h2>
      <ReadResult token={token} onRead={() => { again(); onRead(); }} />
      <Notes errors={errors} />
      {list && list.totalCount > 0 && (
        <div className="gap-scroll" tabIndex={0} role="group" aria-label="银行回单表" aria-busy={loading}>
          <table className="gap-table bank-orders">
            <thead><tr><th scope="col">读取时间</th><th scope="col">回单报文号</th><th scope="col">状态</th><th scope="col">来源</th><th scope="col">已付</th><th scope="col">退汇</th><th scope="col">已付金额(元)</th><th scope="col">逐行结果<span className="en" lang="en">Line by line</span></th></tr></thead>
            <tbody>{list.nodes.map((result) => <ResultRow key={result.id} result={result} />)}</tbody>
          </table>
        </div>
      )}
      {list && <Pager label="回单分页" pages={pages} pageInfo={list.pageInfo} />}
    </section>
  );
}

function ReadResult({ token, onRead }: { token: string; onRead: () => void }) {
  const [file, setFile] = useState<File>();
  const [percent, setPercent] = useState<number>();
  const [failed, setFailed] = useState<readonly AnswerError[]>([]);
  const { data, errors, busy, submit, forget } = useCommand(readBankResult, token);
  const result = data?.readBankResult.bankResult;
  const read = async () => {
    if (!file) return;
    setFailed([]);
    try {
      const ticket = await uploadFile(file, token, setPercent);
      if ((await submit({ ticket }))?.readBankResult.bankResult) onRead();
    } catch (error) {
      setFailed(error instanceof RequestFailed ? error.errors : [{ message: '文件没有传上去，请重新选择文件 (the file could not be sent; choose it again)' }]);
    }
    setPercent(undefined);
  };
  return (
    <form className="hand-in" aria-label="读取银行回单" onSubmit={(event) => { event.preventDefault(); void read(); }}>
      <label htmlFor="result-file">银行给的回单文件（XML，pain.002）<span className="en" lang="en">Result file of the bank</span></label>
      <input id="result-file" type="file" accept=".xml,application/xml,text/xml" onChange={({ target }) => { setFile(target.files?.[0]); setFailed([]); forget(); }} />
      <Button type="primary" htmlType="submit" loading={busy || percent !== undefined} disabled={!file}>上传并读取</Button>
      {percent !== undefined && <Progress percent={percent} aria-label="回单上传进度" />}
      <Notes errors={[...failed, ...errors]} />
      <Refusals refusals={data?.readBankResult.refusals ?? []} />
      {result?.state === 'READ' && (
        <p className="notes" role="status">回单已读取：已付 {result.paid.toLocaleString('zh-CN')} 笔，共 {yuanText(result.amount)}；退汇 {result.failed.toLocaleString('zh-CN')} 笔。
          <span className="en" lang="en">Taken in: {result.paid} paid, {result.failed} turned back.</span></p>
      )}
      {result?.state === 'REFUSED' && (
        <div className="notes" role="alert"><p>整份拒收，没有入账任何一笔。请按下面每一行核对，或向银行重新索取。<span className="en" lang="en">Refused whole: nothing was booked.</span></p>
          <Faults faults={result.faults} /></div>
      )}
    </form>
  );
}

function ResultRow({ result: { recordedAt, messageId, state, source, paid, failed, amount, faults } }: { result: Result }) {
  return (
    <tr>
      <th scope="row">{instantText(recordedAt)}</th><td>{messageId ?? '—'}</td><td className={state === 'REFUSED' ? 'bad' : ''}>{enumWords.BankResultState[state]}</td><td>{source === 'upload' ? '手工上传' : '银行文件夹'}</td>
      <td>{paid.toLocaleString('zh-CN')}</td><td>{failed.toLocaleString('zh-CN')}</td><td>{groupDigits(amount)}</td>
      <td className="lines">{faults.length > 0 ? <details><summary>{faults.length} 处有误</summary><Faults faults={faults} /></details> : failed > 0 ? '退汇逐笔列在所属批次里' : '全部支付'}</td>
    </tr>
  );
}

const Faults = ({ faults }: { faults: Result['faults'] }) => (
  <ol className="result-faults">{faults.map(({ code, message, messageEn }, i) => <li key={`${code} ${i}`}>{message}<span className="en" lang="en">{messageEn}</span></li>)}</ol>
);
