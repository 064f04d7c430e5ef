import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { builtApp } from './fixture/built-app.ts';
import { rightCode } from './fixture/daily-work.ts';
import { ownAccount } from './fixture/offices.ts';
import { startFixture, type Fixture } from './fixture/start-fixture.ts';
import { launchBrowser } from './launch.ts';
import { actAs, type Act } from './act-as.ts';
import type { screens } from './watched-page.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

let fixture: Fixture;
let browser: Browser;

beforeAll(async () => {
  [fixture, browser] = await Promise.all([startFixture(builtApp()), launchBrowser()]);
});
beforeEach(() => fixture.morning());
afterAll(async () => {
  await browser.close();
  await fixture.stop();
});

const everyScreen = ['desk', 'phone'] as const;
const as = (login: string, path: string, screen: keyof typeof screens, act: Act) => actAs({ browser, url: fixture.url, login, path, screen }, act);

// Two characters of a button stand apart, and so does its name.
const button = (page: Page, name: string) => page.getByRole('button', { name: name.length === 2 ? new RegExp(`^${name[0]}\\s?${name[1]}$`) : name });
const refusal = (page: Page) => page.getByRole('alert');
const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from('not looked at here') });

test.each(everyScreen)('[F5] [X6] on a %s the bookkeeper fetches a payment file for a stated purpose and brings the bank’s result, refused line by line until it is whole', async (screen) => {
  await as('bookkeeper', '/payments', screen, async (page, look) => {
    const file = page.getByRole('row', { name: /SLM2026070800000005/ });
    await file.getByText('等待下载、送银行').waitFor();
    await look('bank-files');
    await file.getByRole('button', { name: /下\s?载/ }).click();
    await page.getByLabel(/的查阅用途/).fill('');
    expect(await button(page, '打开').isDisabled()).toBe(true);
    await page.getByLabel(/的查阅用途/).fill('送银行付款');
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, '打开').click()]);
    expect(download.suggestedFilename()).toBe('payments.xml');
    const bring = async () => {
      await page.locator('#result-file').setInputFiles({ name: 'pain002.xml', mimeType: 'application/xml', buffer: Buffer.from('<Document/>') });
      await page.getByRole('button', { name: '上传并读取' }).click();
    };
    await bring();
    await refusal(page).getByText('缺少付款 SL2026070800000005/3 的结果').waitFor();
    expect(await refusal(page).locator('li').count()).toBe(2);
    await look('bank-result-refused');
    await bring();
    await page.getByText('已付 4 笔，共 2,640.00 元；退汇 1 笔').waitFor();
    await file.getByText('2026-07-09 已回单').waitFor();
    await page.getByText('2 处有误').click();
    await look('bank-result-read');
  });
});

test.each(everyScreen)('[F5] on a %s why a correction was refused leaves with its fault; what is corrected on another page can be paid again', async (screen) => {
  await as('clerk', '/payments?file=import-1', screen, async (page, look) => {
    const row = page.getByRole('row', { name: /SL2026061500000002\/17/ });
    await row.getByLabel('户名').fill('王秀英');
    await row.getByLabel('银行账号').fill('6228');
    await row.getByRole('button', { name: '登记更正' }).click();
    await refusal(page).getByText('银行账号位数不对').waitFor();
    await look('payee-refused');
    await row.getByLabel('银行账号').fill('6228480402564890018');
    expect(await refusal(page).count()).toBe(0);
    await row.getByRole('button', { name: '登记更正' }).click();
    await row.getByText('尾号 0018', { exact: false }).last().waitFor();
    await row.getByLabel('银行账号').waitFor({ state: 'detached' });
  });
  await as('bookkeeper', '/payments?file=import-1', screen, async (page) => {
    await page.getByRole('button', { name: '按原号重新付款' }).waitFor();
    expect(await page.locator('table.returned').getByText('已更正').count()).toBe(0);
  });
});

test.each(everyScreen)('[F6] on a %s the village’s claim waits first for the village director, who passes it; then it waits for the township', async (screen) => {
  await as('village-director', '/claims', screen, async (page, look) => {
    await page.locator('.work-card').getByText('还剩 2 个工作日').waitFor();
    expect(await page.locator('.work-card').count()).toBe(1);
    await page.locator('.money-list tbody tr.ant-table-row').first().waitFor();
    await look('claims');
    await page.waitForTimeout(2000); // Longer than a page waits before it tells of changes: the stream's greeting is none.
    expect(await page.getByText('有新变化').count()).toBe(0);
    await page.getByRole('link', { name: /去办理/ }).click();
    await page.locator('.timeline .now').getByText('村级审核').waitFor();
    await page.getByText('两段路分属两年计划').waitFor();
    await look('claim');
    const document = page.locator('.papers li').first();
    await document.getByRole('button').click();
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, '打开').click()]);
    expect(download.suggestedFilename()).toBe('report.pdf');
    expect(await button(page, '退回').isDisabled()).toBe(true);
    await page.getByRole('button', { name: '审核通过' }).click();
    await page.getByText('通过 456,000.00 元的报账').waitFor();
    await page.getByRole('button', { name: '确认通过' }).click();
    await page.locator('.timeline .now').getByText('乡镇审核').waitFor();
    expect(await page.getByRole('button', { name: '审核通过' }).count()).toBe(0);
    await look('claim-passed');
  });
});

