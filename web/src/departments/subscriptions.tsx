import { instantText } from '../format/dates.ts';
import type { DepartmentQuery } from '../operations/answers.gen.ts';
import { enumWords } from '../operations/enum-words.gen.ts';

type Subscription = NonNullable<DepartmentQuery['dataAccess']>['subscriptions'][number];

const tone = { ACTIVE: 'good', PAUSED: 'late', ENDED: 'over' } as const;

/** Which facts are told where, how far the receiver is, and why it is not called any more. */
export function Subscriptions({ subscriptions }: { subscriptions: readonly Subscription[] }) {
  return (
    <section>
      <h2>事实订阅<span className="en" lang="en">Subscriptions to facts</span></h2>
      {subscriptions.length === 0 ? <p className="nothing">没有订阅。<span className="en" lang="en">None.</span></p> : (
        <ul className="subscriptions">
          {subscriptions.map(({ id, state, url, regions, factTypes, deliveredPosition, lastPosition, reason, attempts, nextAttemptAt, subscribedAt }) => (
            <li key={id}>
              <p className="head"><span className={`state ${tone[state]}`}>{enumWords.FactSubscriptionState[state]}</span><code>{url}</code></p>
              <p>{regions.map((region) => region.name).join('、')} · {instantText(subscribedAt)} 起 · 已送达位置 {deliveredPosition ?? '—'}，最新位置 {lastPosition}</p>
              {reason && <p className={state === 'PAUSED' ? 'reason' : ''}>原因：{reason}</p>}
              {nextAttemptAt && <p className="reason">连续失败 {attempts} 次，{instantText(nextAttemptAt)} 再试</p>}
              <p className="facts">{factTypes.map((type) => <code key={type}>{type}</code>)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
