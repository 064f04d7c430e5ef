import type { Browser } from 'playwright-core';
import { openWatchedPage } from './watched-page.ts';
import { lookAt, signIn, type Walk } from './walk-pages.ts';

export interface PaymentsWalkReport {
  /** What became of the list that was handed in, in the words of the page. */
  state: string | undefined;
  refusedRows: number;
  complaints: string[];
  hindrances: string[];
}

/** A township's finance clerk hands in a payment list and sees what is refused. */
export async function walkPayments(browser: Browser, walk: Walk & { csv?: string }): Promise<PaymentsWalkReport> {
  const watched = await openWatchedPage(browser, walk.screen ?? 'desk');
  const hindrances: string[] = [];
  const look = (name: string) => lookAt(watched, walk, name, hindrances);
  const { page } = watched;
  try {
    await signIn(page, walk);
    await page.goto(`${walk.url}/payments`);
    await page.locator('.payments .nothing, .payments table.files').first().waitFor();
    await look('payments');
    if (walk.csv !== undefined) {
      await page.locator('#hand-in-file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(walk.csv) });
      if ((await page.locator('.hand-in .ant-select-placeholder, .hand-in .ant-select-selection-placeholder').count()) > 0) {
        await page.getByRole('combobox', { name: '资金项目' }).click();
        await page.locator('.ant-select-item-option').first().click();
      }
      await page.getByText('合格的先入').click();
      await page.getByRole('button', { name: '上传并校验' }).click();
      await page.locator('.file-state').waitFor();
      await page.locator('.file-state:not([data-state=READING])').waitFor({ timeout: 60_000 });
      await look('payments-handed-in');
    } else {
      const file = page.locator('table.files tbody a').last();
      if ((await file.count()) > 0) {
        await file.click();
        await page.locator('.file-state').waitFor();
        await look('payments-file');
      }
    }
    const shown = page.locator('.file-state');
    return {
      state: (await shown.count()) > 0 ? await shown.innerText() : undefined, refusedRows: await page.locator('table.rejects tbody tr').count(), complaints: watched.complaints, hindrances,
    };
  } finally {
    await page.context().close();
  }
}
