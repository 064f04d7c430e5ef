import type { BenchProvince } from './province.ts';

/** Every number of Region.funds, in the order of the SDL. */
export const regionFundsFields = ['quotaReceived', 'cashReceived', 'allocated', 'reimbursed', 'disbursed', 'retentionHeld', 'retentionReleased', 'householdPaid', 'householdPayments',
  'receiptsConfirmed', 'receiptsDisputed', 'recovered', 'toTreasury', 'refunded', 'riskAdvanced', 'riskRecovered', 'riskWrittenOff', 'riskOpen'] as const;
const hopNumbers = 'issued received unregistered held paid paidToHouseholds confirmed unconfirmed';

export interface RegionAnswer {
  funds: Record<string, string | number>;
  hopGap: { steps: Record<string, string>[] };
  idleRanking: { unspent: string }[];
}

/** What is asked and timed, each by its own request, as the gateway and the overview ask it. */
export const questions = {
  funds: `query ($place: [_Any!]!) { _entities(representations: $place) { ... on Region { funds { ${regionFundsFields.join(' ')} } } } }`,
  hopGap: `query ($code: RegionCode!) { hopGap(regionCode: $code) { on steps { level ${hopNumbers} } regions { nodes { regionCode ${hopNumbers} } } } }`,
  idle: 'query ($code: RegionCode!) { idleRanking(regionCode: $code, by: REGION, first: 100) { regionCode unspent unallocated over { months amount } } }',
  list: 'query ($code: RegionCode!) { householdPayments(regionCode: $code, first: 50) { totalCount nodes { id amount item period paidOn received state accountLast4 } pageInfo { hasNextPage endCursor } } }',
  filtered: `query ($code: RegionCode!, $programmeId: ID, $from: Date, $until: Date) { householdPayments(regionCode: $code, programmeId: $programmeId, from: $from, until: $until, first: 50) {
    totalCount nodes { id amount item period paidOn received state accountLast4 } pageInfo { hasNextPage endCursor } } }`,
} as const;
export type Question = keyof typeof questions;

export const askRegion = <T>(province: BenchProvince, question: Question, code: string, more: Record<string, unknown> = {}): Promise<T> =>
  province.ask<T>('clerk', questions[question], { ...(question === 'funds' ? { place: [{ __typename: 'Region', code }] } : { code }), ...more });

export async function readAll(province: BenchProvince, code: string): Promise<RegionAnswer> {
  const { _entities: [region] } = await askRegion<{ _entities: { funds: RegionAnswer['funds'] }[] }>(province, 'funds', code);
  const { hopGap } = await askRegion<Pick<RegionAnswer, 'hopGap'>>(province, 'hopGap', code);
  const { idleRanking } = await askRegion<Pick<RegionAnswer, 'idleRanking'>>(province, 'idle', code);
  return { funds: region!.funds, hopGap, idleRanking };
}
