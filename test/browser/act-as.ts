import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { lookAt, signIn } from './walk-pages.ts';
import { openWatchedPage, type screens } from './watched-page.ts';

export type Act = (page: Page, look: (name: string) => Promise<void>) => Promise<void>;

interface Acting {
  browser: Browser;
  url: string;
  login: string;
  path: string;
  screen: keyof typeof screens;
}

const pictures = process.env['PICTURES'];

/** Opens a page as one of the office; whatever the browser complains of, or hinders people with, fails the test. */
export async function actAs({ browser, url, login, path, screen }: Acting, act: Act): Promise<void> {
  const watched = await openWatchedPage(browser, screen);
  const hindrances: string[] = [];
  try {
    await signIn(watched.page, { url, login });
    await watched.page.goto(`${url}${path}`);
    await act(watched.page, (name) => lookAt(watched, { screen, ...(pictures && { pictures }) }, name, hindrances));
    expect([login, watched.complaints, hindrances]).toEqual([login, [], []]);
  } finally {
    await watched.page.context().close();
  }
}
