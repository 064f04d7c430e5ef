import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** The browser that comes inside its npm package: nothing is downloaded at test time. Fonts come from the app itself. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // In one process it loses pages when one of them is closed.
    args: chromium.args.filter((arg) => arg !== '--single-process'),
    headless: true,
  });
}
