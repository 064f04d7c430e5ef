import { loadActor, purposesOf, query, type ServiceSettings, type Sweep, type Work } from '@sunledger/service-kit';
import { callWebhook, type WebhookAnswer } from '../../notification/application/call-webhook.ts';
import { signatureOf, signingKeyOf } from '../../notification/application/sign-call.ts';
import { factFor, isInRegions, mayBeSubscribed, nextCallAt, type StoredFact } from '../domain/fact-rules.ts';
import { numberFacts } from './number-facts.ts';
import { subscribeDuty } from './subscribe-facts.ts';

export interface DueSubscription {
  id: string;
  clientId: string;
  postId: string;
  regionCodes: string[];
  purpose: string;
  factTypes: string[];
  url: string;
  position: bigint;
  attempts: number;
}

const mostSubscriptionsARun = 20;
const mostFactsACall = 100;
const looksAt = 2000;

/** Numbers what arrived and calls the subscribers that are due: each in its order, all of them side by side (X8). */
export const tellFactsSweep = (settings: ServiceSettings): Sweep => ({
  name: 'fact subscriptions',
  everyMs: 1000,
  run: async (work) => {
    const numbered = await numberFacts(work.em);
    const due = await query<DueSubscription>(
      work.em,
      `select id, client_id as "clientId", post_id as "postId", region_codes as "regionCodes", purpose, fact_types as "factTypes", url, position, attempts
         from accountability.fact_subscription s where state = 'active' and next_attempt_at <= $1
          and position < (select coalesce(max(position), 0) from accountability.told_fact)
        order by next_attempt_at, id limit ${mostSubscriptionsARun} for update skip locked`,
      [work.now],
    );
    const calls = [];
    for (const subscription of due) calls.push(await prepareCall(work, subscription, settings));
    const answers = await Promise.all(calls.map((call) => call.send()));
    for (const [index, call] of calls.entries()) await settle(work, due[index]!, call, answers[index]!);
    return numbered || due.length > 0;
  },
});

interface PreparedCall {
  /** Last position that this call settles, whether it held a fact for this subscriber or not. */
  until: bigint;
  first: bigint | undefined;
  last: bigint | undefined;
  ended?: string;
  send: () => Promise<WebhookAnswer>;
}

const nothingToSend = (): Promise<WebhookAnswer> => Promise.resolve({ ok: true, answer: '' });

/** The next facts for one subscriber, by its registration as it is today. */
async function prepareCall(work: Work, subscription: DueSubscription, { sealingKey, mode }: ServiceSettings): Promise<PreparedCall> {
  const { id, position } = subscription;
  const facts = await openFacts(work, subscription);
  if (facts === undefined) return { until: position, first: undefined, last: undefined, ended: 'REGISTRATION_ENDED', send: nothingToSend };
  const rows = await query<{ position: bigint; type: string; fact: StoredFact }>(
    work.em, `select position, type, fact from accountability.told_fact where position > $1 order by position limit ${looksAt}`, [position]);
  const wanted = rows.filter(({ type, fact }) =>
    subscription.factTypes.includes(type) && mayBeSubscribed(facts, type) && isInRegions(fact.regionCode, subscription.regionCodes));
  const told = wanted.slice(0, mostFactsACall);
  const until = (wanted.length > told.length ? told.at(-1)?.position : rows.at(-1)?.position) ?? position;
  const [first, last] = [told[0]?.position, told.at(-1)?.position];
  if (first === undefined || last === undefined) return { until, first, last, send: nothingToSend };
  const body = JSON.stringify({
    subscriptionId: id, fromPosition: Number(first), toPosition: Number(last), facts: told.map((row) => factFor(facts, row.position, row.fact)),
  });
  // Real time also where a demonstration has moved its clock: the receiver compares it with its own.
  const signature = signatureOf(signingKeyOf(sealingKey, id), body, new Date());
  const headers = { 'x-sunledger-signature': signature, 'x-sunledger-subscription': id, 'x-sunledger-position': String(last) };
  return { until, first, last, send: () => callWebhook(subscription.url, body, headers, mode) };
}

/** Facts that the purpose opens today; undefined when the registration is no longer in force in the regions subscribed for. */
async function openFacts(work: Work, { clientId, purpose, regionCodes }: DueSubscription): Promise<readonly string[] | undefined> {
  const actor = await loadActor(work.em, work.policy, { id: clientId, kind: 'client', context: 'accountability', on: work.today, claims: { purpose } });
  const posts = actor.posts.filter((post) => post.duties.includes(subscribeDuty));
  const covered = posts.flatMap((post) => [post.regionCode, ...(actor.groupRegions.get(post.id) ?? [])]);
  if (!regionCodes.every((code) => isInRegions(code, covered))) return undefined;
  return posts[0] && purposesOf(work.policy, work.today)(posts[0])[purpose]?.facts;
}

async function settle(work: Work, { id, attempts, position }: DueSubscription, { until, first, last, ended }: PreparedCall, { ok, answer }: WebhookAnswer): Promise<void> {
  if (ended !== undefined) {
    await query(work.em, "update accountability.fact_subscription set state = 'ended', reason = $2 where id = $1", [id, ended]);
    return;
  }
  if (ok) {
    await query(
      work.em,
      `update accountability.fact_subscription set position = $2, attempts = 0, next_attempt_at = $4, delivered_position = coalesce($3, delivered_position),
         delivered_at = case when $3::bigint is null then delivered_at else $4 end where id = $1`,
      [id, until, last ?? null, work.now],
    );
    return;
  }
  const failures = attempts + 1;
  const next = nextCallAt(failures, work.now);
  await query(
    work.em, 'insert into accountability.fact_delivery_failure (subscription_id, from_position, failed_at, answer) values ($1, $2, $3, $4)',
    [id, first ?? position + 1n, work.now, answer]);
  await query(
    work.em,
    `update accountability.fact_subscription set attempts = $2, next_attempt_at = coalesce($3, next_attempt_at), state = case when $3::timestamptz is null then 'paused' else state end,
       reason = case when $3::timestamptz is null then $4 else reason end where id = $1`,
    [id, failures, next ?? null, answer.slice(0, 200)],
  );
}
