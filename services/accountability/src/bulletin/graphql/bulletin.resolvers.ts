import { regionPrefix } from '@sunledger/kernel';
import { readPage, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { enumOf } from '../../enum-words.ts';
import { newestFirst } from '../../graphql/money-page.ts';
import { runFor } from '../../graphql/run-for.ts';
import { inPeriod, type PlaceAndPeriod } from '@sunledger/service-kit/figures/period';
import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';
import { approveBulletin } from '../application/approve-bulletin.ts';
import { draftBulletin } from '../application/draft-bulletin.ts';

const columns = `id, issue_number as "issueNumber", region_code as "regionCode", kind, title, content as text, case_ids as "caseIds", people,
  mask_policy as "maskPolicy", drafted_by as "draftedBy", drafted_on as "draftedOn", recorded_at as "recordedAt", approved_by as "approvedBy",
  approved_on as "approvedOn"`;
const bulletinById = rowLoader<{ id: string }>(`select ${columns} from accountability.bulletin where id = any($1::uuid[]) and kit.region_visible(region_code)`);

const personColumns = `p.id, p.bulletin_id as "parentId", p.bulletin_id as "bulletinId", p.region_code as "regionCode", p.masked_name as "maskedName", p.recorded_at as "recordedAt", b.issue_number as "issueNumber", b.approved_on as "approvedOn"`;
const personRows = 'accountability.bulletin_person p join accountability.bulletin b on b.id = p.bulletin_id';
const peopleOfBulletin = childLoader<{ parentId: string }>(
  `select ${personColumns} from ${personRows} where p.bulletin_id = any($1::uuid[]) and kit.region_visible(p.region_code) order by p.bulletin_id, p.position`);

interface BulletinArguments extends PageArguments, PlaceAndPeriod {
  approved?: boolean | null;
  kind?: string | null;
}
const bulletins = async (_: unknown, args: BulletinArguments, context: RequestContext) =>
  readPage(await context.db(), args, {
    select: `select ${columns} from accountability.bulletin
      where starts_with(region_code, $1) and kit.region_visible(region_code) and (approved_on is not null) = $4
        and ($5::text is null or kind = $5) and ${inPeriod('coalesce(approved_on, drafted_on)', '$2', '$3')}`,
    parameters: [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null, args.approved ?? true, args.kind ?? null],
    orderBy: newestFirst,
  });

/** People of approved bulletins: as many rows as the issues of the period speak of, somebody in two issues twice (A5). */
const bulletinPersons = async (_: unknown, args: PageArguments & PlaceAndPeriod, context: RequestContext) =>
  readPage(await context.db(), args, {
    select: `select ${personColumns} from ${personRows}
      where starts_with(p.region_code, $1) and kit.region_visible(p.region_code) and b.approved_on is not null and ${inPeriod('b.approved_on', '$2', '$3')}`,
    parameters: [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null],
    orderBy: newestFirst,
  });

type Input = { input: unknown };
export const bulletinResolvers = ({ sealingKey }: ServiceSettings) => ({
  BulletinKind: enumOf(['exposure', 'praise']),
  Query: {
    bulletins,
    bulletinPersons,
    bulletin: (_: unknown, { id }: { id: string }, context: RequestContext) => bulletinById(context).load(id),
  },
  Bulletin: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => bulletinById(context).load(id),
    maskedPeople: async ({ id }: { id: string }, _: unknown, context: RequestContext) => peopleOfBulletin(context).load(id),
  },
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
