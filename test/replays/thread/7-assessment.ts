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
  const { assessment } = await client.run<{ assessment: { id: string; lines: { code: string; source: string }[] } }>('leading-group-secretary', 'draftAssessment', 'assessment', {
    year: 2026, bodyId: bodyOf(story, 'township-government', township), targetMet: true }, 'assessment { id lines { code source } }');
  ids.assessmentId = assessment.id;
  for (const line of assessment.lines.filter(({ source }) => source === 'NONE')) {
    await client.run('leading-group-secretary', 'enterIndicator', `indicator-${line.code}`, {
      assessmentId: assessment.id, indicatorCode: line.code, value: '60', evidence: [await evidence(story, 'leading-group-secretary', 'review-opinion', line.code)] }, 'assessment { id }');
  }
  const { assessment: final } = await client.run<{ assessment: { score: string; grade: string } }>('leading-group-chair', 'finaliseAssessment', 'assessment-final', { assessmentId: assessment.id }, 'assessment { score grade }');
  story.say(`  城北镇 得分 ${final.score},等次 ${final.grade}`);
  await client.until('the assessment in the factor method', async () => (await simulate()).get(township) !== before.get(township));
  await client.run('finance-clerk', 'proposeFactors', 'factors', { year: 2027, programmeId, total: '10000000.00', regions }, 'proposal { id }');
  const after = await simulate();
  for (const { regionCode } of regions) story.say(`  ${regionCode} 2027年分配 ${before.get(regionCode)} → ${after.get(regionCode)}`);
}
