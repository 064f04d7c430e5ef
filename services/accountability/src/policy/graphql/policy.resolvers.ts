import { ancestorsOf } from '@sunledger/kernel';
import { allInForce, type FundKind } from '@sunledger/policy';
import { query, type RequestContext } from '@sunledger/service-kit';
import type { PolicyInForce, Resolvers } from '../../graphql/resolvers.gen.ts';
import { runFor } from '../../graphql/run-for.ts';
import { publishPolicyPack } from '../application/publish-policy-pack.ts';

export interface PackRow {
  id: string;
  version: number;
  title: string;
  regionCode: string;
  line: string | null;
  effectiveFrom: string;
  effectiveTo: string | null;
  source: string;
  publishedAt: Date;
}

const columns = `id, version, title, region_code as "regionCode", line, effective_from as "effectiveFrom", effective_to as "effectiveTo", source,
  published_at as "publishedAt"`;

type Answer = ReturnType<typeof allInForce>[number];

function toPolicyInForce(answer: Answer): PolicyInForce {
  const { key, term } = answer;
  if (!answer.ok) return { key, term, value: null, pack: null, version: null, clause: null, confidence: null, contradiction: null, gap: null, trail: [] };
  const { packId, packVersion, clause, confidence, contradictions, gaps: [gap], trail, value } = answer;
  const [against] = contradictions;
  return {
    key, term, value: JSON.stringify(value), pack: packId, version: packVersion, clause, confidence,
    contradiction: against ? `${against.other.packId}@${against.other.packVersion}` : null,
    gap: gap ? `${gap.ended.packId}@${gap.ended.packVersion} –${gap.endedOn}, @${gap.next.packVersion} ${gap.nextFrom}–` : null,
    trail: trail.map((step) => ({
      pack: step.packId, version: step.packVersion, clause: step.clause, change: step.change ? JSON.stringify(step.change) : null, value: JSON.stringify(step.value),
    })),
  };
}

async function findPack(packKey: string | undefined, context: RequestContext): Promise<PackRow | null> {
  if (packKey === undefined) return null;
  const [pack] = await query<PackRow>(
    await context.db(), `select ${columns} from accountability.policy_pack where id || '@' || version = $1`, [packKey]);
  return pack ?? null;
}

export const policyResolvers = {
  Query: {
    policyInForce: (_, { regionCode, line, fundKind, on }, { policy, today }) =>
      allInForce(policy.packs, { regionCode, line: line ?? null, fundKind: (fundKind ?? null) as FundKind | null, on: on ?? today }).map(toPolicyInForce),
    policyPacks: async (_, { regionCode }, context) =>
      query<PackRow>(
        await context.db(),
        `select ${columns} from accountability.policy_pack where region_code = any($1) order by region_code, id, version`, [ancestorsOf(regionCode)]),
  },
  PolicyPackVersion: {
    region: ({ regionCode }) => ({ code: regionCode }),
  },
  Mutation: {
    publishPolicyPack: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, publishPolicyPack, input);
      return { pack: await findPack(id, context), ...answer };
    },
  },
} satisfies Resolvers;
