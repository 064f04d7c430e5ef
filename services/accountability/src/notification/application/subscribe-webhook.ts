import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, mustHold, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { BodyEntity } from '../../directory/persistence/body.entity.ts';
import { toNotificationRefusal } from '../notification-refusals.ts';
import { judgeWebhookUrl, type Mode } from './webhook-address.ts';

export interface SubscribeWebhook extends CommandBasics {
  bodyId: string;
  url: string;
}

/** Has an address called about what comes onto a body's desk (X8). */
export const subscribeWebhook = (mode: Mode) =>
  defineCommand<SubscribeWebhook>({
    name: 'subscribeWebhook',
    duty: 'accountability.webhook.subscribe',
    input: z.object({ bodyId: z.string().max(120), url: z.string().max(500) }),
    async handle(work, { bodyId, url }) {
      const body = await work.em.findOne(BodyEntity, bodyId);
      if (!body) throw new NotFound('bodyId');
      mustHold(work, 'accountability.webhook.subscribe', body.regionCode);
      const rejections = judgeWebhookUrl(url, mode);
      if (rejections.length > 0) return refused(...rejections.map((rejection) => toNotificationRefusal(rejection, { field: 'url' })));

      const id = randomUUID();
      await query(
        work.em,
        `insert into accountability.webhook_subscription (id, body_id, region_code, url, subscribed_by, subscribed_at) values ($1, $2, $3, $4, $5, $6)`,
        [id, bodyId, body.regionCode, url, work.actor.personId, work.now],
      );
      return accepted(id);
    },
  });

export interface EndWebhook extends CommandBasics {
  subscriptionId: string;
}

/** Ends a subscription; what is on its way to the address is not sent any more. */
export const endWebhook = defineCommand<EndWebhook>({
  name: 'endWebhook',
  duty: 'accountability.webhook.subscribe',
  input: z.object({ subscriptionId: z.uuid() }),
  async handle(work, { subscriptionId }) {
    const [subscription] = await query<{ region_code: string; ended_at: Date | null }>(
      work.em, 'select region_code, ended_at from accountability.webhook_subscription where id = $1 for update', [subscriptionId]);
    if (!subscription) throw new NotFound('subscriptionId');
    mustHold(work, 'accountability.webhook.subscribe', subscription.region_code);
    if (subscription.ended_at) return refused(toNotificationRefusal({ code: 'WEBHOOK_ALREADY_ENDED' }, { field: 'subscriptionId' }));
    await query(work.em, 'update accountability.webhook_subscription set ended_at = $2 where id = $1', [subscriptionId, work.now]);
    return accepted(subscriptionId);
  },
});
