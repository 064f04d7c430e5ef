import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useCursorPages } from '../desk/use-cursor-pages.ts';
import { instantText } from '../format/dates.ts';
import { groupDigits, yuanText } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useCommand } from '../graphql/use-command.ts';
import { bankFiles, bankFileTicket } from '../operations/bank-files.graphql.ts';
import type { BankFilesQuery } from '../operations/answers.gen.ts';
import { sendList } from '../operations/payment-files.graphql.ts';
import { AskedButton } from '../shown/asked-button.tsx';
import { Notes } from '../shown/notes.tsx';
import { Pager } from '../shown/pager.tsx';
import { PurposeButton } from '../shown/purpose-button.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useFile } from '../shown/use-file.ts';

interface BankFilesProps {
  code: string;
  programmes: readonly { id: string; name: string }[];
  token: string;
  /** Counts what happened since the page was opened. */
  round: number;
  onSent: () => void;
}

type BankFile = BankFilesQuery['paymentFiles']['nodes'][number];
type Answered = '' | 'open' | 'answered';

const pageSize = 10;
const askAgainMs = 1500;
const states: { value: Answered; label: string }[] = [{ value: '', label: '全部状态' }, { value: 'open', label: '未回单' }, { value: 'answered', label: '已回单' }];

function stateOf({ written, droppedAt, answeredOn }: BankFile): string {
  if (answeredOn !== null) return `${answeredOn} 已回单`;
  if (!written) return '正在生成';
  return droppedAt === null ? '等待下载、送银行' : `${instantText(droppedAt)} 已投递银行`;
}

/** 付款文件： without a folder shared with the bank, files are fetched here and carried there by hand (F5). */
export function BankFiles({ code, programmes, token, round, onSent }: BankFilesProps) {
  const [chosen, setChosen] = useState<string>();
  const [answered, setAnswered] = useState<Answered>('');
  const programmeId = chosen ?? (programmes.length === 1 ? programmes[0]?.id ?? '' : '');
  const pages = useCursorPages(`${code} ${programmeId} ${answered}`);
  const { data, errors, loading, again } = useAnswer(bankFiles, {
    code, first: pageSize, after: pages.after, ...(programmeId !== '' && { programmeId }), ...(answered !== '' && { answered: answered === 'answered' }),
  }, token);
  useEffect(() => { if (round > 0) again(); }, [round, again]);
  const list = data?.paymentFiles;
  const writing = list?.nodes.some(({ written }) => !written) ?? false;
  useEffect(() => {
    if (!writing || loading) return undefined;
    const timer = setTimeout(again, askAgainMs);
    return () => clearTimeout(timer);
  }, [writing, loading, again]);
  return (
    <section className="panel" aria-labelledby="bank-files">
      <h2 id="bank-files">付款文件<span className="en" lang="en">Files for the bank</span>{list && <small>{list.totalCount} 份，{yuanText(list.totalAmount)}</small>}</h2>
      <div className="file-actions bank-filters">
        <Select aria-label="付款文件的资金项目" value={programmeId} onChange={setChosen} popupMatchSelectWidth={false} className="bank-programme"
          options={[{ value: '', label: '全部资金项目' }, ...programmes.map(({ id, name }) => ({ value: id, label: name }))]} />
        <Select<Answered> aria-label="付款文件的状态" value={answered} onChange={setAnswered} style={{ width: '9rem' }} options={states} />
      </div>
      {data && data.waiting.totalCount > 0 && <SendWaiting waiting={data.waiting} programmeId={programmeId} token={token} onSent={() => { again(); onSent(); }} />}
      <Notes errors={errors} />
      {list?.totalCount === 0 && <p className="nothing">没有付款文件。<span className="en" lang="en">There is no file for the bank.</span></p>}
      {list && list.totalCount > 0 && (
        <div className="gap-scroll" tabIndex={0} role="group" aria-label="付款文件表" aria-busy={loading}>
          <table className="gap-table bank-orders">
            <thead><tr><th scope="col">报文号</th><th scope="col">文件</th><th scope="col">状态</th><th scope="col">制作日期</th><th scope="col">资金项目</th><th scope="col">笔数</th><th scope="col">金额(元)</th></tr></thead>
            <tbody>{list.nodes.map((file) => <FileRow key={file.id} file={file} token={token} />)}</tbody>
          </table>
        </div>
      )}
      {list && <Pager label="付款文件分页" pages={pages} pageInfo={list.pageInfo} />}
    </section>
  );
}

function FileRow({ file, token }: { file: BankFile; token: string }) {
  const { busy, errors, open } = useFile(token);
  const { id, messageId, madeOn, programme, payments, amount, written } = file;
  return (
    <tr>
      <th scope="row">{messageId}</th>
      <td>
        <PurposeButton label="下载" what={`付款文件 ${messageId}`} usual="送银行付款" busy={busy} disabled={!written}
          onOpen={(purpose) => void open(bankFileTicket, { id }, (data) => data.paymentFile?.readTicket, purpose)} />
        <Notes errors={errors} />
      </td>
      <td>{stateOf(file)}</td><td>{madeOn}</td><td>{programme.name}</td><td>{payments.toLocaleString('zh-CN')}</td><td>{groupDigits(amount)}</td>
    </tr>
  );
}

/** All orders of one programme that wait go into the next file. */
function SendWaiting({ waiting, programmeId, token, onSent }: { waiting: BankFilesQuery['waiting']; programmeId: string; token: string; onSent: () => void }) {
  const [account, setAccount] = useState('');
  const { data, errors, busy, submit, forget } = useCommand(sendList, token);
  const sum = `${waiting.totalCount} 笔付款指令，共 ${yuanText(waiting.totalAmount)}`;
  return (
    <div className="waiting-orders">
      <p>待送银行：{sum}{programmeId === '' && '。请先在上面选定资金项目'}<span className="en" lang="en">Waiting to be sent</span></p>
      {programmeId !== '' && (
        <div className="file-actions">
          <label htmlFor="waiting-from">专户账号</label>
          <Input id="waiting-from" value={account} onChange={({ target }) => { setAccount(target.value); forget(); }} style={{ width: '16rem' }} inputMode="numeric" autoComplete="off" />
          <AskedButton label="生成付款文件" yes="确认生成" no="不生成" busy={busy} disabled={account.trim() === ''} question={`${sum}，从尾号 ${account.trim().slice(-4)} 的账户付出？`}
            onYes={() => void submit({ programmeId, fromAccount: account.replaceAll(/\s/g, '') }).then((answer) => { if (answer?.sendPaymentFile.refusals.length === 0) onSent(); })} />
        </div>
      )}
      <Notes errors={errors} />
      <Refusals refusals={data?.sendPaymentFile.refusals ?? []} />
    </div>
  );
}
