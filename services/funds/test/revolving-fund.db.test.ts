import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestBank } from './bank.ts';
import { County, county as countyCode, village } from './county.ts';

// A revolving fund of 1000: 700 go out in 2026 and come back in 2027.
let county: County;
const move = (day: string) => county.service.service.setClock(`${day}T02:00:00Z`);
const ofProgramme = (extra: Record<string, unknown>) => ({ programmeId: county.programmeId, ...extra });
async function closeYear(year: number, firstMonth = 1): Promise<string[]> {
  for (let month = firstMonth; month <= 12; month += 1) await county.done('bookkeeper', 'closeMonth', 'programme', ofProgramme({ month: `${year}-${String(month).padStart(2, '0')}` }));
  await county.done('finance-head', 'closeYear', 'programme', ofProgramme({ year }));
  return (await county.service.sql<{ left: string; surplus: string }>(
    'select left_fen::text as left, surplus_fen::text as surplus from funds.year_end where programme_id = $1 and year = $2', [county.programmeId, year])).flatMap(({ left, surplus }) => [left, surplus]);
}
const carry = (year: number) => county.done('finance-head', 'carryOver', 'programme', ofProgramme({ year }));

beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z');
  await county.service.enterBody({ bodyId: 'rural-bank', bodyKind: 'county-department', regionCode: countyCode });
  await county.post('risk-clerk', 'county-poverty-office', countyCode, ['funds.risk-fund.prepare', 'funds.ledger.read']);
  await county.post('risk-chief', 'county-finance', countyCode, ['funds.risk-fund.check']);
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.risk-fund.pay'], 'post-bookkeeper-risk');
  county.programmeId = await county.openProgramme('FX-2026', { fundKind: 'micro-credit-risk', closesOn: '2030-12-31' });
  await county.receiveQuota('1000.00');
  await county.receiveCash('1000.00');
  await county.account('rural-bank', '51050100000000009999', { payeeType: 'BODY', regionCode: village, accountName: '样例县农村商业银行' });
}, 120_000);
afterAll(() => county?.stop());

test('[F1][F2] money that comes back to a revolving fund a year later is as young as that day: only what never went out is surplus after two years, and idle', async () => {
  const advance = await county.done('risk-clerk', 'requestRiskCompensation', 'riskAdvance', ofProgramme({
    regionCode: village, bankBodyId: 'rural-bank', loanNumber: 'LOAN-0001', overdue: '1000.00', evidence: [{ kind: 'overdue-proof', ticket: county.ticket('risk-clerk', 'proof') }] }));
  await county.done('risk-chief', 'checkRiskCompensation', 'riskAdvance', { advanceId: advance, pass: true });
  await county.done('bookkeeper', 'payRiskCompensation', 'riskAdvance', { advanceId: advance, fromAccount: county.accountOf() });
  await new TestBank(county).payAll();
  await move('2027-01-05');
  expect(await closeYear(2026, 3)).toEqual(['30000', '0']);
  await carry(2026);
  await move('2027-05-10');
  await county.done('bookkeeper', 'recordRiskRecovery', 'riskAdvance', { advanceId: advance, amount: '700.00', bankReference: 'BACK-1' });
  const idle = await county.service.ask<{ idleMoney: { nodes: { remaining: string; ageMonths: number }[] } }>(
    'treasurer', `{ idleMoney(regionCode: "${countyCode}", overMonths: 12) { nodes { remaining ageMonths } } }`);
  expect(idle.data?.idleMoney.nodes).toEqual([{ remaining: '300.00', ageMonths: 14 }]);
  const alerts = await county.service.sql<{ fen: string }>('select amount_fen::text as fen from funds.idle_alert');
  expect(alerts).toEqual([{ fen: '30000' }]);

  await move('2028-01-05');
  expect(await closeYear(2027)).toEqual(['100000', '30000']);
  await county.done('finance-head', 'returnSurplus', 'surplusReturn', ofProgramme({ year: 2027 }));
  await carry(2027);
  // Two years after it came back it has lain unused like any other money.
  await move('2029-01-05');
  expect(await closeYear(2028)).toEqual(['70000', '70000']);
}, 60_000);
