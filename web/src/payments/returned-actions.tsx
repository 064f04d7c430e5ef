import { Button, Input } from 'antd';
import { useState } from 'react';
import { useCommand } from '../graphql/use-command.ts';
import { checkPayee, correctPayee } from '../operations/payment-files.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';
import type { ReturnedPayment } from './returned-rows.tsx';

interface ActionsProps {
  row: ReturnedPayment;
  token: string;
  onDone: () => void;
}

/** What whoever is signed in may do with one returned payment where it stands. */
export function ReturnedActions(props: ActionsProps) {
  const { duties } = useSession();
  if (props.row.state === 'OPEN' && duties.has('funds.household-payment.prepare')) return <CorrectForm {...props} />;
  if (props.row.state === 'ENTERED' && duties.has('funds.payee.check')) return <CheckForm {...props} />;
  return null;
}

function CorrectForm({ row, token, onDone }: ActionsProps) {
  const [name, setName] = useState('');
  const [account, setAccount] = useState('');
  const { data, errors, busy, submit, forget } = useCommand(correctPayee, token);
  const correct = () => void submit({ paymentId: row.payment.id, name: name.trim(), account: account.replaceAll(/\s/g, '') }).then(onDone);
  return (
    <>
      <div className="file-actions">
        <Input aria-label={`${row.number} 户名`} placeholder="户名" value={name} onChange={({ target }) => { setName(target.value); forget(); }} style={{ width: '7rem' }} autoComplete="off" />
        <Input aria-label={`${row.number} 银行账号`} placeholder="更正后的银行账号" value={account} onChange={({ target }) => { setAccount(target.value); forget(); }} style={{ width: '14rem' }} autoComplete="off" />
        <Button loading={busy} disabled={name.trim() === '' || account.trim() === ''} onClick={correct}>登记更正</Button>
      </div>
      <Notes errors={errors} />
      <Refusals refusals={data?.correctHouseholdPayee.refusals ?? []} />
    </>
  );
}

function CheckForm({ row, token, onDone }: ActionsProps) {
  const [reason, setReason] = useState('');
  const { data, errors, busy, submit } = useCommand(checkPayee, token);
  const check = (pass: boolean) => void submit({ paymentId: row.payment.id, pass, ...(!pass && { reason: reason.trim() }) }).then(onDone);
  return (
    <>
      <div className="file-actions">
        <Button type="primary" loading={busy} onClick={() => check(true)}>复核通过</Button>
        <Input aria-label={`${row.number} 不通过的理由`} placeholder="不通过的理由" value={reason} onChange={({ target }) => setReason(target.value)} style={{ width: '12rem' }} />
        <Button danger loading={busy} disabled={reason.trim() === ''} onClick={() => check(false)}>不通过</Button>
      </div>
      <Notes errors={errors} />
      <Refusals refusals={data?.checkHouseholdPayee.refusals ?? []} />
    </>
  );
}
