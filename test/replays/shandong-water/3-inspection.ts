import { formatYuan } from '@sunledger/kernel';
import { asGiven, bodyOf, known, synthetic } from '../told/story.ts';
import { paymentsOf, sign } from './2-payments.ts';
import { focusCities, inspected, province } from './places.ts';
import { keptBesidesFen, published, shortFen, type ShandongStory } from './story.ts';

/** 6类19项问题: how many, the account says; of what classes and where is made up. The first is the shortfall of the story. */
export const problemClasses: readonly (readonly [code: string, title: string, count: number])[] = [
  ['household-payment-short', '直补资金少发', 1], ['late-allocation', '资金滞留', 3], ['publicity-missing', '网上公示缺失', 5], ['register-not-updated', '移民人口动态管理不到位', 4],
  ['project-files-incomplete', '项目档案不全', 4], ['rectification-overdue', '整改超期', 2],
];

/** 稽察: households of the inspected village are asked one by one; two got less than the ledger says. */
async function visitHouseholds(story: ShandongStory): Promise<bigint> {
  const payments = await paymentsOf(story, inspected);
  for (const [i, payment] of payments.entries()) {
    await sign(story, 'sd-yiyuan-supervisor', payment, formatYuan(BigInt(payment.amount.replace('.', '')) - (shortFen[i] ?? 0n)));
  }
  return shortFen.reduce((sum, fen) => sum + fen, keptBesidesFen);
}

/** What the sheets of thirty-five indicators brought up, each problem registered where it was found. */
export async function inspect(story: ShandongStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2016-06-20', '分片督查与稽察,发现6类19项问题 · the inspection finds nineteen problems of six classes');
  const { policyInForce } = await client.read<{ policyInForce: { key: string; value: string | null; pack: string | null }[] }>('sd-supervisor',
    `{ policyInForce(regionCode: "${province}", line: "water", on: "2016-06-20") { key value pack } }`);
  const indicators = policyInForce.find(({ key }) => key === 'inspection.indicator-count');
  story.say(`  督查指标 ${indicators?.value} 项(${indicators?.pack})`);
  const amount = formatYuan(await visitHouseholds(story));
  const [payment] = await paymentsOf(story, inspected);
  const places = focusCities.flatMap(({ counties }) => counties);
  let n = 0;
  ids.clueIds = [];
  for (const [problemClass, title, count] of problemClasses) {
    for (let i = 0; i < count; i += 1, n += 1) {
      const isShort = problemClass === 'household-payment-short';
      const place = places[n % places.length];
      const { clue } = await client.run<{ clue: { id: string } }>('sd-petition', 'registerClue', `clue-${problemClass}-${i}`, {
        source: 'INSPECTION', problemClass, summary: `${asGiven}督查中发现的6类19项问题之一(${synthetic}${title})`, subjectFactIds: [payment?.factId],
        ...(isShort ? { regionCode: inspected, amount, bodyConcernedId: bodyOf(story, 'yiyuan-village') } : { regionCode: place?.county }) }, 'clue { id }');
      ids.clueIds.push(clue.id);
      if (isShort) ids.shortfallClueId = clue.id;
    }
  }
  story.say(`  登记线索 ${ids.clueIds.length} 件,${problemClasses.length} 类(公布 ${published.problems} 项,${published.problemClasses} 类)`);
}

/** Screened together: the shortfall is checked, the others go back to whoever has to put them right. */
export async function screen(story: ShandongStory): Promise<void> {
  await story.day('2016-06-24', '集体排查 · the clues are screened together');
  const shortfall = known(story, 'shortfallClueId');
  await story.client.run('sd-discipline', 'screenClues', 'screening', {
    attendees: 6, decisions: known(story, 'clueIds').map((clueId) => (clueId === shortfall
      ? { clueId, decision: 'PRELIMINARY_CHECK', reason: `${synthetic}户数、金额具体,可查` } : { clueId, decision: 'TALK_OR_LETTER', reason: `${synthetic}发函限期整改` })) }, 'meetingId');
}
