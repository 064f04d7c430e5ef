import type { SamplePerson } from '../thread/people-files.ts';
import type { ToldStory } from '../told/story.ts';

export const seed = 370_016;
export const householdsPerVillage = 6;
export const specialAccount = '6228480402564890083';

/** 移民直补: so much a person and year; the standard and how many members a household has are made up. */
const perPersonFen = 60_000n;
export const paidFenOf = (i: number): bigint => perPersonFen * BigInt(2 + (i % 4));

/** What two households of the inspected village got less, by their place in it; and what was kept besides. */
export const shortFen: readonly bigint[] = [15_000n, 9_050n];
export const keptBesidesFen = 5_950n;

/** What 泰安 got and kept. */
export const keptBackFen = 5_000_000n;
/** What stays with the province. */
export const unallottedFen = 2_000_000n;

/** Published numbers of the account that the story carries out. */
export const published = { cities: 14, focusCities: 5, focusCounties: 8, indicators: 35, intervalMonths: 1, problemClasses: 6, problems: 19 } as const;

interface Ids {
  programmeId: string;
  /** Allocations by the key of their receiver. */
  allocations: Record<string, string>;
  importId: string;
  clueIds: string[];
  shortfallClueId: string;
  caseId: string;
  recoveryId: string;
  refundListId: string;
  /** By the key of the city. */
  assessments: Record<string, string>;
  proposalId: string;
  talkId: string;
}

export interface ShandongStory extends ToldStory<Ids> {
  people: readonly SamplePerson[];
}

/** What the households of a village are paid, by their places in the file. */
export const paidIn = ({ people }: Pick<ShandongStory, 'people'>, village: string): bigint =>
  people.reduce((sum, { villageCode }, i) => (villageCode === village ? sum + paidFenOf(i) : sum), 0n);
