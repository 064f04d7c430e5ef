import { mkdtemp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerFile } from './answer-file.ts';
import { answerWaiting, mustBeDevelopment } from './simulated-bank.ts';

const payment = (number: string, amount: string, account: string) =>
  `<CdtTrfTxInf><PmtId><EndToEndId>${number}</EndToEndId></PmtId><Amt><InstdAmt Ccy="CNY">${amount}</InstdAmt></Amt><CdtrAcct><Id><Othr><Id>${account}</Id></Othr></Id></CdtrAcct></CdtTrfTxInf>`;
const aFile = (payments: string, { count = '2', sum = '0.30' } = {}) =>
  `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-06-24T01:00:00Z</CreDtTm><NbOfTxs>${count}</NbOfTxs><CtrlSum>${sum}</CtrlSum></GrpHdr>`
  + `<PmtInf><ReqdExctnDt><Dt>2026-06-24</Dt></ReqdExctnDt>${payments}</PmtInf></CstmrCdtTrfInitn></Document>`;
const both = payment('A', '0.10', '62281234') + payment('B', '0.20', '62280000');

test('[F5] the simulated bank pays, and turns back what its published rules say', () => {
  const answer = answerFile(aFile(both));
  expect(answer?.messageId).toBe('M1');
  expect(answer?.xml).toContain('<GrpSts>PART</GrpSts>');
  expect(answer?.xml).toMatch(/<OrgnlEndToEndId>A<\/OrgnlEndToEndId>\s*<TxSts>ACSC/);
  expect(answer?.xml).toMatch(/<OrgnlEndToEndId>B<\/OrgnlEndToEndId>\s*<TxSts>RJCT<\/TxSts>\s*<StsRsnInf>\s*<Rsn>\s*<Cd>AC01/);
  expect(answer?.xml).toContain('<AccptncDtTm>2026-06-24T17:00:00</AccptncDtTm>');
});

test('[F5] a file whose sum or count is wrong is turned back whole', () => {
  for (const file of [aFile(both, { sum: '0.31' }), aFile(both, { count: '3' })]) {
    expect(answerFile(file)?.xml).toContain('<Cd>AM10</Cd>');
    expect(answerFile(file)?.xml).not.toContain('TxInfAndSts');
  }
  expect(answerFile('<Document/>')).toBeUndefined();
});

test('[F5] a file dropped twice is answered once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bank-'));
  await mkdir(join(folder, 'outbox'), { recursive: true });
  const drop = () => writeFile(join(folder, 'outbox', 'M1.xml'), aFile(both));
  await drop();
  await writeFile(join(folder, 'outbox', '.M2.xml.part'), 'unfinished');
  expect(await answerWaiting(folder)).toBe(1);
  expect(await readFile(join(folder, 'inbox', 'M1-result.xml'), 'utf8')).toContain('模拟银行');
  await drop();
  await answerWaiting(folder);
  expect(await readdir(join(folder, 'inbox'))).toEqual(['M1-result.xml']);
  expect(await readdir(join(folder, 'archive'))).toEqual(['sent-M1.xml']);
});

test('[F5] the simulated bank is refused in production', () => {
  expect(() => mustBeDevelopment({ SUNLEDGER_MODE: 'production' })).toThrow(/模拟银行不能用于生产/);
  expect(() => mustBeDevelopment({ NODE_ENV: 'production' })).toThrow();
  expect(() => mustBeDevelopment({ SUNLEDGER_MODE: 'demo' })).not.toThrow();
});
