import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { builtApp } from './fixture/built-app.ts';
import { startFixture, type Fixture } from './fixture/start-fixture.ts';
import { county } from './fixture/story.ts';
import { launchBrowser } from './launch.ts';
import { signIn, walkOffice, walkPortal } from './walk-pages.ts';
import { openWatchedPage } from './watched-page.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const login = 'leader';
let dist = '';
let fixture: Fixture;
let browser: Browser;

beforeAll(async () => {
  dist = builtApp();
  [fixture, browser] = await Promise.all([startFixture(dist), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await fixture.stop();
});

test.each(['desk', 'phone'] as const)('[A10][X8][X9] on a %s a leader signs in and goes from a number to its list, its trace and the desk', async (screen) => {
  const { overview, list, desk, trace, complaints, hindrances } = await walkOffice(browser, { url: fixture.url, login, screen });
  expect(complaints).toEqual([]);
  expect(hindrances).toEqual([]);
  expect(overview.title).toContain(county.name);
  expect(overview.figures).toContainEqual({ name: 'Quota received', value: county.funds.quotaReceived });
  expect(list).toMatchObject({ name: 'Quota received', count: '45', amount: '86,500,000.00 元', rows: 20 });
  expect(trace.facts).toBeGreaterThan(5);
  expect(desk.items).toBe(3);
});

test.each(['desk', 'phone'] as const)('[D3][D5] on a %s anyone reads notices unsigned, on pages that load nothing of the offices', async (screen) => {
  const { notices, loaded, complaints, hindrances } = await walkPortal(browser, { url: fixture.url, screen });
  expect(complaints).toEqual([]);
  expect(hindrances).toEqual([]);
  expect(notices).toBe(2);
  const ofTheOffices = (path: string) => /ant-btn|anticon|echarts/.test(readFileSync(join(dist, path), 'utf8'));
  const scripts = [...new Set(loaded)].filter((path) => path.endsWith('.js'));
  expect(scripts.filter(ofTheOffices)).toEqual([]);
  expect(readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js') && ofTheOffices(`assets/${name}`)).length).toBeGreaterThan(0);
  expect(scripts.reduce((bytes, path) => bytes + readFileSync(join(dist, path)).length, 0)).toBeLessThan(400_000);
});

test('a silent subgraph blanks its own panel with a plain sentence', async () => {
  fixture.silence(['funds']);
  try {
    const { page } = await openWatchedPage(browser, 'desk');
    await signIn(page, { url: fixture.url, login });
    await page.goto(`${fixture.url}/region/${county.code}`);
    await page.locator('.panel.funds .blank').waitFor();
    expect(await page.locator('.panel.funds').innerText()).toContain('资金子系统暂时无法应答');
    expect(await page.locator('.panel.projects button.tile').count()).toBe(9);
    expect(await page.locator('.panel.disclosure .blank').count()).toBe(0);
    await page.context().close();
  } finally {
    fixture.silence([]);
  }
});

test('[A10] a list is sorted over all its rows, and its file holds every one of them', async () => {
  const { page } = await openWatchedPage(browser, 'desk');
  await signIn(page, { url: fixture.url, login });
  await page.goto(`${fixture.url}/region/${county.code}`);
  await page.locator('button.tile[data-figure="Quota received"]').click();
  const amounts = () => page.locator('tbody tr.ant-table-row td:nth-child(5)').allInnerTexts();
  await page.locator('tbody tr.ant-table-row').first().waitFor();
  await page.getByRole('columnheader', { name: '金额' }).click();
  await page.getByRole('columnheader', { name: '金额' }).click();
  await page.locator('th.ant-table-column-sort[aria-sort="descending"]').waitFor();
  const shown = (await amounts()).map((text) => Number(text.replaceAll(',', '')));
  expect(shown).toHaveLength(20);
  expect(shown).toEqual(shown.toSorted((one, other) => other - one));
  expect(shown[0]).toBeGreaterThan(300_000); // from the third page of the list as the server gives it
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()]);
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines).toHaveLength(47);
  expect(lines.at(-1)).toBe('');
  expect(lines[0]).toBe('\uFEFF文号,资金项目,接收机构,地区,金额,到达日期');
  await page.context().close();
});

test('[S1] a villager reports without a name, is told the code once, and follows up with it', async () => {
  const { page, complaints } = await openWatchedPage(browser, 'phone');
  await page.goto(`${fixture.url}/report`);
  await page.getByLabel('写上村、乡镇或县的名字').fill('坛同');
  await page.getByRole('button', { name: '坛同镇' }).click();
  await page.getByLabel('什么时候、什么钱、差多少、谁经手').fill('少发');
  await page.getByRole('button', { name: '提交举报' }).click();
  expect(await page.getByText('请至少写 10 个字').isVisible()).toBe(true);
  await page.getByLabel('什么时候、什么钱、差多少、谁经手').fill('第一季度的产业补助每户少发了五百元,经手人不肯说明。');
  await page.getByRole('button', { name: '提交举报' }).click();
  const code = await page.getByTestId('receipt-code').innerText();
  await page.getByRole('link', { name: '用它查进度' }).click();
  await page.getByLabel('填上您的查询码').fill(code);
  await page.getByRole('button', { name: '查一查' }).click();
  await page.getByText('经核实，您反映的情况属实').waitFor();
  expect(page.url()).not.toContain(code);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[D5] the code of a false poster is told to be false', async () => {
  const { page } = await openWatchedPage(browser, 'phone');
  await page.goto(`${fixture.url}/n/AAAAAAAA-BBBBBBBB`);
  await page.getByText('查不到这张公告').waitFor();
  await page.goto(`${fixture.url}/n/K7M2Q9XA-4T8VPC3E`);
  await page.getByText('✓ 真公告').waitFor();
  await page.context().close();
});

test.each(['desk', 'phone'] as const)('[F5][F8] on a %s a payment list shows what went to the bank, what came back and why', async (screen) => {
  const watched = await openWatchedPage(browser, screen);
  const { page } = watched;
  try {
    await signIn(page, { url: fixture.url, login });
    await page.goto(`${fixture.url}/payments?file=import-1`);
    await page.locator('table.returned tbody tr').first().waitFor();
    expect(await page.locator('table.bank-orders tbody th').allInnerTexts()).toEqual(['SL2026061500000002-2', 'SL2026061500000002']);
    expect(await page.locator('table.bank-orders tbody tr').first().innerText()).toContain('回单 0 / 1');
    expect(await page.locator('table.returned tbody tr').count()).toBe(4);
    expect(await page.locator('table.returned tbody').innerText()).toContain('账号不存在');
    if (process.env['PICTURES']) await page.screenshot({ path: join(process.env['PICTURES'], `payments-bank-${screen}.png`), fullPage: true });
    expect(watched.complaints).toEqual([]);
  } finally {
    await page.context().close();
  }
});
