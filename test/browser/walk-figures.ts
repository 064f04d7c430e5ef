import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openWatchedPage } from './watched-page.ts';
import { signIn, type Walk } from './walk-pages.ts';

export interface OpenedFigure {
  name: string;
  value: string;
  /** What the list that it opened into says of itself: rows in all, and their sum where it is of money. */
  count: string;
  amount: string | null;
  rows: number;
}

export interface FiguresWalk extends Walk {
  regionCode: string;
  year: string;
  /** The panel whose numbers are opened, for example accountability. */
  panel: string;
  /** The numbers that are opened, by their English name; all of the panel when left out. */
  names?: readonly string[];
}

/** What the list says that a number opened into, as the number itself would be written. */
export const saidByList = ({ value, count, amount }: OpenedFigure): string | undefined => (value.includes('.') ? amount?.replace(/[^0-9.]/g, '') : count);

/** Opens every number of one panel, one after the other, as a leader would who wants to see what each is made of. */
export async function walkFigures(browser: Browser, walk: FiguresWalk): Promise<{ figures: OpenedFigure[]; complaints: string[] }> {
  const watched = await openWatchedPage(browser, walk.screen ?? 'desk');
  const { page } = watched;
  const picture = async (name: string) => {
    if (!walk.pictures) return;
    await page.evaluate('Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined)');
    mkdirSync(walk.pictures, { recursive: true });
    await page.screenshot({ path: join(walk.pictures, `${name}.png`), fullPage: true });
  };
  try {
    await signIn(page, walk);
    await page.goto(`${walk.url}/region/${walk.regionCode}?year=${walk.year}`);
    await page.locator('.panels').waitFor();
    await picture('overview');
    const figures: OpenedFigure[] = [];
    for (const tile of await page.locator(`.panel.${walk.panel} button.tile`).all()) {
      const [name, value] = [(await tile.getAttribute('data-figure')) ?? '', (await tile.getAttribute('data-value')) ?? ''];
      if (walk.names && !walk.names.includes(name)) continue;
      await tile.click();
      await page.getByTestId('list-count').waitFor();
      await page.locator('.figure-drawer .ant-spin-spinning').waitFor({ state: 'detached' });
      const amount = page.getByTestId('list-amount');
      figures.push({
        name, value, count: await page.getByTestId('list-count').innerText(), amount: (await amount.count()) > 0 ? await amount.innerText() : null,
        rows: await page.locator('.figure-drawer tbody tr.ant-table-row').count(),
      });
      await picture(name.toLowerCase().replaceAll(/[^a-z]+/g, '-'));
      await page.keyboard.press('Escape');
      await page.locator('.figure-drawer').waitFor({ state: 'detached' });
    }
    return { figures, complaints: watched.complaints };
  } finally {
    await page.context().close();
  }
}
