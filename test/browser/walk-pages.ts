import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openWatchedPage, type screens, type WatchedPage } from './watched-page.ts';

export interface Walk {
  /** Where the gateway is. */
  url: string;
  /** Whom to sign in as, through the demonstration login. */
  login: string;
  /** Where pictures of each page go; none are taken without it. */
  pictures?: string;
  screen?: keyof typeof screens;
}

export interface WalkReport {
  /** What each stop showed, for the test to hold against what it knows. */
  overview: { title: string; figures: { name: string; value: string }[] };
  list: { name: string; value: string; count: string; amount: string | null; rows: number };
  desk: { items: number };
  trace: { facts: number };
  /** Must be empty. */
  complaints: string[];
  hindrances: string[];
}

/** Signs in and walks as a leader would: the overview, the list behind a number, the trace of a row, the desk. */
export async function walkOffice(browser: Browser, walk: Walk): Promise<WalkReport> {
  const watched = await openWatchedPage(browser, walk.screen ?? 'desk');
  const hindrances: string[] = [];
  const look = (name: string) => lookAt(watched, walk, name, hindrances);
  const { page } = watched;
  try {
    await signIn(page, walk);
    await page.goto(`${walk.url}/region`);
    const overview = await readOverview(page);
    await look('overview');
    const list = await openList(page, overview.figures);
    await look('list');
    const trace = await followTrace(page, look);
    await page.goto(`${walk.url}/desk`);
    await page.locator('.desk-list, .nothing').first().waitFor();
    await look('desk');
    const desk = { items: await page.locator('.desk-row').count() };
    await page.goto(`${walk.url}/departments`);
    await page.locator('.registration, .departments .nothing').first().waitFor();
    await look('departments');
    return { overview, list, desk, trace, complaints: watched.complaints, hindrances };
  } finally {
    await page.context().close();
  }
}

/** The public pages, unsigned: the notices, one of them, the report form, the follow-up. */
export async function walkPortal(browser: Browser, walk: Omit<Walk, 'login'>): Promise<{ notices: number; loaded: string[]; complaints: string[]; hindrances: string[] }> {
  const watched = await openWatchedPage(browser, walk.screen ?? 'phone');
  const hindrances: string[] = [];
  const look = (name: string) => lookAt(watched, walk, name, hindrances);
  const { page } = watched;
  try {
    await page.goto(walk.url);
    await page.locator('.notice-card, .empty').first().waitFor();
    await look('portal');
    const notices = await page.locator('.notice-card').count();
    if (notices > 0) {
      await page.locator('.notice-card').first().click();
      await page.locator('.fields').waitFor();
      await look('notice');
    }
    await page.goto(`${walk.url}/report`);
    await page.locator('.region-search').waitFor();
    await look('report');
    await page.goto(`${walk.url}/petition`);
    await page.locator('.code-form').waitFor();
    await look('follow-up');
    return { notices, loaded: watched.loaded, complaints: watched.complaints, hindrances };
  } finally {
    await page.context().close();
  }
}

// One that has no end, or whose element is gone, never says that it is finished.
const settledAnimations = `Promise.race([
  Promise.allSettled(document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished)),
  new Promise((done) => { setTimeout(done, 2_000); }),
]).then(() => undefined)`;

export async function lookAt({ page, findHindrances }: WatchedPage, { pictures, screen = 'desk' }: Pick<Walk, 'pictures' | 'screen'>, name: string, hindrances: string[]): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.evaluate(settledAnimations);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}-${screen}.png`) });
    await page.screenshot({ path: join(pictures, `${name}-${screen}-whole.png`), fullPage: true });
  }
  hindrances.push(...(await findHindrances()).map((hindrance) => `${name}: ${hindrance}`));
}

/** Through the demonstration login, as one of its invented people. */
export async function signIn(page: Page, { url, login }: Pick<Walk, 'url' | 'login'>): Promise<void> {
  await page.goto(`${url}/desk`);
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator(`form:has(input[name=login][value="${login}"]) button`).click();
  await page.waitForURL(`${url}/desk`);
  await page.locator('.desk').waitFor();
}

async function readOverview(page: Page): Promise<WalkReport['overview']> {
  await page.locator('.panels').waitFor();
  await page.locator('.chart svg').first().waitFor({ timeout: 5_000 }).catch(() => undefined); // Nothing to draw is no fault.
  const figures: WalkReport['overview']['figures'] = [];
  for (const tile of await page.locator('button.tile').all()) {
    figures.push({ name: (await tile.getAttribute('data-figure')) ?? '', value: (await tile.getAttribute('data-value')) ?? '' });
  }
  return { title: await page.locator('h1').innerText(), figures };
}

const isSomething = (value: string): boolean => /[1-9]/.test(value);

/** Opens a number that is not nothing, money rather than a count. */
async function openList(page: Page, figures: WalkReport['overview']['figures']): Promise<WalkReport['list']> {
  const chosen = figures.find(({ value }) => value.includes('.') && isSomething(value)) ?? figures.find(({ value }) => isSomething(value)) ?? figures[0];
  if (!chosen) throw new Error('the overview shows no number that opens');
  await page.locator(`button.tile[data-figure="${chosen.name}"]`).first().click();
  await page.getByTestId('list-count').waitFor();
  await page.locator('.figure-drawer .ant-spin-spinning').waitFor({ state: 'detached' });
  const amount = page.getByTestId('list-amount');
  return {
    ...chosen,
    count: await page.getByTestId('list-count').innerText(),
    amount: (await amount.count()) > 0 ? await amount.innerText() : null,
    rows: await page.locator('.figure-drawer tbody tr.ant-table-row').count(),
  };
}

async function followTrace(page: Page, look: (name: string) => Promise<void>): Promise<WalkReport['trace']> {
  const link = page.locator('.figure-drawer tbody').getByRole('link', { name: '追溯' }).first();
  if ((await link.count()) === 0) return { facts: 0 };
  await link.click();
  await page.locator('.chain, .nothing').first().waitFor();
  await look('trace');
  return { facts: await page.locator('.fact').count() };
}