test.each(everyScreen)('[F6] [F2] on a %s an approved claim is paid from the own account only, and waits for the bank then', async (screen) => {
  await as('claims-payer', '/claims/claim-2', screen, async (page, look) => {
    const pay = async (account: string) => {
      await page.getByLabel('付款账号').fill(account);
      await page.getByRole('button', { name: '支付报账' }).click();
      await page.getByRole('button', { name: '确认支付' }).click();
    };
    await pay('6222020200112233445');
    await refusal(page).getByText('只能从该资金项目的专户').waitFor();
    await refusal(page).getByText('依据：三专管理').waitFor();
    await look('claim-pay-refused');
    await pay(ownAccount);
    await page.locator('.file-state[data-state=ORDERED]').waitFor();
    await page.getByText('付款指令已下').waitFor();
    await look('claim-ordered');
  });
});

test.each(everyScreen)('[F6] on a %s the village clerk claims for an accepted batch: the sum is that of the invoices, each document has its place', async (screen) => {
  await as('village-clerk', '/claims/new', screen, async (page, look) => {
    await page.getByRole('combobox').first().click();
    await page.locator('.ant-select-item-option').first().click();
    await page.getByText('本批还可报').waitFor();
    const submit = page.getByRole('button', { name: '提交报账' });
    expect(await submit.isDisabled()).toBe(true);
    await page.getByLabel('号码（8 位或 20 位）').fill('05112600012345678901');
    await page.getByLabel('金额（元）').fill('1,000.5');
    await page.getByLabel('开票日期').fill('2026-06-12');
    expect(await page.getByTestId('claim-amount').innerText()).toBe('1,000.50 元');
    await page.getByLabel('验收报告').setInputFiles(photo('report.png'));
    await submit.click();
    await refusal(page).getByText('缺少报账凭证:税务发票').waitFor();
    await look('claim-new-refused');
    await page.getByLabel('税务发票').setInputFiles(photo('invoice.png'));
    expect(await refusal(page).count()).toBe(0);
    await submit.click();
    await page.waitForURL(`${fixture.url}/claims/claim-new`);
    await page.locator('.timeline .now').getByText('村级审核').waitFor();
    expect(await page.locator('.papers').getByRole('button').count()).toBe(0);
    await page.getByText('撤回这笔报账').click();
    expect(await button(page, '撤回').isDisabled()).toBe(true);
    await page.getByLabel('撤回理由').fill('批次选错了');
    await button(page, '撤回').click();
    await page.getByRole('button', { name: '确认撤回' }).click();
    await page.locator('.file-state[data-state=WITHDRAWN]').waitFor();
    await page.locator('.timeline').getByText('理由：批次选错了').waitFor();
    await look('claim-withdrawn');
  });
});

test.each(everyScreen)('[F8] on a %s the village secretary finds a household by name and records what it says, by code and by signature', async (screen) => {
  await as('village-secretary', '/receipts', screen, async (page, look) => {
    // By its place: while it stops turning, its name still says that it loads.
    const record = page.locator('.receipt-form button[type=submit]');
    await page.locator('.receipt-card').nth(2).waitFor();
    await look('receipts');
    await page.getByLabel('找农户').fill('王秀英');
    await page.getByText('3 笔中找到 1 笔').waitFor();
    await page.getByRole('button', { name: /登记农户的答复/ }).click();
    await page.getByLabel('农户本人的手机号').fill('13900000000');
    await page.getByRole('button', { name: '发送验证码' }).click();
    await refusal(page).getByText('已用于其他农户').waitFor();
    await page.getByLabel('农户本人的手机号').fill('13812345678');
    await page.getByRole('button', { name: '发送验证码' }).click();
    await page.getByText('验证码已发到 13812345678').waitFor();
    expect(await record.isDisabled()).toBe(true);
    await page.getByLabel('农户说的 6 位验证码').fill('000000');
    await record.click();
    await refusal(page).getByText('验证码不正确').waitFor();
    await look('receipt-code-refused');
    await page.getByLabel('农户说的 6 位验证码').fill(rightCode);
    await record.click();
    await page.getByText('已登记：全额到手，到手 1,200.00 元').waitFor();
    await page.getByLabel('找农户').fill('李');
    await page.getByRole('button', { name: /登记农户的答复/ }).click();
    await page.getByRole('radio', { name: /少发/ }).check();
    await page.getByLabel(/实际到手多少元/).fill('1200');
    await page.getByText('请填写小于 1,200.00 元的金额').waitFor();
    await page.getByLabel(/实际到手多少元/).fill('700');
    await page.getByRole('radio', { name: '签名按印' }).check();
    await page.getByLabel('签名或按印的照片').setInputFiles(photo('sign.png'));
    await look('receipt-signature');
    await record.click();
    await page.getByText('已登记：少发，到手 700.00 元').waitFor();
    await page.getByLabel('找农户').fill('');
    await page.getByText('有争议', { exact: true }).click();
    await page.getByText('已登记到手 700.00 元').waitFor();
  });
});

