import { regionLevel, regionLevels, type Fen, type RegionLevel } from '@sunledger/kernel';

export const hopMeasures = ['issued', 'received', 'held', 'paid', 'paid-to-households', 'confirmed'] as const;
export type HopMeasure = (typeof hopMeasures)[number];

/** A kept sum: of one region, of one measure, at one level inside that region. */
export interface HopSum {
  regionCode: string;
  level: RegionLevel;
  measure: HopMeasure;
  amountFen: Fen;
}

export interface HopGap {
  /** What came from above into the place or level, and what its ledgers show as received. */
  issued: Fen;
  received: Fen;
  unregistered: Fen;
  /** Still lying there, passed on to nobody and paid to nobody. */
  held: Fen;
  paid: Fen;
  paidToHouseholds: Fen;
  confirmed: Fen;
  unconfirmed: Fen;
}

function gapOf(sums: readonly HopSum[], enteredAt: RegionLevel): HopGap {
  const of = (measure: HopMeasure, level?: RegionLevel): Fen =>
    sums.reduce((all, sum) => (sum.measure === measure && (level === undefined || sum.level === level) ? all + sum.amountFen : all), 0n);
  const issued = of('issued', enteredAt);
  const received = of('received', enteredAt);
  const paidToHouseholds = of('paid-to-households');
  const confirmed = of('confirmed');
  return {
    issued, received, unregistered: issued - received, held: of('held'), paid: of('paid') + paidToHouseholds, paidToHouseholds, confirmed,
    unconfirmed: paidToHouseholds - confirmed,
  };
}

/** F4: one line per region: what entered it, and what became of it anywhere inside. */
export function regionGaps(sums: readonly HopSum[]): (HopGap & { regionCode: string; level: RegionLevel })[] {
  const codes = [...new Set(sums.map((sum) => sum.regionCode))].sort();
  return codes.map((regionCode) => {
    const level = regionLevel(regionCode);
    return { regionCode, level, ...gapOf(sums.filter((sum) => sum.regionCode === regionCode), level) };
  });
}

/** F4: one step per level inside a place: what was issued into it, what it holds still, and what its own holders paid. */
export function levelSteps(sums: readonly HopSum[]): (HopGap & { level: RegionLevel })[] {
  return regionLevels.filter((level) => sums.some((sum) => sum.level === level))
    .map((level) => ({ level, ...gapOf(sums.filter((sum) => sum.level === level), level) }));
}
