import { regionPrefix } from '@sunledger/kernel';
import { overseeDuty, purposesOf, query, readPage, visibleReads, type HeldPost, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { findBodyRow, groupLoader } from '../../directory/graphql/directory-rows.ts';
import type { Resolvers } from '../../graphql/resolvers.gen.ts';
import { runFor } from '../../graphql/run-for.ts';
import { signingKeyOf } from '../../notification/application/sign-call.ts';
import { endFactSubscription, replayFactSubscription } from '../application/change-fact-subscription.ts';
import { lastPosition } from '../application/number-facts.ts';
import { subscribeFacts } from '../application/subscribe-facts.ts';

export interface FactSubscriptionRow {
  id: string;
  clientId: string;
  regionCodes: string[];
  factTypes: string[];
  url: string;
  state: 'active' | 'paused' | 'ended';
  reason: string | null;
  position: bigint;
  deliveredPosition: bigint | null;
  deliveredAt: Date | null;
  attempts: number;
  nextAttemptAt: Date;
  subscribedAt: Date;
}

/** A registration as the directory last published it; ended ones are still shown. */
type RegistrationRow = HeldPost & { title?: string };

const subscriptionColumns = `id, client_id as "clientId", region_codes as "regionCodes", fact_types as "factTypes", url, state, reason, position,
  delivered_position as "deliveredPosition", delivered_at as "deliveredAt", attempts, next_attempt_at as "nextAttemptAt", subscribed_at as "subscribedAt"`;

async function findSubscription(id: string | undefined, context: RequestContext): Promise<FactSubscriptionRow | null> {
  if (id === undefined || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const [row] = await query<FactSubscriptionRow>(
    await context.db(), `select ${subscriptionColumns} from accountability.fact_subscription where id = $1 and client_id = $2`, [id, context.actor?.personId ?? '']);
  return row ?? null;
}

async function newestRegistration(clientId: string, context: RequestContext): Promise<RegistrationRow | null> {
  const [row] = await query<{ payload: RegistrationRow }>(
    await context.db(),
    `select payload from kit.directory_entry where kind = 'post' and payload->>'personId' = $1 and payload->>'purpose' is not null
      order by (payload->>'heldUntil' is null) desc, payload->>'heldFrom' desc, id limit 1`,
    [clientId],
  );
  return row?.payload ?? null;
}

/** Of a client itself; of a person the first client of the own bodies. */
async function ownClient(context: RequestContext): Promise<string | undefined> {
  const { actor } = context;
  if (actor?.kind === 'client') return actor.personId;
  const [row] = await query<{ id: string }>(
    await context.db(),
    `select payload->>'personId' as id from kit.directory_entry where kind = 'post' and payload->>'purpose' is not null and payload->>'bodyId' = any($1)
      order by (payload->>'heldUntil' is null) desc, 1 limit 1`,
    [(actor?.posts ?? []).map(({ bodyId }) => bodyId)],
  );
  return row?.id;
}

const need = async ({ clientId }: { clientId: string }, context: RequestContext): Promise<RegistrationRow> => {
  const registration = await newestRegistration(clientId, context);
  if (!registration) throw new Error('a client that was found has no registration');
  return registration;
};

const partnerQueries: Resolvers['Query'] = {
  dataAccess: async (_, { clientId }, context) => {
    const id = clientId ?? (await ownClient(context));
    if (id === undefined || !(await newestRegistration(id, context))) return null;
    return (await visibleReads(id, context)) === undefined ? null : { clientId: id };
  },
  dataAccesses: async (_, { regionCode, first, after }, context) => {
    const own = (context.actor?.posts ?? []).filter((post) => post.duties.includes(overseeDuty))
      .flatMap((post) => [post.regionCode, ...(context.actor?.groupRegions.get(post.id) ?? [])]);
    // A client of the province that reads here belongs to this county's list too.
    return readPage<{ clientId: string }>(await context.db(), { first, after }, {
      select: `select distinct p.payload->>'personId' as "clientId" from kit.directory_entry p
          cross join lateral (select p.payload->>'regionCode' as code union all
            select jsonb_array_elements_text(g.payload->'regionCodes') from kit.directory_entry g
             where g.kind = 'region-group' and g.id in (select jsonb_array_elements_text(p.payload->'groupIds'))) r
         where p.kind = 'post' and p.payload->>'purpose' is not null
           and (starts_with(r.code, $2) or r.code in (select kit.region_and_above($1)))
           and exists (select from unnest($3::text[], $4::text[]) own (code, prefix)
             where starts_with(r.code, own.prefix) or r.code in (select kit.region_and_above(own.code)))`,
      parameters: [regionCode, regionPrefix(regionCode), own, own.map(regionPrefix)],
      orderBy: [{ column: '"clientId"', type: 'text' }],
    });
  },
};

export const partnerResolvers = (settings: ServiceSettings) => ({
  Query: partnerQueries,
  DataAccess: {
    name: async (source, _, context) => (await need(source, context)).title ?? source.clientId,
    body: async (source, _, context) => findBodyRow((await need(source, context)).bodyId, context),
    region: async (source, _, context) => ({ code: (await need(source, context)).regionCode }),
    line: async (source, _, context) => (await need(source, context)).line,
    groups: async (source, _, context) => (await Promise.all((await need(source, context)).groupIds.map((id) => groupLoader(context).load(id)))).flat(),
    purpose: async (source, _, context) => (await need(source, context)).purpose ?? '',
    purposeTitle: async (source, _, context) => (await purposeOf(source, context))?.title ?? (await need(source, context)).purpose ?? '',
    purposeTitleEn: async (source, _, context) => (await purposeOf(source, context))?.titleEn ?? (await need(source, context)).purpose ?? '',
    opensPersonal: async (source, _, context) => (await purposeOf(source, context))?.personal ?? false,
    registeredFrom: async (source, _, context) => (await need(source, context)).heldFrom,
    registeredUntil: async (source, _, context) => (await need(source, context)).heldUntil,
    inForce: async (source, _, context) => {
      const { heldFrom, heldUntil } = await need(source, context);
      return heldFrom <= context.today && (heldUntil === null || heldUntil > context.today);
    },
    subscriptions: async ({ clientId }, _, context) => {
      if ((await visibleReads(clientId, context)) === undefined) return [];
      return query<FactSubscriptionRow>(
        await context.db(), `select ${subscriptionColumns} from accountability.fact_subscription where client_id = $1 order by subscribed_at desc, id`, [clientId]);
    },
  },
  FactSubscription: {
    regions: ({ regionCodes }) => regionCodes.map((code) => ({ code })),
    state: ({ state }) => state.toUpperCase() as Uppercase<FactSubscriptionRow['state']>,
    reason: ({ reason }) => (reason === null ? null : (reasonWords[reason] ?? reason)),
    position: ({ position }) => Number(position),
    deliveredPosition: ({ deliveredPosition }) => (deliveredPosition === null ? null : Number(deliveredPosition)),
    lastPosition: async (_, __, context) => Number(await lastPosition(await context.db())),
    nextAttemptAt: ({ state, attempts, nextAttemptAt }) => (state === 'active' && attempts > 0 ? nextAttemptAt : null),
    failures: async ({ id }, _, context) => {
      const rows = await query<{ at: Date; fromPosition: bigint; answer: string }>(
        await context.db(),
        'select failed_at as at, from_position as "fromPosition", answer from accountability.fact_delivery_failure where subscription_id = $1 order by id desc limit 20', [id]);
      return rows.map((row) => ({ ...row, fromPosition: Number(row.fromPosition) }));
    },
  },
  Mutation: {
    subscribeFacts: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, subscribeFacts(settings.mode), input);
      return { subscription: await findSubscription(id, context), signingKey: id === undefined ? null : signingKeyOf(settings.sealingKey, id), ...answer };
    },
    replayFactSubscription: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, replayFactSubscription, input);
      return { subscription: await findSubscription(id, context), ...answer };
    },
    endFactSubscription: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, endFactSubscription, input);
      return { subscription: await findSubscription(id, context), ...answer };
    },
  },
}) satisfies Resolvers;

const reasonWords: Readonly<Record<string, string>> = {
  UNSUBSCRIBED: '已退订 (unsubscribed)',
  REGISTRATION_ENDED: '接入登记已终止 (the registration has ended)',
};

async function purposeOf(source: { clientId: string }, context: RequestContext) {
  const registration = await need(source, context);
  return purposesOf(context.policy, context.today)(registration)[registration.purpose ?? ''];
}
