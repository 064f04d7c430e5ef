import { known } from '../told/story.ts';
import { county, fengshui, suba } from './places.ts';
import type { GulinStory } from './story.ts';

const monthsOf2025 = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);

/** Months are closed one after another, then the year; what is left is carried over; and what lies too long is found by itself. */
export async function closeTheYear(story: GulinStory): Promise<void> {
  const { client } = story;
  const programmeId = known(story, 'programmeId');
  await story.day('2026-01-06', '月度结账、年度结账 · twelve months and the year are closed');
  for (const [village, login] of [[fengshui, 'gl-clerk'], [suba, 'gl-suba-clerk']] as const) {
    for (const month of monthsOf2025.slice(7)) {
      const closed = await client.attempt<{ book: unknown }>(login, 'closeVillageBook', `book-${village}-${month}`, { villageCode: village, month }, 'book { state }');
      if (closed.refusals.some(({ code }) => code !== 'NO_SUCH_BOOK')) throw new Error(`${village} ${month}: ${closed.refusals[0]?.message}`);
    }
  }
  for (const month of monthsOf2025) await client.run('gl-bookkeeper', 'closeMonth', `month-${month}`, { programmeId, month }, 'programme { id }');
  await client.run('gl-finance-chief', 'closeYear', 'year', { programmeId, year: 2025 }, 'programme { id }');
  await story.day('2026-01-08', '结转下年 · what is left is carried over');
  await client.run('gl-finance-chief', 'carryOver', 'carry', { programmeId, year: 2025 }, 'programme { id }');
  const { yearEnds } = await client.read<{ yearEnds: { totalCount: number } }>('gl-leader', `{ yearEnds(regionCode: "${county}", year: 2025) { totalCount } }`);
  story.say(`  ${yearEnds.totalCount} 个单位结转`);

  await story.day('2026-02-24', '闲置资金预警 · idle money is found by itself');
  const idle = await client.until('the alert of idle money', async () => {
    const { idleMoney } = await client.read<{ idleMoney: { nodes: { documentNumber: string; remaining: string; alertedOn: string | null }[] } }>('gl-leader',
      `{ idleMoney(regionCode: "${county}", overMonths: 12, first: 50) { nodes { documentNumber remaining alertedOn } } }`);
    return idleMoney.nodes.length > 0 && idleMoney.nodes.every(({ alertedOn }) => alertedOn !== null) && idleMoney.nodes;
  });
  for (const { documentNumber, remaining } of idle) story.say(`  闲置满12个月 ${documentNumber} ${remaining} 元`);
}
