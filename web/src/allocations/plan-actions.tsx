import { Button, Input } from 'antd';
import { useState } from 'react';
import { yuanText } from '../format/money.ts';
import { useCommand } from '../graphql/use-command.ts';
import { adoptPlan, rejectPlan, withdrawPlan } from '../operations/allocations.graphql.ts';
import { AskedButton } from '../shown/asked-button.tsx';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';

interface PlanActionsProps {
  plan: { id: string; total: string };
  title: string;
  onDone: () => void;
}

/** A proposed plan is adopted or turned down by the leading group, or taken back by who proposed it (F3, X7). */
export function PlanActions({ plan: { id, total }, title, onDone }: PlanActionsProps) {
  const { token, duties } = useSession();
  const [reason, setReason] = useState('');
  const adopt = useCommand(adoptPlan, token);
  const reject = useCommand(rejectPlan, token);
  const withdraw = useCommand(withdrawPlan, token);
  const [adopts, proposes] = [duties.has('funds.plan.adopt'), duties.has('funds.plan.propose')];
  if (!adopts && !proposes) return null;
  const then = (doing: Promise<unknown>) => void doing.then(onDone);
  const typed = (text: string) => {
    setReason(text);
    for (const command of [adopt, reject, withdraw]) command.forget();
  };
  return (
    <>
      <div className="file-actions plan-actions">
        {adopts && <AskedButton label="审定通过" yes="确认审定" no="再看看" busy={adopt.busy} question={`审定${title}，${yuanText(total)}？公示期满后生效。`} onYes={() => then(adopt.submit({ planId: id }))} />}
        <label htmlFor={`reason-${id}`}>{adopts ? '否决' : '撤回'}原因</label>
        <Input id={`reason-${id}`} value={reason} onChange={({ target }) => typed(target.value)} maxLength={500} style={{ width: '18rem' }} />
        {adopts && <Button danger loading={reject.busy} disabled={reason.trim() === ''} onClick={() => then(reject.submit({ planId: id, reason: reason.trim() }))}>否决</Button>}
        {proposes && <Button danger loading={withdraw.busy} disabled={reason.trim() === ''} onClick={() => then(withdraw.submit({ planId: id, reason: reason.trim() }))}>撤回</Button>}
      </div>
      <Notes errors={[...adopt.errors, ...reject.errors, ...withdraw.errors]} />
      <Refusals refusals={[...(adopt.data?.adoptPlan.refusals ?? []), ...(reject.data?.rejectPlan.refusals ?? []), ...(withdraw.data?.withdrawPlan.refusals ?? [])]} />
    </>
  );
}
