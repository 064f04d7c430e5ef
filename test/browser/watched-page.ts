import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const screens = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

interface AxeAnswer {
  violations: { id: string; impact: string | null; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

export interface WatchedPage {
  page: Page;
  /** What the browser complained of: errors, refused scripts, answers that are no success. */
  complaints: string[];
  /** Serious hindrances for people who see badly or use no mouse. */
  findHindrances: () => Promise<string[]>;
  /** Files of the app that the page has loaded. */
  loaded: string[];
}

/** A page of its own, with everything written down that nobody should see. */
export async function openWatchedPage(browser: Browser, screen: keyof typeof screens): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: screens[screen], locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  const complaints: string[] = [];
  const loaded: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    if (response.url().includes('/assets/')) loaded.push(new URL(response.url()).pathname);
  });
  const findHindrances = async () => {
    // Evaluated by the debugger, which the page's policy does not concern.
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate<AxeAnswer>('axe.run(document, { resultTypes: ["violations"] })');
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target.join(' ')).slice(0, 4).join(' | ')}`);
  };
  return { page, complaints, findHindrances, loaded };
}
