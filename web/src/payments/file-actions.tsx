import { Button, Input } from 'antd';
import { useState } from 'react';
import { yuanText } from '../format/money.ts';
import { useCommand } from '../graphql/use-command.ts';
import type { PaymentFileQuery } from '../operations/answers.gen.ts';
import { approvePaymentFile, cancelPaymentFile, releasePaymentFile, sendList } from '../operations/payment-files.graphql.ts';
import { AskedButton } from '../shown/asked-button.tsx';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';

type PaymentFile = NonNullable<PaymentFileQuery['householdImport']>;
const stoppable = ['READING', 'CHECKED', 'APPROVED'];

/** What whoever is signed in may do with a file where it stands: stop it, approve it, pay it, send it to the bank; never two of these by one person (X7). */
export function FileActions({ file: { id, state, rowsRead, rowsRejected, rowsCollected, goodAmount, programme, orders }, onDone }: { file: PaymentFile; onDone: () => void }) {
  const { token, duties } = useSession();
  const [account, setAccount] = useState('');
  const [explanation, setExplanation] = useState('');
  const approve = useCommand(approvePaymentFile, token);
  const release = useCommand(releasePaymentFile, token);
  const cancel = useCommand(cancelPaymentFile, token);
  const send = useCommand(sendList, token);
  const waits = orders.some((order) => order.state === 'ORDERED');
  const refusals = [
    ...(approve.data?.approveHouseholdImport.refusals ?? []), ...(release.data?.releaseHouseholdImport.refusals ?? []), ...(cancel.data?.cancelHouseholdImport.refusals ?? []),
    ...(send.data?.sendPaymentFile.refusals ?? []),
  ];
  const then = (doing: Promise<unknown>) => void doing.then(onDone);
  const typed = (text: string) => {
    setAccount(text);
    release.forget();
    send.forget();
  };
  return (
    <>
      <div className="file-actions">
        {state === 'CHECKED' && duties.has('funds.household-payment.approve') && (
          <>
            {rowsCollected > 0 && (
              <>
                <label htmlFor="collectors">{rowsCollected} 行由他人代领，核实情况</label>
                <Input id="collectors" value={explanation} onChange={({ target }) => setExplanation(target.value)} style={{ width: '24rem' }} autoComplete="off" />
              </>
            )}
            <Button type="primary" loading={approve.busy} onClick={() => then(approve.submit({ importId: id, ...(explanation.trim() && { explanation: explanation.trim() }) }))}>审批通过</Button>
          </>
        )}
        {state === 'APPROVED' && duties.has('funds.household-payment.release') && (
          <>
            <label htmlFor="pay-from">付款账号</label>
            <Input id="pay-from" value={account} onChange={({ target }) => typed(target.value)} style={{ width: '16rem' }} autoComplete="off" />
            <AskedButton label="支付" yes="确认支付" no="不支付" busy={release.busy} disabled={account.trim() === ''}
              question={`从尾号 ${account.trim().slice(-4)} 的账户支付 ${rowsRead - rowsRejected} 行，共 ${yuanText(goodAmount)}？付出后不能撤回。`}
              onYes={() => then(release.submit({ importId: id, fromAccount: account.trim() }))} />
          </>
        )}
        {waits && duties.has('funds.payment.send') && (
          <>
            <label htmlFor="send-from">付款账号</label>
            <Input id="send-from" value={account} onChange={({ target }) => typed(target.value)} style={{ width: '16rem' }} autoComplete="off" />
            <AskedButton label="送银行" yes="确认送出" no="不送出" busy={send.busy} disabled={account.trim() === ''}
              question={`把这项资金待付的款项从尾号 ${account.trim().slice(-4)} 的账户送银行？`}
              onYes={() => then(send.submit({ programmeId: programme.id, fromAccount: account.trim() }))} />
          </>
        )}
        {stoppable.includes(state) && duties.has('funds.household-payment.prepare') && (
          <AskedButton label="停止并撤回" yes="确认停止" no="不停止" danger busy={cancel.busy} question="停止这一批？要发放须重新提交。" onYes={() => then(cancel.submit({ importId: id }))} />
        )}
      </div>
      <Notes errors={[...approve.errors, ...release.errors, ...cancel.errors, ...send.errors]} />
      <Refusals refusals={refusals} />
    </>
  );
}
