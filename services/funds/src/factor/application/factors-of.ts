import type { Refusal } from '@sunledger/kernel';
import type { PolicyValue } from '@sunledger/policy';
import { query, type Em, type PolicyView, type ResolvedPolicy } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { computeFactors, type FactorLine, type FactorWeights, type RegionFactors } from '../domain/factor-rules.ts';
import { findFactorRejections, mustBeWhole, type FactorRejection } from '../domain/proposal-rules.ts';
import { shareOfGrade } from '../domain/reward-rules.ts';
import { factorRefusal } from '../factor-refusals.ts';

export interface RegionInput {
  regionCode: string;
  people: number;
  income: bigint;
  policyFactor: string;
  /** Simulation only: a result that has not been given. */
  assumedScorePercent?: string | null;
  assumedSharePercent?: string | null;
  /** By the scheme of the pack: what a grade brings, with the target met unless it says otherwise. */
  assumedGrade?: string | null;
  assumedTargetMet?: boolean | null;
}

export interface FactorQuestion {
  /** Simulation only: weights that are not in force. */
  weights?: FactorWeights | null;
  year: number;
  total: bigint;
  regions: readonly RegionInput[];
}

interface ResultRow {
  regionCode: string;
  assessmentId: string;
  scorePercent: string;
  sharePercent: string;
  grade: string;
  eventId: string;
}

export interface ComputedFactors {
  lines: FactorLine[];
  regions: (RegionFactors & { grade?: string | undefined })[];
  weights: ResolvedPolicy<FactorWeights>;
  /** Facts of the assessments that were used. */
  causes: string[];
}

/** Where several bodies of a region were assessed, its government's result is the region's. */
export const resultsOf = (em: Em, year: number, regionCodes: readonly string[]): Promise<ResultRow[]> =>
  query<ResultRow>(
    em,
    `select distinct on (region_code) region_code as "regionCode", assessment_id as "assessmentId", score_percent as "scorePercent",
       share_percent as "sharePercent", grade, event_id as "eventId"
       from funds.assessment_result where year = $1 and region_code = any($2)
      order by region_code, coalesce(body_kind, '') not like '%-government', body_id`,
    [year, regionCodes],
  );

type Scheme = PolicyValue<'assessment.scheme'>;

function withResult(region: RegionInput, results: readonly ResultRow[], schemeOf: (regionCode: string) => Scheme): RegionFactors & { grade?: string | undefined } {
  const { regionCode, people, income, policyFactor, assumedScorePercent, assumedSharePercent, assumedGrade } = region;
  const found = results.find((result) => result.regionCode === regionCode);
  const known = { regionCode, people: BigInt(people), incomeFen: income, policyFactor };
  if (assumedScorePercent || assumedSharePercent || assumedGrade) {
    const byGrade = assumedGrade ? shareOfGrade(schemeOf(regionCode).effects, assumedGrade, region.assumedTargetMet === false ? 'missed' : 'met') : undefined;
    return { ...known, grade: assumedGrade ?? found?.grade, assessment: {
      assessmentId: 'assumed', scorePercent: assumedScorePercent ?? found?.scorePercent ?? '0', sharePercent: assumedSharePercent ?? byGrade ?? found?.sharePercent ?? '0' } };
  }
  return found ? { ...known, assessment: found, grade: found.grade } : known;
}

// Only grades that the scheme of the place knows can be assumed.
const unknownGrades = (given: readonly RegionInput[], schemeOf: (regionCode: string) => Scheme): FactorRejection[] =>
  given.flatMap(({ regionCode, assumedGrade }) => {
    if (!assumedGrade) return [];
    const grades = schemeOf(regionCode).grades.map(({ code }) => code);
    return grades.includes(assumedGrade) ? [] : [{ code: 'GRADE_UNKNOWN' as const, grade: assumedGrade, grades }];
  });

/** Computes a programme's shares for a year from the results of the year before; or says why it can't. */
export async function factorsOf(
  em: Em,
  policy: PolicyView,
  programme: Programme,
  { year, total, regions: given, weights: assumed }: FactorQuestion,
  on: string,
): Promise<{ ok: true; factors: ComputedFactors } | { ok: false; refusals: Refusal[] }> {
  const question = { fundKind: programme.fundKind, line: programme.line, on };
  const schemeOf = (regionCode: string): Scheme => policy.value('assessment.scheme', { ...question, regionCode }).value;
  const refusals = [
    ...(assumed ? mustBeWhole(assumed).map((rejection) => factorRefusal(rejection, 'weights')) : []),
    ...unknownGrades(given, schemeOf).map((rejection) => factorRefusal(rejection)),
    ...mustBePositive(total).map((rejection) => toRefusal(rejection, { field: 'total' })),
    ...findFactorRejections(given, programme.regionCode).map((rejection) => factorRefusal(rejection)),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const results = await resultsOf(em, year - 1, given.map((region) => region.regionCode));
  const regions = given.map((region) => withResult(region, results, schemeOf));
  const inForce = policy.value('factor.weights', { ...question, regionCode: programme.regionCode });
  const weights = assumed ? { ...inForce, value: assumed } : inForce;
  const lines = computeFactors(total, weights.value, regions);
  const used = new Set(lines.map((line) => line.assessmentId));
  return { ok: true, factors: { lines, regions, weights, causes: results.filter((result) => used.has(result.assessmentId)).map((result) => result.eventId) } };
}
