import DataLoader from 'dataloader';
import { ancestorsOf, regionLevel, regionPrefix } from '@sunledger/kernel';
import { InvalidInput, query, readPage, type RequestContext } from '@sunledger/service-kit';
import type { RegionLevel, Resolvers } from '../../graphql/resolvers.gen.ts';
import { runFor } from '../../graphql/run-for.ts';
import { addVillagerGroup } from '../application/add-villager-group.ts';
import { changeRegion } from '../application/change-region.ts';
import { bigramsOf, fullRegionName } from '../domain/region-names.ts';
import { regionColumns, type RegionRow } from '../persistence/region-row.ts';

const regionsByCode = {};
export const regionLoader = (context: RequestContext) =>
  context.loader(regionsByCode, () => new DataLoader<string, RegionRow | null>(async (codes) => {
    const rows = await query<RegionRow>(await context.db(), `select ${regionColumns} from accountability.region where code = any($1)`, [codes]);
    const byCode = new Map(rows.map((row) => [row.code, row]));
    return codes.map((code) => byCode.get(code) ?? null);
  }));

const load = ({ code }: { code: string }, context: RequestContext): Promise<RegionRow | null> => regionLoader(context).load(code);

/** The place of a code, or null: an unknown code is nothing, not a row of zeros. */
const findRegion = async (code: string, context: RequestContext): Promise<{ code: string } | null> => load({ code }, context);

const levelOf = (code: string): RegionLevel => regionLevel(code).toUpperCase() as RegionLevel;

async function fullNameOf(code: string, context: RequestContext): Promise<string> {
  const fromTop = ancestorsOf(code).toReversed();
  const rows = await regionLoader(context).loadMany(fromTop);
  return fullRegionName(rows.map((row, index) => (row instanceof Error ? undefined : row?.name) ?? fromTop[index] ?? ''));
}

const byDepthAndCode = [{ column: 'depth', type: 'smallint' }, { column: 'code', type: 'text' }];

export const regionResolvers = {
  Query: {
    region: (_, { code }, context) => findRegion(code, context),
    regions: async (_, { search, within, first, after }, context) => {
      const words = search.trim().slice(0, 40);
      const grams = bigramsOf(words);
      if (grams.length === 0) throw new InvalidInput([{ field: 'search', message: '至少输入两个能区分地名的字', messageEn: 'at least two characters that tell the place from others' }]);
      return readPage<RegionRow>(await context.db(), { first, after }, {
        // The index finds what has all the pairs; whether they stand together is checked on the few rows that are left.
        select: `select ${regionColumns} from accountability.region where grams @> $1 and starts_with(code, $3)
          and (position($2 in name) > 0 or exists (select from unnest(aliases) alias where position($2 in alias) > 0))`,
        parameters: [grams, words, within ? regionPrefix(within) : ''],
        orderBy: byDepthAndCode,
      });
    },
  },
  Region: {
    __resolveReference: ({ code }, context) => findRegion(code, context),
    name: async (source, _, context) => (await load(source, context))?.name ?? source.code,
    fullName: ({ code }, _, context) => fullNameOf(code, context),
    level: ({ code }) => levelOf(code),
    parent: async (source, _, context) => {
      const parentCode = (await load(source, context))?.parentCode;
      return parentCode ? { code: parentCode } : null;
    },
    children: async ({ code }, { first, after }, context) =>
      readPage<RegionRow>(await context.db(), { first, after }, {
        select: `select ${regionColumns} from accountability.region where parent_code = $1`, parameters: [code],
        orderBy: [{ column: 'code', type: 'text' }],
      }),
    validFrom: async (source, _, context) => (await load(source, context))?.validFrom ?? null,
    validUntil: async (source, _, context) => (await load(source, context))?.validUntil ?? null,
    successor: async (source, _, context) => {
      const successorCode = (await load(source, context))?.successorCode;
      return successorCode ? { code: successorCode } : null;
    },
    aliases: async (source, _, context) => (await load(source, context))?.aliases ?? [],
  },
  Mutation: {
    addVillagerGroup: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, addVillagerGroup, input);
      return { region: id ? { code: id } : null, ...answer };
    },
    changeRegion: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, changeRegion, input);
      return { region: id ? { code: id } : null, ...answer };
    },
  },
} satisfies Resolvers;
