import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseYuan } from '@sunledger/kernel';
import { sql } from '@sunledger/testkit';
import { compare, compareClocks, leader, type ClockCompared, type Compared } from '../replays/hengyang-2019/compare.ts';
import { tellHengyang } from '../replays/hengyang-2019/hengyang.ts';
import { county, shuikou, townshipOf } from '../replays/hengyang-2019/places.ts';
import { publishedFigures } from '../replays/hengyang-2019/published-figures.ts';
import { renderReplaysPage } from '../replays/hengyang-2019/replays-page.ts';
import type { HengyangStory } from '../replays/hengyang-2019/story.ts';
import { launchBrowser } from '../browser/launch.ts';
import { saidByList, walkFigures } from '../browser/walk-figures.ts';
import { settle } from '../stories/stories.ts';
import { toldElsewhere } from './overview-numbers.ts';
import { findFaultyNumbers, findUntold } from './overview.ts';
import { removeData, startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
let story: HengyangStory;
let figures: Compared[];
let clocks: ClockCompared[];

beforeAll(async () => {
  system = await startSystem();
  story = await tellHengyang(system.client('hengyang-2019'), () => undefined);
  await settle(system);
  figures = await compare(story.client);
  clocks = await compareClocks(story.client);
}, 600_000);
afterAll(async () => {
  await system?.stop();
  if (system) removeData(system);
}, 60_000);

const compared = (id: string) => figures.find(({ figure }) => figure.id === id)!;

test.each(publishedFigures.map((figure) => [figure.sentence, figure] as const))(
  '[A10] %s: published, shown, listed and counted from the tables are one figure', async (_sentence, figure) => {
    const { shown, listed, equal } = compared(figure.id);
    expect(equal).toBe(true);
    if (shown !== null) expect(shown).toBe(listed);
    const prefix = figure.place.replace(/^(\d{6})000000$/, '$1');
    const [row] = await sql<Record<string, string | null>>(system.databases.accountability, figure.sql, [prefix, figure.span.from, figure.span.until]);
    const counted = String(Object.values(row ?? {})[0] ?? '0');
    expect(figure.unit === '元' ? parseYuan(listed)?.toString() : listed).toBe(counted);
  });

test('[A10] every number of the overview equals its list and an SQL of its own, in the county, a township and its village', async () => {
  const readers = { client: story.client, logins: [leader, 'hy-chief'], databases: system.databases };
  expect(await findFaultyNumbers(readers, [county, townshipOf(shuikou), shuikou])).toEqual([]);
  const untold = await findUntold(readers, { code: county });
  for (const name of toldElsewhere.hengyang) expect(untold).not.toContain(name);
});

test('[A10] 89 = 53 + 36, and 12 people called to talks = 5 + 7', () => {
  const of = (id: string) => Number(compared(id).listed);
  expect(of('people')).toBe(of('organisational') + of('disciplined'));
  expect(of('township-secretaries') + of('department-heads')).toBe(12);
});

test('[A3] the waterfall of the year adds up to the fen, and agrees with what funds booked', async () => {
  const { recoveryWaterfall: fall, region } = await story.client.read<{
    recoveryWaterfall: Record<'ordered' | 'received' | 'outstanding' | 'treasury' | 'refunded' | 'held', string>; region: { funds: { recovered: string; refunded: string } } }>(
    leader, `{ recoveryWaterfall(regionCode: "${county}") { ordered received outstanding treasury refunded held } region(code: "${county}") { funds { recovered refunded } } }`);
  expect(fall).toEqual({ ordered: '1040000.00', received: '1040000.00', outstanding: '0.00', treasury: '0.00', refunded: '712900.00', held: '327100.00' });
  expect(region.funds).toEqual({ recovered: '1040000.00', refunded: '712900.00' });
});

test('[S2] [A1] the pack of Hengyang gives one, five and fifteen days, every petition and case of the year ran on them, and none was late', () => {
  expect(clocks.map(({ published, value, missed, met }) => [value === published, missed, met > 0])).toEqual([[true, 0, true], [true, 0, true], [true, 0, true]]);
  expect(clocks.find(({ key }) => key === 'case.conclude-limit')?.met).toBe(story.cases.length);
});

test('[A5] bulletins name people as the account does, by family name only, 尹某 among them', async () => {
  const { bulletinPersons } = await story.client.read<{ bulletinPersons: { nodes: { maskedName: string }[] } }>(
    leader, `{ bulletinPersons(regionCode: "${county}", first: 100) { nodes { maskedName } } }`);
  expect(bulletinPersons.nodes.every(({ maskedName }) => /^.某$/u.test(maskedName))).toBe(true);
  expect(bulletinPersons.nodes.map(({ maskedName }) => maskedName)).toContain('尹某');
});

/** Things of Hengyang, each with a reader of another county who holds the very duty there. */
const things = [
  ['disciplineCase', 'accountability', 'accountability.discipline_case', 'discipline-officer'],
  ['recovery', 'accountability', 'accountability.recovery', 'discipline-officer'],
  ['refundList', 'accountability', 'accountability.refund_list', 'discipline-officer'],
  ['talk', 'accountability', 'accountability.talk', 'discipline-chief'],
  ['petition', 'supervision', 'supervision.petition', 'petition-officer'],
  ['clue', 'supervision', 'supervision.clue', 'discipline-officer'],
] as const;

test.each(things)('[X2] %s of Hengyang, asked for by its id, opens to nobody of another county', async (field, context, table, login) => {
  const [row] = await sql<{ id: string }>(system.databases[context], `select id from ${table} limit 1`);
  expect(row?.id).toBeDefined();
  const ask = (by: string) => story.client.ask<Record<string, { id: string } | null>>(by, `query ($id: ID!) { ${field}(id: $id) { id } }`, { id: row?.id ?? '' });
  const [own, others] = [await ask(field === 'petition' ? 'hy-petition' : field === 'talk' ? 'hy-chief' : 'hy-officer'), await ask(login)];
  expect(own.data?.[field]?.id).toBe(row?.id);
  expect(others.data?.[field] ?? null).toBeNull();
});

test.each([
  ['concludeCase', 'discipline-chief', 'accountability', 'accountability.discipline_case', 'caseId', { substantiated: false, conclusionStatement: '经查不属实' }],
  ['approveBulletin', 'discipline-chief', 'accountability', 'accountability.bulletin', 'bulletinId', {}],
  ['concludePetition', 'petition-officer', 'supervision', 'supervision.petition', 'petitionId', { result: 'UNSUBSTANTIATED', replyContent: '经查不属实' }],
] as const)('[X2] [X6] %s on a thing of Hengyang by an officer of another county changes nothing and stands in the audit', async (mutation, login, context, table, key, input) => {
  const [row] = await sql<{ id: string }>(system.databases[context], `select id from ${table} limit 1`);
  const standing = () => sql(system.databases[context], `select md5(string_agg(t::text, '' order by t.id)) as digest from ${table} t`);
  const before = await standing();
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await story.client.ask<Record<string, { refusals: unknown[]; position: string | null } | null>>(
    login, `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code } position } }`, { input: { requestId: `idor-${mutation}`, [key]: row?.id, ...input } });
  expect(answer.data?.[mutation]?.position ?? null).toBeNull();
  expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual([expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)]);
  expect(await standing()).toEqual(before);
  const tried = await sql<{ outcome: string }>(system.databases[context], 'select outcome from kit.audit_entry where action = $1 and actor_id = $2', [mutation, login]);
  expect(tried.map(({ outcome }) => outcome)).toEqual([expect.stringMatching(/^(forbidden|invalid)$/)]);
});

