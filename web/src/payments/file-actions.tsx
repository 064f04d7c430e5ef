import { Button, Input } from 'antd';
import { useState } from 'react';
import { useCommand } from '../graphql/use-command.ts';
import type { PaymentFileQuery } from '../operations/answers.gen.ts';
import { approvePaymentFile, cancelPaymentFile, releasePaymentFile } from '../operations/payment-files.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';

type PaymentFile = NonNullable<PaymentFileQuery['householdImport']>;
const stoppable = ['READING', 'CHECKED', 'APPROVED'];

/** What whoever is signed in may do with a file where it stands: stop it, approve it, pay it; never two of these by one person (X7). */
export function FileActions({ file: { id, state }, onDone }: { file: PaymentFile; onDone: () => void }) {
  const { token, duties } = useSession();
  const [account, setAccount] = useState('');
  const approve = useCommand(approvePaymentFile, token);
  const release = useCommand(releasePaymentFile, token);
  const cancel = useCommand(cancelPaymentFile, token);
  const refusals = [
    ...(approve.data?.approveHouseholdImport.refusals ?? []), ...(release.data?.releaseHouseholdImport.refusals ?? []), ...(cancel.data?.cancelHouseholdImport.refusals ?? []),
  ];
  const then = (doing: Promise<unknown>) => void doing.then(onDone);
  return (
    <>
      <div className="file-actions">
        {state === 'CHECKED' && duties.has('funds.household-payment.approve') && (
          <Button type="primary" loading={approve.busy} onClick={() => then(approve.submit({ importId: id }))}>审批通过</Button>
        )}
        {state === 'APPROVED' && duties.has('funds.household-payment.release') && (
          <>
            <Input aria-label="付款账号" placeholder="付款账号" value={account} onChange={({ target }) => setAccount(target.value)} style={{ width: '16rem' }} autoComplete="off" />
            <Button type="primary" loading={release.busy} disabled={account.trim() === ''} onClick={() => then(release.submit({ importId: id, fromAccount: account.trim() }))}>支付</Button>
          </>
        )}
        {stoppable.includes(state) && duties.has('funds.household-payment.prepare') && (
          <Button danger loading={cancel.busy} onClick={() => then(cancel.submit({ importId: id }))}>停止并撤回</Button>
        )}
      </div>
      <Notes errors={[...approve.errors, ...release.errors, ...cancel.errors]} />
      <Refusals refusals={refusals} />
    </>
  );
}
