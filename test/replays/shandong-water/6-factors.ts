import { known, refusedAs } from '../told/story.ts';
import { cities, lateCity } from './places.ts';
import type { ShandongStory } from './story.ts';

export const total = '100000000.00';
export const nextYear = 2017;

interface Line {
  regionCode: string;
  base: string;
  adjustment: string;
  amount: string;
  coefficient: string;
  grade: string | null;
}

/** Resettlers, their income and the policy factor of each city: made up, as the account gives none. */
export const factorRegions = cities.map(({ code: regionCode }, i) => ({ regionCode, people: 9_000 + i * 1_370, income: `${8_200 + i * 190}.00`, policyFactor: i % 3 === 0 ? '1.2' : '1.0' }));

export const simulate = async (story: ShandongStory, regions: readonly Record<string, unknown>[] = factorRegions): Promise<Line[]> => {
  const { simulateFactors } = await story.client.read<{ simulateFactors: { lines: Line[]; refusals: { message: string }[] } }>('sd-clerk',
    'query ($input: SimulateFactorsInput!) { simulateFactors(input: $input) { refusals { message } lines { regionCode base adjustment amount coefficient grade } } }',
    { input: { year: nextYear, programmeId: known(story, 'programmeId'), total, regions } });
  if (simulateFactors.refusals.length > 0) throw new Error(simulateFactors.refusals[0]?.message);
  return simulateFactors.lines;
};

/** Cut and bonus enter next year's shares: simulated, proposed, and adopted by two persons who are not the proposer (F11). */
export async function shareNextYear(story: ShandongStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2016-12-28', '测算2017年移民资金分配 · next year’s shares by factors, reward and cut');
  const lines = await client.until('all assessments in the factor method', async () => {
    const simulated = await simulate(story);
    return simulated.every(({ grade }) => grade !== null) && simulated;
  });
  for (const { regionCode, base, adjustment, amount, coefficient } of lines) {
    const name = cities.find(({ code }) => code === regionCode)?.name;
    story.say(`  ${name} 因素法 ${base} 奖惩 ${adjustment}(系数 ${coefficient} %) 合计 ${amount}`);
  }
  await tellWhatIf(story, lines);
  const { proposal } = await client.run<{ proposal: { id: string } }>('sd-clerk', 'proposeFactors', 'factors', {
    year: nextYear, programmeId: known(story, 'programmeId'), total, regions: factorRegions }, 'proposal { id }');
  ids.proposalId = proposal.id;
  await client.run('sd-chief', 'approveFactors', 'factors-first', { proposalId: proposal.id }, 'proposal { adoptedOn }');
  await refusedAs(story, 'SAME_PERSON', 'sd-chief', 'approveFactors', 'factors-again', { proposalId: proposal.id });
  const { proposal: adopted } = await client.run<{ proposal: { adoptedOn: string | null } }>('sd-chair', 'approveFactors', 'factors-second', { proposalId: proposal.id }, 'proposal { adoptedOn }');
  story.say(`  两人审定,${adopted.adoptedOn} 生效`);
}

/** Before anything is adopted the simulator shows what a better year would have been worth to the worst city, and who pays for it. */
async function tellWhatIf(story: ShandongStory, lines: readonly Line[]): Promise<void> {
  const code = cities.find(({ key }) => key === lateCity)?.code;
  const better = await simulate(story, factorRegions.map((region) => (region.regionCode === code ? { ...region, assumedGrade: 'good', assumedTargetMet: true } : region)));
  const of = (from: readonly Line[]) => from.find(({ regionCode }) => regionCode === code)?.amount;
  story.say(`  模拟:泰安若为良等次且完成任务,${of(lines)} → ${of(better)}`);
}
