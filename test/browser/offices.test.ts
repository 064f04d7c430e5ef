import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { actAs, type Act } from './act-as.ts';
import { builtApp } from './fixture/built-app.ts';
import { ownAccount } from './fixture/offices.ts';
import { startFixture, type Fixture } from './fixture/start-fixture.ts';
import { launchBrowser } from './launch.ts';
import { walkFinance } from './walk-finance.ts';
import { walkPayments } from './walk-payments.ts';
import type { screens } from './watched-page.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

let fixture: Fixture;
let browser: Browser;
const pictures = process.env['PICTURES'];

beforeAll(async () => {
  [fixture, browser] = await Promise.all([startFixture(builtApp()), launchBrowser()]);
});
beforeEach(() => fixture.morning());
afterAll(async () => {
  await browser.close();
  await fixture.stop();
});

type Screen = keyof typeof screens;
const everyScreen = ['desk', 'phone'] as const;

const as = (login: string, path: string, screen: Screen, act: Act) => actAs({ browser, url: fixture.url, login, path, screen }, act);

// Two characters of a button stand apart, and so does its name.
const payButton = (page: Page) => page.getByRole('button', { name: /^支\s?付$/ });
const stateOf = (page: Page) => page.locator('.file-state');
const refusal = (page: Page) => page.getByRole('alert');

test.each(everyScreen)('[F8] on a %s a clerk hands in a payment list and sees each bad row with its reason', async (screen) => {
  const { state, refusedRows, complaints, hindrances } = await walkPayments(browser, { url: fixture.url, login: 'clerk', screen, csv: '村代码,户编号\n', ...(pictures && { pictures }) });
  expect([state, refusedRows, complaints, hindrances]).toEqual(['已校验', 2, [], []]);
});

test.each(everyScreen)('[F8] [X7] on a %s another person approves a list; who prepared it is told why not, and others have no such button', async (screen) => {
  await as('leader', '/payments?file=to-approve', screen, async (page) => {
    await stateOf(page).waitFor();
    expect(await page.getByRole('button', { name: /审批通过|支\s?付|停止并撤回/ }).count()).toBe(0);
  });
  await as('chief', '/payments?file=own', screen, async (page, look) => {
    await page.getByRole('button', { name: '审批通过' }).click();
    await refusal(page).getByText('不相容岗位').waitFor();
    await look('payments-refused');
    expect(await stateOf(page).getAttribute('data-state')).toBe('CHECKED');
  });
  await as('reviewer', '/payments?file=to-approve', screen, async (page, look) => {
    await look('payments-to-approve');
    await page.getByRole('button', { name: '审批通过' }).click();
    await page.locator('.file-state[data-state=APPROVED]').waitFor();
    await look('payments-approved');
    expect(await payButton(page).count()).toBe(0);
  });
});

test.each(everyScreen)('[F2] [F8] on a %s the named bookkeeper pays from the own account; another bookkeeper and another account are told why not', async (screen) => {
  const pay = async (page: Page, account: string) => {
    await page.getByLabel('付款账号').fill(account);
    await payButton(page).click();
    await page.getByRole('button', { name: '确认支付' }).click();
  };
  await as('other-bookkeeper', '/payments?file=to-pay', screen, async (page) => {
    await pay(page, ownAccount);
    await refusal(page).getByText('只能由指定的记账专人').waitFor();
  });
  await as('bookkeeper', '/payments?file=to-pay', screen, async (page, look) => {
    expect(await payButton(page).isDisabled()).toBe(true);
    await pay(page, '6222020200112233445');
    await refusal(page).getByText('只能从该资金项目的专户').waitFor();
    await look('payments-pay-refused');
    expect(await stateOf(page).getAttribute('data-state')).toBe('APPROVED');
    await page.getByLabel('付款账号').fill(ownAccount);
    await payButton(page).click();
    await page.getByText('14,400.00').last().waitFor();
    await look('payments-confirm');
    await page.getByRole('button', { name: '确认支付' }).click();
    await page.locator('.file-state[data-state=ORDERED]').waitFor();
    await look('payments-ordered');
    await page.getByLabel('付款账号').fill(ownAccount);
    await page.getByRole('button', { name: '送银行' }).click();
    await page.getByRole('button', { name: '确认送出' }).click();
    await page.locator('table.bank-orders').getByText('生成 0 / 1').waitFor();
    await look('payments-sent');
  });
});

test.each(everyScreen)('[F8] on a %s who prepared a list stops it after having been asked, and nobody else can', async (screen) => {
  await as('reviewer', '/payments?file=to-stop', screen, async (page) => {
    await stateOf(page).waitFor();
    expect(await page.getByRole('button', { name: '停止并撤回' }).count()).toBe(0);
  });
  await as('clerk', '/payments?file=to-stop', screen, async (page, look) => {
    await page.getByRole('button', { name: '停止并撤回' }).click();
    await page.getByRole('button', { name: '确认停止' }).waitFor();
    await look('payments-stop-asked');
    await page.getByRole('button', { name: '不停止' }).click();
    expect(await stateOf(page).getAttribute('data-state')).toBe('CHECKED');
    await page.getByRole('button', { name: '停止并撤回' }).click();
    await page.getByRole('button', { name: '确认停止' }).click();
    await page.locator('.file-state[data-state=CANCELLED]').waitFor();
    await look('payments-stopped');
  });
});

test.each(everyScreen)('[F11] [X7] on a %s two persons adopt next year’s shares, each once; whoever computed them has no such button', async (screen) => {
  const approve = (page: Page) => page.getByRole('button', { name: '同意现方案' });
  await as('clerk', '/factors', screen, async (page, look) => {
    await page.locator('.lines-table').waitFor();
    expect(await approve(page).count()).toBe(0);
    await look('factors');
  });
  await as('chief', '/factors', screen, async (page, look) => {
    await approve(page).click();
    await page.getByText('已有 1 人同意，还需 1 人').waitFor();
    expect(await approve(page).count()).toBe(0);
    await look('factors-first');
  });
  await as('chair', '/factors', screen, async (page, look) => {
    await approve(page).click();
    await page.getByText('已由两人审定').waitFor();
    await look('factors-adopted');
  });
});

test.each(everyScreen)('[F4] [F9] on a %s the finance bureau looks at shares, whereabouts, closing and idle money', async (screen) => {
  const { idle, complaints, hindrances } = await walkFinance(browser, { url: fixture.url, login: 'chief', screen, ...(pictures && { pictures }) });
  expect([complaints, hindrances]).toEqual([[], []]);
  expect(idle?.amount).toBe('86,500,000.00 元');
});
