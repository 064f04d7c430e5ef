import { dayText } from '../format/dates.ts';
import { nextDue } from '../format/deadlines.ts';
import { nameOf } from '../overview/name-book.ts';
import { DueMark } from '../shown/due-mark.tsx';
import { bodyKindName, type Claim } from './claim-words.ts';

/** The clock of a step that was done, as its title names the step; of several rounds the one that this act settled. */
function settledClock({ deadlines }: Claim, { duty, step, occurredOn }: Claim['acts'][number]): string | undefined {
  const own = deadlines.filter(({ kind, title }) => (duty === 'approve' ? kind === 'funds.approve-large-reimbursement' : duty === 'review' && title.endsWith(` ${step}`)));
  const clock = own.find(({ settledOn }) => settledOn === occurredOn) ?? own[0];
  return clock && `期限 ${dayText(clock.dueOn)}，${occurredOn > clock.dueOn ? '逾期办结' : '按期办结'}`;
}

interface Stop {
  key: string;
  title: string;
  who: string;
  when?: string;
  clock?: string | undefined;
  reason?: string | null;
  standing: 'done' | 'back' | 'now' | 'ahead';
}

const acted: Record<string, string> = { prepare: '申请', review: '审核', approve: '大额审批', pay: '付款', 'prepare withdrawal': '撤回', 'review withdrawal': '确认撤回' };

function pastStop(claim: Claim, act: Claim['acts'][number], i: number): Stop {
  const { round, duty, step, passed, reason, bodyId, personId, occurredOn } = act;
  return {
    key: `act ${i}`, title: `${claim.steps.find(({ code }) => code === step)?.title ?? acted[`${duty} ${step}`] ?? acted[duty] ?? duty}${passed ? '' : step === 'withdrawal' ? '：不同意' : '：退回'}${step === 'application' && round > 1 ? `(第 ${round} 次)` : ''}`,
    who: bodyId ? nameOf('body', bodyId) : personId, when: occurredOn, clock: settledClock(claim, act), reason, standing: passed ? 'done' : 'back',
  };
}

/** What was done with a claim, where it is now, and what is still ahead. */
function stopsOf(claim: Claim): Stop[] {
  const { acts, steps, currentStep, state, large } = claim;
  const past = acts.map((act, i): Stop => pastStop(claim, act, i));
  const at = steps.findIndex(({ code }) => code === currentStep?.code);
  const reviews = at < 0 ? [] : steps.slice(at).map(({ code, title, bodyKind }, i): Stop => ({ key: code, title, who: bodyKindName(bodyKind), standing: i === 0 ? 'now' : 'ahead' }));
  const approval: Stop[] = large && (state === 'IN_REVIEW' || state === 'AWAITING_APPROVAL')
    ? [{ key: 'large', title: '大额审批', who: bodyKindName('county-finance'), standing: state === 'AWAITING_APPROVAL' ? 'now' : 'ahead' }] : [];
  const payment: Stop[] = ['PAID', 'REJECTED', 'WITHDRAWING', 'WITHDRAWN'].includes(state) ? []
    : [{ key: 'pay', title: state === 'ORDERED' ? '银行付款' : '付款', who: state === 'ORDERED' ? '已下付款指令，等银行回单' : '记账专人', standing: state === 'APPROVED' || state === 'ORDERED' ? 'now' : 'ahead' }];
  const withdrawal: Stop[] = state === 'WITHDRAWING' ? [{ key: 'withdrawing', title: '确认撤回', who: '另一人确认', standing: 'now' }] : [];
  return [...past, ...reviews, ...approval, ...payment, ...withdrawal];
}

export function ClaimTimeline({ claim }: { claim: Claim }) {
  const clock = nextDue(claim.deadlines);
  return (
    <ol className="timeline" aria-label="办理过程">
      {stopsOf(claim).map(({ key, title, who, when, clock: settled, reason, standing }) => (
        <li key={key} className={standing} {...(standing === 'now' && { 'aria-current': 'step' as const })}>
          <strong>{title}</strong><span>{who}</span>{when && <span className="soft">{dayText(when)}</span>}{settled && <span className="soft">{settled}</span>}
          {standing === 'now' && <DueMark clock={clock} />}
          {standing === 'ahead' && <span className="soft">尚未开始</span>}
          {reason && <p>理由：{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
