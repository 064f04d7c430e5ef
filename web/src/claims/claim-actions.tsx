import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayOf } from '../format/dates.ts';
import { yuanText } from '../format/money.ts';
import { useCommand, type Commanded } from '../graphql/use-command.ts';
import { approveLargeClaim, confirmWithdrawal, payClaim, reviewClaim, withdrawClaim } from '../operations/claims.graphql.ts';
import { AskedButton } from '../shown/asked-button.tsx';
import { Notes } from '../shown/notes.tsx';
import { Refusals, type ShownRefusal } from '../shown/refusals.tsx';
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
  return (
    <>
      {isMyTurn(props.claim, session) && <NextAct {...props} />}
      {session.duties.has('funds.reimbursement.submit') && takenBack.includes(state) && <Withdraw {...props} />}
    </>
  );
}

/** Its maker may take a claim back as long as no money moved; what others approved waits for one of them (X7). */
const takenBack = ['IN_REVIEW', 'AWAITING_APPROVAL', 'APPROVED', 'REJECTED'];

function NextAct(props: ActionsProps) {
  const { state } = props.claim;
  if (state === 'IN_REVIEW') return <Review {...props} />;
  if (state === 'AWAITING_APPROVAL') return <Approve {...props} />;
  if (state === 'WITHDRAWING') return <Confirm {...props} />;
  return state === 'APPROVED' ? <Pay {...props} /> : null;
}

interface Judgement {
  pass: boolean;
  reason?: string;
}
interface JudgeProps<Data> {
  label: string;
  refuse?: string;
  question: string;
  command: Pick<Commanded<Data>, 'data' | 'errors' | 'busy'> & { forget: () => void };
  judge: (judgement: Judgement) => Promise<Data | undefined>;
  refusalsOf: (data: Data) => readonly ShownRefusal[];
  onDone: () => void;
}

/** Passed with one press and one answer, or sent back with its reason; what speaks against it stands below. */
function Judge<Data>({ label, refuse = '退回', question, command: { data, errors, busy, forget }, judge, refusalsOf, onDone }: JudgeProps<Data>) {
  const [reason, setReason] = useState('');
  const decide = (judgement: Judgement) => void judge(judgement).then((answer) => { if (answer && refusalsOf(answer).length === 0) onDone(); });
  return (
    <>
      <div className="judge">
        <AskedButton label={label} question={question} yes="确认通过" no="再看看" busy={busy} onYes={() => decide({ pass: true })} />
        <div className="file-actions">
          <label htmlFor="reject-reason">{refuse}理由</label>
          <Input id="reject-reason" value={reason} onChange={({ target }) => { setReason(target.value); forget(); }} maxLength={500} placeholder="写明缺什么、错在哪里" className="reason" />
          <Button danger loading={busy} disabled={reason.trim() === ''} onClick={() => decide({ pass: false, reason: reason.trim() })}>{refuse}</Button>
        </div>
      </div>
      <Notes errors={errors} />
      <Refusals refusals={data ? refusalsOf(data) : []} />
    </>
  );
}

function Review({ claim: { id, currentStep, amount }, onDone }: ActionsProps) {
  const { token } = useSession();
  const command = useCommand(reviewClaim, token);
  return (
    <Judge label="审核通过" question={`${currentStep?.title ?? ''}：通过 ${yuanText(amount)}的报账？`} command={command} onDone={onDone}
      judge={(judgement) => command.submit({ reimbursementId: id, step: currentStep?.code ?? '', ...judgement })} refusalsOf={({ reviewReimbursement }) => reviewReimbursement.refusals} />
  );
}

function Approve({ claim: { id, amount }, onDone }: ActionsProps) {
  const { token } = useSession();
  const command = useCommand(approveLargeClaim, token);
  return (
    <Judge label="同意大额报账" question={`同意 ${yuanText(amount)}的大额报账？`} command={command} onDone={onDone}
      judge={(judgement) => command.submit({ reimbursementId: id, ...judgement })} refusalsOf={({ approveLargeReimbursement }) => approveLargeReimbursement.refusals} />
  );
}

function Confirm({ claim: { id, amount }, onDone }: ActionsProps) {
  const { token } = useSession();
  const command = useCommand(confirmWithdrawal, token);
  return (
    <Judge label="同意撤回" refuse="不同意" question={`同意撤回 ${yuanText(amount)}的报账？撤回后指标重新可用。`} command={command} onDone={onDone}
      judge={(judgement) => command.submit({ reimbursementId: id, ...judgement })} refusalsOf={({ confirmReimbursementWithdrawal }) => confirmReimbursementWithdrawal.refusals} />
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

function Withdraw({ claim: { id, amount, state }, onDone }: ActionsProps) {
  const { token } = useSession();
  const [reason, setReason] = useState('');
  const { data, errors, busy, submit, forget } = useCommand(withdrawClaim, token);
  const withdraw = () => void submit({ reimbursementId: id, reason: reason.trim() }).then((answer) => { if (answer?.withdrawReimbursement.refusals.length === 0) onDone(); });
  return (
    <details className="withdraw">
      <summary>撤回这笔报账<span className="en" lang="en">Take it back</span></summary>
      <div className="file-actions">
        <label htmlFor="withdraw-reason">撤回理由</label>
        <Input id="withdraw-reason" value={reason} onChange={({ target }) => { setReason(target.value); forget(); }} maxLength={500} className="reason" />
        <AskedButton label="撤回" yes="确认撤回" no="不撤回" danger busy={busy} disabled={reason.trim() === ''}
          question={`撤回 ${yuanText(amount)}的报账？${state === 'APPROVED' ? '已审批通过，须由另一人确认。' : '撤回后要报账须重新申请。'}`} onYes={withdraw} />
      </div>
      <Notes errors={errors} />
      <Refusals refusals={data?.withdrawReimbursement.refusals ?? []} />
    </details>
  );
}
