import { evidence, bodyOf, known, township, type Story } from './story.ts';

interface Line {
  regionCode: string;
  amount: string;
}

const regions = [
  { regionCode: '511623101000', people: 3200, income: '9800.00', policyFactor: '1.0' },
  { regionCode: '511623103000', people: 2100, income: '10400.00', policyFactor: '1.0' },
  { regionCode: '511623106000', people: 1800, income: '10100.00', policyFactor: '1.0' },
];

/** Drafts a township's assessment from the facts, fills by hand what no fact tells, and another person makes it final. */
async function assess(story: Story, regionCode: string, name: string, byHand: string): Promise<string> {
  const { client } = story;
  const { assessment } = await client.run<{ assessment: { id: string; items: { code: string; part: string; source: string; value: string | null }[] } }>(
    'leading-group-secretary', 'draftAssessment', `assessment-${regionCode}`, {
      year: 2026, bodyId: bodyOf(story, 'township-government', regionCode), targetMet: true }, 'assessment { id items { code part source value } }');
  for (const item of assessment.items.filter(({ part, source, value }) => part === 'INDICATOR' && source === 'HAND' && value === null)) {
    await client.run('leading-group-secretary', 'enterIndicator', `indicator-${regionCode}-${item.code}`, {
      assessmentId: assessment.id, indicatorCode: item.code, value: byHand, evidence: [await evidence(story, 'leading-group-secretary', 'review-opinion', `${name} ${item.code}`)] }, 'assessment { id }');
  }
  const { assessment: final } = await client.run<{ assessment: { score: string; grade: string } }>(
    'leading-group-chair', 'finaliseAssessment', `final-${regionCode}`, { assessmentId: assessment.id }, 'assessment { score grade }');
  story.say(`  ${name} 得分 ${final.score},等次 ${final.grade}`);
  return assessment.id;
}

/** The year's assessment, made of what the other contexts reported, changes what next year's factor method gives. */
export async function assessAndShare(story: Story): Promise<void> {
  const { client, ids } = story;
  await story.day('2026-11-16', '年度考核 · the yearly assessment');
  const programmeId = known(story, 'programmeId');
  const simulate = async () => {
    const { simulateFactors } = await client.read<{ simulateFactors: { lines: Line[] } }>('finance-clerk',
      'query ($input: SimulateFactorsInput!) { simulateFactors(input: $input) { lines { regionCode amount } } }',
      { input: { year: 2027, programmeId, total: '10000000.00', regions } });
    return new Map(simulateFactors.lines.map((line) => [line.regionCode, line.amount]));
  };
  const before = await simulate();
  // Two townships, so that their results differ: the one that passed its money on in time, and the one that did not.
  ids.assessmentId = await assess(story, township, '城北镇', '96');
  await assess(story, '511623103000', '柑子镇', '82');
  await client.until('the assessment in the factor method', async () => (await simulate()).get(township) !== before.get(township));
  await client.run('finance-clerk', 'proposeFactors', 'factors', { year: 2027, programmeId, total: '10000000.00', regions, leftOutReason: '其余乡镇无脱贫村' }, 'proposal { id }');
  const after = await simulate();
  for (const { regionCode } of regions) story.say(`  ${regionCode} 2027年分配 ${before.get(regionCode)} → ${after.get(regionCode)}`);
}