test('[A10] what is made up says so in the data: every clue, conclusion and reason carries its mark', async () => {
  for (const [context, query] of [
    ['supervision', 'select summary as text from supervision.clue'], ['accountability', 'select conclusion as text from accountability.discipline_case'],
    ['accountability', 'select source as text from accountability.recovery'], ['accountability', 'select reason as text from accountability.talk'],
    ['accountability', 'select document_number as text from accountability.measure'], ['accountability', 'select place as text from accountability.refund_meeting'],
    ['accountability', 'select content as text from accountability.bulletin']] as const) {
    const rows = await sql<{ text: string }>(system.databases[context], query);
    expect(rows.length).toBeGreaterThan(0);
    expect([query, rows.filter(({ text }) => !/^〔(合成 synthetic|据原文 as given)〕/.test(text))]).toEqual([query, []]);
  }
});

test('[A10] in a real browser the leader of the county opens each published number into a list of as many rows or the same sum', async () => {
  const browser = await launchBrowser();
  try {
    const names = ['Organisational', 'Disciplined', 'Recovered', 'Given at meetings', 'People of bulletins', 'Department head'];
    const { figures: opened, complaints } = await walkFigures(browser, {
      url: `http://127.0.0.1:${system.port}`, login: leader, regionCode: county, year: '2019', panel: 'accountability', names });
    expect(complaints).toEqual([]);
    expect(opened.map(({ name }) => name)).toEqual(names);
    for (const figure of opened) expect([figure.name, saidByList(figure)]).toEqual([figure.name, figure.value]);
    expect(Object.fromEntries(opened.map(({ name, value }) => [name, value]))).toMatchObject({
      Organisational: '53', Disciplined: '36', Recovered: '1040000.00', 'People of bulletins': '21', 'Department head': '7' });
  } finally {
    await browser.close();
  }
}, 180_000);

test('[A10] docs/replays.md is what this replay makes', () => {
  expect(readFileSync(new URL('../../docs/replays.md', import.meta.url), 'utf8')).toBe(renderReplaysPage(figures, clocks));
});
