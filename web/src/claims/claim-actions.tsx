import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayOf } from '../format/dates.ts';
import { yuanText } from '../format/money.ts';
import { useCommand } from '../graphql/use-command.ts';
import { approveLargeClaim, payClaim, reviewClaim } from '../operations/claims.graphql.ts';
import { AskedButton } from '../shown/asked-button.tsx';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';
import type { Claim } from './claim-words.ts';
import { isMyTurn } from './my-turn.ts';

interface ActionsProps {
  claim: Claim;
  onDone: () => void;
}

/** What whoever is signed in may do with a claim where it stands; never two of these by one person (X7). */
export function ClaimActions(props: ActionsProps) {
  const session = useSession();
  const { state } = props.claim;
  if (state === 'ORDERED' && session.duties.has('funds.payment.send')) return <p>付款指令已下，请到<Link to="/payments">发放页的“付款文件”</Link>送银行。</p>;
  if (!isMyTurn(props.claim, session)) return null;
  if (state === 'IN_REVIEW') return <Review {...props} />;
  if (state === 'AWAITING_APPROVAL') return <Approve {...props} />;
  return state === 'APPROVED' ? <Pay {...props} /> : null;
}

interface JudgeProps {
  label: string;
  question: string;
  busy: boolean;
  onJudge: (pass: boolean, reason: string) => void;
  onTyped: () => void;
}

/** Passed with one press and one answer, or sent back with its reason. */
function Judge({ label, question, busy, onJudge, onTyped }: JudgeProps) {
  const [reason, setReason] = useState('');
  return (
    <div className="judge">
      <AskedButton label={label} question={question} yes="确认通过" no="再看看" busy={busy} onYes={() => onJudge(true, '')} />
      <div className="file-actions">
        <label htmlFor="reject-reason">退回理由</label>
        <Input id="reject-reason" value={reason} onChange={({ target }) => { setReason(target.value); onTyped(); }} maxLength={500} placeholder="写明缺什么、错在哪里" className="reason" />
        <Button danger loading={busy} disabled={reason.trim() === ''} onClick={() => onJudge(false, reason.trim())}>退回</Button>
      </div>
    </div>
  );
}

function Review({ claim: { id, currentStep, amount }, onDone }: ActionsProps) {
  const { token } = useSession();
  const { data, errors, busy, submit, forget } = useCommand(reviewClaim, token);
  const judge = (pass: boolean, reason: string) => void submit({ reimbursementId: id, step: currentStep?.code ?? '', pass, ...(!pass && { reason }) })
    .then((answer) => { if (answer?.reviewReimbursement.refusals.length === 0) onDone(); });
  return (
    <>
      <Judge label="审核通过" question={`${currentStep?.title ?? ''}：通过 ${yuanText(amount)}的报账？`} busy={busy} onJudge={judge} onTyped={forget} />
      <Notes errors={errors} />
      <Refusals refusals={data?.reviewReimbursement.refusals ?? []} />
    </>
  );
}

function Approve({ claim: { id, amount }, onDone }: ActionsProps) {
  const { token } = useSession();
  const { data, errors, busy, submit, forget } = useCommand(approveLargeClaim, token);
  const judge = (pass: boolean, reason: string) => void submit({ reimbursementId: id, pass, ...(!pass && { reason }) })
    .then((answer) => { if (answer?.approveLargeReimbursement.refusals.length === 0) onDone(); });
  return (
    <>
      <Judge label="同意大额报账" question={`同意 ${yuanText(amount)}的大额报账？`} busy={busy} onJudge={judge} onTyped={forget} />
      <Notes errors={errors} />
      <Refusals refusals={data?.approveLargeReimbursement.refusals ?? []} />
    </>
  );
}

function Pay({ claim: { id, amount }, onDone }: ActionsProps) {
  const { token } = useSession();
  const [account, setAccount] = useState('');
  const [paidOn, setPaidOn] = useState(() => dayOf(new Date()));
  const { data, errors, busy, submit, forget } = useCommand(payClaim, token);
  const pay = () => void submit({ reimbursementId: id, fromAccount: account.replaceAll(/\s/g, ''), paidOn, occurredOn: paidOn })
    .then((answer) => { if (answer?.payReimbursement.refusals.length === 0) onDone(); });
  return (
    <>
      <div className="file-actions">
        <label htmlFor="claim-from">付款账号</label>
        <Input id="claim-from" value={account} onChange={({ target }) => { setAccount(target.value); forget(); }} style={{ width: '16rem' }} inputMode="numeric" autoComplete="off" />
        <label htmlFor="claim-paid-on">付款日</label>
        <input id="claim-paid-on" type="date" className="day" value={paidOn} onChange={({ target }) => setPaidOn(target.value)} />
        <AskedButton label="支付报账" yes="确认支付" no="不支付" busy={busy} disabled={account.trim() === '' || paidOn === ''}
          question={`从尾号 ${account.trim().slice(-4)} 的账户支付 ${yuanText(amount)}（质保金按合同暂扣）？`} onYes={pay} />
      </div>
      <Notes errors={errors} />
      <Refusals refusals={data?.payReimbursement.refusals ?? []} />
    </>
  );
}
