import { afterAll, beforeAll, expect, test } from 'vitest';
import { yearEndHeld } from '../src/hop-gap/persistence/year-end-held.sql.ts';
import { County, county as countyCode, township } from './county.ts';

let county: County;
beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z');
  await county.receiveQuota('1000.00');
  await county.allotToVillage('300.00');
}, 60_000);
afterAll(() => county?.stop());

const held = async (regionCode = countyCode, on: string | null = null) => {
  const answer = await county.service.ask<{ hopGap: { steps: { held: string }[] }; hopEntries: { totalAmount: string } }>('treasurer',
    `query ($code: RegionCode!, $on: Date) { hopGap(regionCode: $code, on: $on) { steps { held } } hopEntries(regionCode: $code, number: HELD, on: $on) { totalAmount } }`,
    { code: regionCode, on });
  expect(answer.errors).toBeUndefined();
  const sum = answer.data!.hopGap.steps.reduce((all, step) => all + Number(step.held), 0);
  // The number and the list that it opens are one.
  expect(Number(answer.data!.hopEntries.totalAmount)).toBe(sum);
  return sum;
};
const idle = async (extra = '') =>
  Number((await county.service.ask<{ idleMoney: { totalAmount: string } }>('treasurer', `{ idleMoney(regionCode: "${countyCode}"${extra}) { totalAmount } }`)).data?.idleMoney.totalAmount);
const ranked = async () =>
  (await county.service.ask<{ idleRanking: { unspent: string }[] }>('treasurer', `{ idleRanking(regionCode: "${countyCode}", by: BODY) { unspent } }`))
    .data!.idleRanking.reduce((sum, row) => sum + Number(row.unspent), 0);
const all = async () => [await held(), await held(township), await idle(), await ranked()];
const openAlerts = () => county.service.sql<{ n: number }>('select count(*)::int as n from funds.idle_alert where cleared_on is null');
const run = async (command: string, thing: string, year: number) => {
  expect((await county.command('finance-head', command, thing, { programmeId: county.programmeId, year })).refusals).toEqual([]);
};
async function closeUntilYear(year: number, months: readonly number[]): Promise<void> {
  await county.service.service.setClock(`${year + 1}-01-05T02:00:00Z`);
  for (const month of months) {
    expect((await county.command('bookkeeper', 'closeMonth', 'programme', { programmeId: county.programmeId, month: `${year}-${String(month).padStart(2, '0')}` })).refusals).toEqual([]);
  }
  await run('closeYear', 'programme', year);
}

test('[F4][F9] what is left as a year is closed lies with its holder still: the gap and the idle money show it right after, and after its carry-over', async () => {
  expect(await all()).toEqual([1000, 300, 1000, 1000]);
  await closeUntilYear(2026, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(await all()).toEqual([1000, 300, 1000, 1000]);
  expect(await held(countyCode, '2026-12-31')).toBe(1000);
  await run('carryOver', 'programme', 2026);
  expect(await all()).toEqual([1000, 300, 1000, 1000]);
});

test('[F4][F9] figures of before are put right by the step that counts what was left out', async () => {
  await county.service.sql("delete from funds.hop_figure where measure = 'held'; delete from funds.hop_delta where measure = 'held'");
  const [wrong] = await county.service.sql<{ fen: string }>(
    "select coalesce(sum(l.amount_fen), 0)::text as fen from funds.journal_line l join funds.account a on a.id = l.account_id where a.kind = 'year-end'");
  // Carried over: in sum nothing is there, yet on the last day of the year it was.
  expect(wrong?.fen).toBe('0');
  const step = yearEndHeld({ login: '', relay: '', app: '', jobs: '' });
  await county.service.sql(step.slice(step.indexOf('insert into funds.hop_delta (programme_id, region_code, level, measure, day, amount_fen)\n  select m.')));
  const days = await county.service.sql<{ day: string; fen: string }>(
    "select day, sum(amount_fen)::text as fen from (select day, amount_fen from funds.hop_figure where measure = 'held' and region_code = $1 union all select day, amount_fen from funds.hop_delta where measure = 'held') f group by 1 order by 1", [countyCode]);
  expect(days.map(({ fen }) => fen)).toEqual(['100000', '-100000']);
  await county.service.sql(`delete from funds.hop_figure where measure = 'held'; delete from funds.hop_delta where measure = 'held';
    insert into funds.hop_delta (programme_id, region_code, level, measure, day, amount_fen)
      select programme_id, region_code, funds.region_level(region_code), measure, occurred_on, sum(amount_fen) from funds.hop_movement where measure = 'held' group by 1, 2, 3, 4, 5`);
  expect(await all()).toEqual([1000, 300, 1000, 1000]);
});

test('[F4][F9] what was left grows old where it lies; once it was returned it lies there no more, and the alert of its age is cleared', async () => {
  await closeUntilYear(2027, Array.from({ length: 12 }, (_, month) => month + 1));
  expect(await all()).toEqual([1000, 300, 1000, 1000]);
  expect(await idle(', overMonths: 12')).toBe(1000);
  expect(await openAlerts()).toEqual([{ n: 2 }]);
  await run('returnSurplus', 'surplusReturn', 2027);
  expect(await all()).toEqual([0, 0, 0, 0]);
  expect(await openAlerts()).toEqual([{ n: 0 }]);
});
