import { query, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import type { Resolvers, WebhookDelivery } from '../../graphql/resolvers.gen.ts';
import { runFor } from '../../graphql/run-for.ts';
import { signingKeyOf } from '../application/sign-call.ts';
import { endWebhook, subscribeWebhook } from '../application/subscribe-webhook.ts';

export interface SubscriptionRow {
  id: string;
  bodyId: string;
  url: string;
  subscribedAt: Date;
  endedAt: Date | null;
}

const columns = 'id, body_id as "bodyId", url, subscribed_at as "subscribedAt", ended_at as "endedAt"';

async function findSubscription(id: string | undefined, context: RequestContext): Promise<SubscriptionRow | null> {
  if (id === undefined) return null;
  const [row] = await query<SubscriptionRow>(
    await context.db(), `select ${columns} from accountability.webhook_subscription where id = $1 and kit.region_visible(region_code)`, [id]);
  return row ?? null;
}

export const webhookResolvers = (settings: ServiceSettings) => ({
  Query: {
    webhookSubscriptions: async (_, { bodyId }, context) =>
      query<SubscriptionRow>(
        await context.db(),
        `select ${columns} from accountability.webhook_subscription where body_id = $1 and kit.region_visible(region_code) order by subscribed_at, id`, [bodyId]),
  },
  WebhookSubscription: {
    body: ({ bodyId }) => ({ id: bodyId }),
    deliveries: async ({ id }, _, context) => {
      const rows = await query<Omit<WebhookDelivery, 'state'> & { state: string }>(
        await context.db(),
        `select d.id, n.kind, d.attempts, d.state, d.last_answer as "lastAnswer", d.next_attempt_at as "nextAttemptAt"
           from accountability.webhook_delivery d join accountability.notice n on n.id = d.notice_id
          where d.subscription_id = $1 order by n.recorded_at desc, d.id limit 20`, [id]);
      return rows.map((row) => ({ ...row, state: row.state.toUpperCase() as WebhookDelivery['state'] }));
    },
  },
  Mutation: {
    subscribeWebhook: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, subscribeWebhook(settings.mode), input);
      const signingKey = id === undefined ? null : signingKeyOf(settings.sealingKey, id);
      return { subscription: await findSubscription(id, context), signingKey, ...answer };
    },
    endWebhook: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, endWebhook, input);
      return { subscription: await findSubscription(id, context), ...answer };
    },
  },
}) satisfies Resolvers;
