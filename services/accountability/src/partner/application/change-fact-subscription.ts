import { z } from 'zod';
import { accepted, defineCommand, NotFound, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import { toPartnerRefusal } from '../partner-refusals.ts';
import { lastPosition } from './number-facts.ts';
import { subscribeDuty } from './subscribe-facts.ts';

export interface ReplayFactSubscription extends CommandBasics {
  subscriptionId: string;
  fromPosition: number;
}

/** Tells everything from a position again, and wakes a paused subscription: positions stay what they were (X8). */
export const replayFactSubscription = defineCommand<ReplayFactSubscription>({
  name: 'replayFactSubscription',
  duty: subscribeDuty,
  input: z.object({ subscriptionId: z.uuid(), fromPosition: z.int().min(1) }),
  async handle(work, { subscriptionId, fromPosition }) {
    const state = await lockOwn(work, subscriptionId);
    if (state === 'ended') return refused(toPartnerRefusal({ code: 'FACT_SUBSCRIPTION_ENDED' }, { field: 'subscriptionId' }));
    const last = await lastPosition(work.em);
    // The place after the last is where new facts will come: from there a paused subscription simply goes on.
    if (BigInt(fromPosition) > last + 1n) return refused(toPartnerRefusal({ code: 'FACT_POSITION_AHEAD', last }, { field: 'fromPosition' }));
    await query(
      work.em,
      `update accountability.fact_subscription set position = $2, state = 'active', reason = null, attempts = 0, next_attempt_at = $3 where id = $1`,
      [subscriptionId, fromPosition - 1, work.now],
    );
    return accepted(subscriptionId);
  },
});

export interface EndFactSubscription extends CommandBasics {
  subscriptionId: string;
}

/** Ends a subscription: nothing is told any more. */
export const endFactSubscription = defineCommand<EndFactSubscription>({
  name: 'endFactSubscription',
  duty: subscribeDuty,
  input: z.object({ subscriptionId: z.uuid() }),
  async handle(work, { subscriptionId }) {
    if ((await lockOwn(work, subscriptionId)) === 'ended') return refused(toPartnerRefusal({ code: 'FACT_SUBSCRIPTION_ENDED' }, { field: 'subscriptionId' }));
    await query(work.em, "update accountability.fact_subscription set state = 'ended', reason = 'UNSUBSCRIBED' where id = $1", [subscriptionId]);
    return accepted(subscriptionId);
  },
});

async function lockOwn(work: Work, id: string): Promise<string> {
  const [row] = await query<{ state: string }>(
    work.em, 'select state from accountability.fact_subscription where id = $1 and client_id = $2 for update', [id, work.actor.personId]);
  if (!row) throw new NotFound('subscriptionId');
  return row.state;
}
