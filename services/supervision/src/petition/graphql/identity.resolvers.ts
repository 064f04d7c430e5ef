import { regionPrefix } from '@sunledger/kernel';
import { query, readPage, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import type { QueryIdentityOpeningsArgs } from '../../graphql/resolvers.gen.ts';
import { toRefusal } from '../../refusals.ts';
import { reachOf } from '../../routing/reach.ts';
import { approveIdentityOpening, requestIdentityOpening } from '../application/identity-opening.ts';
import { openReporterIdentity, type ReporterIdentity } from '../application/open-reporter-identity.ts';

type Input = { input: unknown };

const source = `select o.id, o.petition_id as "petitionId", o.reason, o.requested_at as "requestedAt", o.approved_at as "approvedAt", o.opened_at as "openedAt",
    case when o.opened_at is not null then 'OPENED' when o.approved_at is not null then 'APPROVED' else 'REQUESTED' end as state
  from supervision.identity_opening o join supervision.petition p on p.id = o.petition_id where supervision.within(p.handling_region_code, $1)`;
const reach = (context: RequestContext) => reachOf(context.actor, ['supervision.identity.request', 'supervision.identity.approve']);

async function readOpening(context: RequestContext, id: string | undefined) {
  if (!id) return null;
  const [row] = await query(await context.db(), `${source} and o.id = $2`, [reach(context), id]);
  return row ?? null;
}

export const identityResolvers = (settings: ServiceSettings) => ({
  Query: {
    identityOpenings: async (_: unknown, args: QueryIdentityOpeningsArgs, context: RequestContext) =>
      readPage(await context.db(), args, {
        select: `${source} and starts_with(p.region_code, $2)`,
        parameters: [reach(context), regionPrefix(args.regionCode)],
        orderBy: [{ column: '"requestedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
  Mutation: {
    requestIdentityOpening: async (_: unknown, { input }: Input, context: RequestContext) => {
      const { id, refusals } = await context.run(requestIdentityOpening, input);
      return { opening: await readOpening(context, id), refusals };
    },
    approveIdentityOpening: async (_: unknown, { input }: Input, context: RequestContext) => {
      const { id, refusals } = await context.run(approveIdentityOpening, input);
      return { opening: await readOpening(context, id), refusals };
    },
    openReporterIdentity: async (_: unknown, { input }: Input, context: RequestContext) => {
      let given: ReporterIdentity | undefined;
      const { id, refusals } = await context.run(openReporterIdentity(settings, (identity) => { given = identity; }), input);
      // A repetition of an answered request: it was accepted, and what it gave is not kept to be given again.
      const used = id !== undefined && given === undefined ? [toRefusal({ code: 'OPENING_USED' }, { field: 'openingId' })] : [];
      return { reporter: id ? given ?? null : null, refusals: [...refusals, ...used] };
    },
  },
});
