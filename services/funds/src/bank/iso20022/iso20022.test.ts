import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { iso20022 } from './iso20022.ts';
import { resultLimitBytes } from './read-pain002.ts';

const file = {
  messageId: 'SLM2026062400000001', createdAt: new Date('2026-06-24T01:00:00Z'), executeOn: '2026-06-24', payerName: '邻水县财政局', payerAccount: '6228480402564890018',
  payments: [
    { number: 'SL2026062400000002', amountFen: 44_232_000n, payeeName: '路桥 & <公司>', payeeAccount: '00012345678901', payeeBankCode: '102100099996', purpose: '报账' },
    { number: 'SL2026062400000003', amountFen: 1n, payeeName: '合作社', payeeAccount: '62220001', payeeBankCode: '102100099996', purpose: '拨付' }],
};
const aResult = (body: string, { ns = 'pain.002.001.10', group = '<GrpSts>PART</GrpSts>', head = '<?xml version="1.0" encoding="UTF-8"?>' } = {}) => Buffer.from(
  `${head}<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${ns}"><CstmrPmtStsRpt><GrpHdr><MsgId>R1</MsgId><CreDtTm>2026-06-24T18:00:00Z</CreDtTm></GrpHdr>`
  + `<OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><OrgnlNbOfTxs>2</OrgnlNbOfTxs><OrgnlCtrlSum>442320.01</OrgnlCtrlSum>${group}</OrgnlGrpInfAndSts>`
  + `<OrgnlPmtInfAndSts><OrgnlPmtInfId>M1</OrgnlPmtInfId>${body}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`);
const paid = '<TxInfAndSts><OrgnlEndToEndId>A</OrgnlEndToEndId><TxSts>ACSC</TxSts><AccptncDtTm>2026-06-24T23:30:00</AccptncDtTm><OrgnlTxRef><Amt><InstdAmt Ccy="CNY">442320.00</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>';
const failed = '<TxInfAndSts><OrgnlEndToEndId>B</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn><AddtlInf>账号 &amp; 户名不符</AddtlInf></StsRsnInf></TxInfAndSts>';

test('[F5] orders leave as a well-formed pain.001.001.09 whose count and sum are those of its payments', () => {
  const xml = iso20022.write(file).toString();
  expect(XMLValidator.validate(xml)).toBe(true);
  const parsed = new XMLParser({ parseTagValue: false, ignoreAttributes: false }).parse(xml) as { Document: { CstmrCdtTrfInitn: { GrpHdr: object; PmtInf: { CdtTrfTxInf: object[] } } } };
  const message = parsed.Document.CstmrCdtTrfInitn;
  expect(xml).toContain('xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"');
  expect(message.GrpHdr).toMatchObject({ MsgId: 'SLM2026062400000001', NbOfTxs: '2', CtrlSum: '442320.01' });
  expect(message.PmtInf.CdtTrfTxInf).toHaveLength(2);
  expect(message.PmtInf.CdtTrfTxInf[0]).toMatchObject({
    PmtId: { EndToEndId: 'SL2026062400000002' }, Amt: { InstdAmt: { '#text': '442320.00', '@_Ccy': 'CNY' } }, Cdtr: { Nm: '路桥 & <公司>' },
    CdtrAcct: { Id: { Othr: { Id: '00012345678901' } } } });
});

test('[F5] a pain.002 tells of each payment whether, when and why not', () => {
  expect(iso20022.read(aResult(paid + failed))).toEqual({ ok: true, result: {
    messageId: 'R1', originalMessageId: 'M1', payments: 2, sumFen: 44_232_001n, group: { status: 'partly', settledOn: '2026-06-25' }, reported: [
      { number: 'A', status: 'paid', settledOn: '2026-06-24', amountFen: 44_232_000n },
      // No day of its own: the report's, six in the evening in London, the next day in Beijing.
      { number: 'B', status: 'failed', settledOn: '2026-06-25', amountFen: undefined, reasonCode: 'AC01', reasonText: '账号 & 户名不符' }] } });
});

test('[F5] a file in GB18030 is read, one payment alone is a list of one, and a group may be rejected whole', () => {
  const gbk = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="GBK"?>'), aResult('', { head: '', group: '<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn><AddtlInf>@</AddtlInf></StsRsnInf>' })]);
  const at = gbk.indexOf('@');
  const read = iso20022.read(Buffer.concat([gbk.subarray(0, at), Buffer.from([0xd5, 0xc5]), gbk.subarray(at + 1)]));
  expect(read).toMatchObject({ ok: true, result: { reported: [], rejectedWhole: { reasonCode: 'FF01', reasonText: '张' } } });
  expect(iso20022.read(aResult(paid))).toMatchObject({ ok: true, result: { reported: [{ number: 'A' }] } });
});

