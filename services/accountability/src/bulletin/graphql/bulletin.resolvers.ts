import { regionPrefix } from '@sunledger/kernel';
import { readPage, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { enumOf } from '../../enum-words.ts';
import { rowLoader } from '../../graphql/loaders.ts';
import { newestFirst } from '../../graphql/money-page.ts';
import { runFor } from '../../graphql/run-for.ts';
import { inPeriod, type PlaceAndPeriod } from '@sunledger/service-kit/figures/period';
import { approveBulletin } from '../application/approve-bulletin.ts';
import { draftBulletin } from '../application/draft-bulletin.ts';

const columns = `id, issue_number as "issueNumber", region_code as "regionCode", kind, title, content as text, case_ids as "caseIds", people,
  mask_policy as "maskPolicy", drafted_by as "draftedBy", drafted_on as "draftedOn", recorded_at as "recordedAt", approved_by as "approvedBy",
  approved_on as "approvedOn"`;
const bulletinById = rowLoader<{ id: string }>(`select ${columns} from accountability.bulletin where id = any($1::uuid[]) and kit.region_visible(region_code)`);

interface BulletinArguments extends PageArguments, PlaceAndPeriod {
  approved?: boolean | null;
}
const bulletins = async (_: unknown, args: BulletinArguments, context: RequestContext) =>
  readPage(await context.db(), args, {
    select: `select ${columns} from accountability.bulletin
      where starts_with(region_code, $1) and kit.region_visible(region_code) and (approved_on is not null) = $4
        and ${inPeriod('coalesce(approved_on, drafted_on)', '$2', '$3')}`,
    parameters: [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null, args.approved ?? true],
    orderBy: newestFirst,
  });

type Input = { input: unknown };
export const bulletinResolvers = ({ sealingKey }: ServiceSettings) => ({
  BulletinKind: enumOf(['exposure', 'praise']),
  Query: {
    bulletins,
    bulletin: (_: unknown, { id }: { id: string }, context: RequestContext) => bulletinById(context).load(id),
  },
  Bulletin: { __resolveReference: ({ id }: { id: string }, context: RequestContext) => bulletinById(context).load(id) },
  Mutation: {
    draftBulletin: async (_: unknown, { input }: Input, context: RequestContext) => {
      const { id, answer } = await runFor(context, draftBulletin(sealingKey), input);
      return { bulletin: id ? await bulletinById(context).load(id) : null, ...answer };
    },
    approveBulletin: async (_: unknown, { input }: Input, context: RequestContext) => {
      const { id, answer } = await runFor(context, approveBulletin, input);
      return { bulletin: id ? await bulletinById(context).load(id) : null, ...answer };
    },
  },
});
