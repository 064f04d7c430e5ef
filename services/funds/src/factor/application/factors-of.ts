import type { Refusal } from '@sunledger/kernel';
import { query, type Em, type PolicyView, type ResolvedPolicy } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { computeFactors, type FactorLine, type FactorWeights, type RegionFactors } from '../domain/factor-rules.ts';
import { findFactorRejections } from '../domain/proposal-rules.ts';
import { factorRefusal } from '../factor-refusals.ts';

export interface RegionInput {
  regionCode: string;
  people: number;
  income: bigint;
  policyFactor: string;
  /** Simulation only: a result that has not been given. */
  assumedScorePercent?: string | null;
  assumedSharePercent?: string | null;
}

export interface FactorQuestion {
  year: number;
  total: bigint;
  regions: readonly RegionInput[];
}

interface ResultRow {
  regionCode: string;
  assessmentId: string;
  scorePercent: string;
  sharePercent: string;
  eventId: string;
}

export interface ComputedFactors {
  lines: FactorLine[];
  regions: RegionFactors[];
  weights: ResolvedPolicy<FactorWeights>;
  /** Facts of the assessments that were used. */
  causes: string[];
}

// Where several bodies of a region were assessed, its government's result is the region's.
const resultsOf = (em: Em, year: number, regionCodes: readonly string[]): Promise<ResultRow[]> =>
  query<ResultRow>(
    em,
    `select distinct on (region_code) region_code as "regionCode", assessment_id as "assessmentId", score_percent as "scorePercent",
       share_percent as "sharePercent", event_id as "eventId"
       from funds.assessment_result where year = $1 and region_code = any($2)
      order by region_code, coalesce(body_kind, '') not like '%-government', body_id`,
    [year, regionCodes],
  );

function withResult(region: RegionInput, results: readonly ResultRow[]): RegionFactors {
  const { regionCode, people, income, policyFactor, assumedScorePercent, assumedSharePercent } = region;
  const found = results.find((result) => result.regionCode === regionCode);
  const known = { regionCode, people: BigInt(people), incomeFen: income, policyFactor };
  if (assumedScorePercent || assumedSharePercent) {
    return { ...known, assessment: {
      assessmentId: 'assumed', scorePercent: assumedScorePercent ?? found?.scorePercent ?? '0', sharePercent: assumedSharePercent ?? found?.sharePercent ?? '0' } };
  }
  return found ? { ...known, assessment: found } : known;
}

/** Computes a programme's shares for a year from the results of the year before; or says why it can't. */
export async function factorsOf(
  em: Em,
  policy: PolicyView,
  programme: Programme,
  { year, total, regions: given }: FactorQuestion,
  on: string,
): Promise<{ ok: true; factors: ComputedFactors } | { ok: false; refusals: Refusal[] }> {
  const refusals = [
    ...mustBePositive(total).map((rejection) => toRefusal(rejection, { field: 'total' })),
    ...findFactorRejections(given, programme.regionCode).map(factorRefusal),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const results = await resultsOf(em, year - 1, given.map((region) => region.regionCode));
  const regions = given.map((region) => withResult(region, results));
  const weights = policy.value('factor.weights', { regionCode: programme.regionCode, fundKind: programme.fundKind, line: programme.line, on });
  const lines = computeFactors(total, weights.value, regions);
  const used = new Set(lines.map((line) => line.assessmentId));
  return { ok: true, factors: { lines, regions, weights, causes: results.filter((result) => used.has(result.assessmentId)).map((result) => result.eventId) } };
}
