import type { Browser } from 'playwright-core';
import { openWatchedPage } from './watched-page.ts';
import { lookAt, signIn, type Walk } from './walk-pages.ts';

export interface FinanceWalkReport {
  /** The number of the ranking that was opened, and what its list says of itself. */
  idle: { shown: string; amount: string } | undefined;
  complaints: string[];
  hindrances: string[];
}

/** The pages of a finance bureau: shares by factors, the three parts of watching the money. */
export async function walkFinance(browser: Browser, walk: Walk): Promise<FinanceWalkReport> {
  const watched = await openWatchedPage(browser, walk.screen ?? 'desk');
  const hindrances: string[] = [];
  const look = (name: string) => lookAt(watched, walk, name, hindrances);
  const { page } = watched;
  const settled = async () => {
    await page.locator('.ant-spin-spinning').first().waitFor({ state: 'detached' });
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    await page.locator('.chart svg').first().waitFor({ timeout: 3_000 }).catch(() => undefined); // Nothing to draw is no fault.
  };
  try {
    await signIn(page, walk);
    await page.goto(`${walk.url}/factors`);
    await page.locator('.simulator-body, .simulator .nothing').first().waitFor();
    await settled();
    await look('factors');
    for (const tab of ['whereabouts', 'closing', 'idle']) {
      await page.goto(`${walk.url}/money?tab=${tab}`);
      await page.getByTestId('list-count').first().waitFor();
      await settled();
      await look(`money-${tab}`);
    }
    const number = page.locator('.gap-table button[data-number]').first();
    let idle: FinanceWalkReport['idle'];
    if ((await number.count()) > 0) {
      const shown = await number.innerText();
      await number.click();
      await page.locator('.figure-drawer').getByTestId('list-amount').waitFor();
      await page.locator('.figure-drawer .ant-spin-spinning').waitFor({ state: 'detached' });
      idle = { shown, amount: await page.locator('.figure-drawer').getByTestId('list-amount').innerText() };
      await look('money-idle-list');
    }
    return { idle, complaints: watched.complaints, hindrances };
  } finally {
    await page.context().close();
  }
}