test.each(everyScreen)('[F8] on a %s the village clerk prints the ledger for the notice board and closes the month', async (screen) => {
  await as('village-clerk', '/receipts', screen, async (page, look) => {
    await page.locator('.file-state').getByText('2026-07 逾期未结账').waitFor();
    expect(await page.getByLabel('找农户').count()).toBe(0);
    await look('village-month');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '打印村级台账' }).click()]);
    expect(download.suggestedFilename()).toBe('ledger.pdf');
    await button(page, '结账').click();
    await page.getByRole('button', { name: '确认结账' }).click();
    await page.locator('.file-state').getByText('逾期结账，2026-08-20').waitFor();
    expect(await button(page, '结账').count()).toBe(0);
  });
});

test.each(everyScreen)('[F3] [F4] on a %s the township registers what came and passes it on by document number; a used number is told', async (screen) => {
  await as('township-clerk', '/allocations', screen, async (page, look) => {
    const card = page.locator('.work-card');
    await card.getByText('已逾期 3 个工作日').waitFor();
    await card.getByText('还剩 850,000.00 元').waitFor();
    await look('allocations');
    await page.getByRole('button', { name: '登记到账' }).click();
    await card.getByText('2026-03-14 已登记台账').waitFor();
    await card.getByRole('button', { name: '转下达' }).click();
    const form = page.locator('.issue-form');
    await form.getByText('其中这笔还剩 850,000.00 元').waitFor();
    await form.getByRole('combobox', { name: '接收机构' }).click();
    await page.locator('.ant-select-item-option').getByText('石花村村民委员会').click();
    await form.getByLabel('金额（元）').fill('600000');
    const issue = async (number: string) => {
      await form.getByLabel(/^文号/).fill(number);
      await form.getByRole('button', { name: '转下达' }).click();
      await form.getByRole('button', { name: '确认下达' }).click();
    };
    await issue('城财〔2026〕1号');
    await refusal(page).getByText('已用过').waitFor();
    await look('allocation-refused');
    await issue('城财〔2026〕2号');
    await card.getByText('还剩 250,000.00 元').waitFor();
    await look('allocation-issued');
    await page.getByText('年度计划').first().click();
    await page.locator('table.plan-items').getByText('石花村通组路硬化工程').waitFor();
    expect(await page.getByRole('button', { name: /审定通过|否\s?决|撤\s?回/ }).count()).toBe(0);
    await look('plans');
  });
});

test.each(everyScreen)('[F3] on a %s the leading group adopts a proposed plan after having been asked', async (screen) => {
  await as('chair', '/allocations', screen, async (page, look) => {
    await page.getByRole('button', { name: '审定通过' }).click();
    await page.getByText('480,000.00 元？公示期满后生效').waitFor();
    await look('plan-asked');
    await page.getByRole('button', { name: '确认审定' }).click();
    await page.getByText('2027-01-15 审定').waitFor();
    expect(await page.getByRole('button', { name: '审定通过' }).count()).toBe(0);
  });
});

test('pages of the daily work stand in the navigation of the posts that have something to do there, and of nobody else', async () => {
  const links = (page: Page) => page.getByRole('navigation', { name: '主要栏目' }).getByRole('link').allInnerTexts();
  const shown = async (login: string) => {
    let found: string[] = [];
    await as(login, '/desk', 'desk', async (page) => { await page.locator('.desk').waitFor(); found = (await links(page)).map((text) => text.slice(0, 2)).filter((text) => ['下达', '报账', '发放', '到户'].includes(text)); });
    return found;
  };
  expect(await shown('leader')).toEqual([]);
  expect(await shown('village-clerk')).toEqual(['报账', '到户']);
  expect(await shown('township-clerk')).toEqual(['下达']);
  expect(await shown('bookkeeper')).toEqual(['发放']);
});
