import { query, type ServiceSettings, type Sweep, type Work } from '@sunledger/service-kit';
import { nextAttemptAt } from '../domain/webhook-rules.ts';
import { callWebhook } from './call-webhook.ts';
import { signatureOf, signingKeyOf } from './sign-call.ts';

interface PendingDelivery {
  id: string;
  subscriptionId: string;
  url: string;
  attempts: number;
  kind: string;
  bodyId: string;
  regionCode: string;
  deadlineId: string;
  deadlineKind: string;
  subjectType: string;
  subjectId: string;
  dueOn: string;
}

const batch = 20;

/**
 * Sends what is due to subscribed addresses. A crash between a call and its commit calls again: the delivery's id stays
 * the same, by which the receiver knows it.
 */
export const webhookSweep = (settings: ServiceSettings): Sweep => ({
  name: 'webhooks',
  everyMs: 3000,
  run: async (work) => {
    const pending = await query<PendingDelivery>(
      work.em,
      `select d.id, d.subscription_id as "subscriptionId", s.url, d.attempts, n.kind, n.body_id as "bodyId", n.region_code as "regionCode",
         n.deadline_id as "deadlineId", n.deadline_kind as "deadlineKind", n.subject_type as "subjectType", n.subject_id as "subjectId", n.due_on as "dueOn"
         from accountability.webhook_delivery d join accountability.webhook_subscription s on s.id = d.subscription_id
         join accountability.notice n on n.id = d.notice_id
        where d.state = 'pending' and d.next_attempt_at <= $1 and s.ended_at is null
        order by d.next_attempt_at, d.id limit ${batch} for update of d skip locked`,
      [work.now],
    );
    const answers = await Promise.all(pending.map((delivery) => send(delivery, settings, work.now)));
    for (const [index, delivery] of pending.entries()) await record(work, delivery, answers[index]!);
  },
});

function send(delivery: PendingDelivery, { sealingKey, mode }: ServiceSettings, now: Date) {
  const { id, subscriptionId, url, kind, bodyId, regionCode, deadlineId, deadlineKind, subjectType, subjectId, dueOn } = delivery;
  // Ids and days only: what they stand for, the receiver asks for under its own rights.
  const body = JSON.stringify({ id, kind: `desk.${kind}`, bodyId, regionCode, deadlineId, deadlineKind, subjectType, subjectId, dueOn });
  const signature = signatureOf(signingKeyOf(sealingKey, subscriptionId), body, now);
  return callWebhook(url, body, { 'x-sunledger-signature': signature, 'x-sunledger-delivery': id }, mode);
}

async function record(work: Work, { id, attempts: before }: PendingDelivery, { ok, answer }: { ok: boolean; answer: string }): Promise<void> {
  const attempts = before + 1;
  const next = ok ? undefined : nextAttemptAt(attempts, work.now);
  await query(
    work.em,
    'update accountability.webhook_delivery set attempts = $2, last_answer = $3, state = $4, next_attempt_at = $5 where id = $1',
    [id, attempts, answer, ok ? 'delivered' : next ? 'pending' : 'failed', next ?? null],
  );
}