test.each([
  ['no XML at all', Buffer.from('PK\u0003\u0004'), { code: 'RESULT_UNREADABLE' }],
  ['a broken file', aResult(paid).subarray(0, 300), { code: 'RESULT_UNREADABLE' }],
  ['bytes in no encoding', Buffer.concat([aResult(paid), Buffer.from([0xff])]), { code: 'RESULT_UNREADABLE' }],
  ['entities', Buffer.from(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${'x'.repeat(50)}">]><Document>&b;</Document>`), { code: 'RESULT_DECLARES_TYPE' }],
  ['another message', aResult(paid, { ns: 'camt.053.001.08' }), { code: 'RESULT_OF_ANOTHER_KIND' }],
  ['our own order', iso20022.write(file), { code: 'RESULT_OF_ANOTHER_KIND' }],
  ['too much', Buffer.alloc(resultLimitBytes + 1, 32), { code: 'RESULT_TOO_LARGE', limitBytes: resultLimitBytes }],
  ['three decimals', aResult(paid.replace('442320.00', '442320.000')), { code: 'RESULT_FIELD_FAULTY', field: 'InstdAmt' }],
  ['a day that is none', aResult(paid.replace('2026-06-24T23', '2026-02-30T23')), { code: 'RESULT_FIELD_FAULTY', field: 'AccptncDtTm' }],
  ['a payment without a number', aResult('<TxInfAndSts><TxSts>ACSC</TxSts></TxInfAndSts>'), { code: 'RESULT_FIELD_FAULTY', field: 'OrgnlEndToEndId' }],
])('[F5] a result with %s is refused', (_case, bytes, fault) => {
  expect(iso20022.read(bytes)).toEqual({ ok: false, faults: [fault] });
});

test('[X6] what a bank writes freely is masked before anything keeps it, also where it is cut', () => {
  const reasonOf = (text: string, code = '<Cd>AC01</Cd>') => {
    const read = iso20022.read(aResult(paid + failed.replace('账号 &amp; 户名不符', text).replace('<Cd>AC01</Cd>', code)));
    return read.ok ? read.result.reported[1] : undefined;
  };
  expect(reasonOf('张三 6222021234567890128 已销户')?.reasonText).toBe('张三 ***************0128 已销户');
  // A number that the cut would have split in two is masked as the whole that it is.
  expect(reasonOf(`${'户'.repeat(95)}6222021234567890128`)?.reasonText).not.toContain('6222');
  expect(reasonOf('', `<Prtry>${'6222021234567890128'} 户名不符</Prtry>`)?.reasonCode).not.toContain('622202');
  expect(reasonOf('', `<Prtry>${'户'.repeat(60)}</Prtry>`)?.reasonCode).toHaveLength(35);
});

test('[F5] a result that speaks of the whole file alone says so', () => {
  const whole = (status: string) => iso20022.read(aResult('', { group: `<GrpSts>${status}</GrpSts>` }));
  expect(whole('ACSC')).toMatchObject({ ok: true, result: { reported: [], group: { status: 'paid', settledOn: '2026-06-25' } } });
  expect(whole('PDNG')).not.toHaveProperty('result.group');
});

const aLongFile = (count: number, sumFen: bigint) => {
  async function* payments() { for (const one of file.payments) yield { ...one, payeeBankCode: undefined }; }
  const { payments: _short, ...head } = file;
  return Array.fromAsync(iso20022.writeLong({ ...head, count, sumFen, payments: payments() }));
};

test('[F5] a long file written piece by piece is the same file, its payees\' bank not named', async () => {
  const xml = (await aLongFile(2, 44_232_001n)).join('');
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml.replaceAll(/ *<CdtrAgt>[^]*?<\/CdtrAgt>\n/g, '')).toBe(iso20022.write(file).toString().replaceAll(/ *<CdtrAgt>[^]*?<\/CdtrAgt>\n/g, ''));
});

test('[F5] a long file whose payments are not what its head says is not made', async () => {
  await expect(aLongFile(3, 44_232_001n)).rejects.toThrow(/came to 2/);
  await expect(aLongFile(2, 44_232_000n)).rejects.toThrow(/came to 2/);
});
