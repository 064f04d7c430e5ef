import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdsRegistered } from '@sunledger/events';
import { personToken } from '@sunledger/service-kit';
import { County, county, village } from './county.ts';
import { header, householdRows, identityNumber, Registers } from './register-files.ts';

let c: County;
let registers: Registers;
beforeAll(async () => {
  c = await County.start();
  registers = new Registers(c);
}, 60_000);
afterAll(() => c?.stop());

const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);
const file = (...rows: string[]) => [header, ...rows].join('\n');
const factsOf = async (importId: string) => (await c.service.facts(householdsRegistered)).filter((fact) => fact.payload.registerImportId === importId);

test('[P1] ten thousand households are entered from one file, told by village in facts of at most 500', async () => {
  const { id, shown } = await registers.entered(file(...householdRows(0, 10_000, 3)));
  expect(shown).toMatchObject({ state: 'ENTERED', rowCount: 30_000, householdCount: 10_000, refusedHouseholdCount: 0 });
  const facts = await factsOf(id);
  expect(facts.every((fact) => fact.payload.households.length <= 500 && fact.regionCode === fact.payload.villageCode)).toBe(true);
  const told = facts.flatMap((fact) => fact.payload.households);
  expect(new Set(told.map((household) => household.householdId)).size).toBe(10_000);
  expect(told.every((household) => household.members.length === 3 && household.members.filter((member) => member.head).length === 1)).toBe(true);
  const tokens = new Set(told.flatMap((household) => household.members.map((member) => member.token)));
  expect(tokens.has(personToken('test-person-key-1', identityNumber(0)))).toBe(true);
  expect(await c.service.sql('select count(*)::int as n from projects.register_staging')).toEqual([{ n: 0 }]);
  const { households } = await c.read<{ households: { totalCount: number } }>('county-chief', 'query ($r: RegionCode!) { households(regionCode: $r) { totalCount } }', { r: county });
  expect(households.totalCount).toBe(10_000);
}, 120_000);

test('[P1] no name, identity number or account stands in plain in any table, fact or log row', async () => {
  const [row] = await c.service.sql<{ text: string }>(
    `select (select string_agg(m::text, '') from (select * from projects.household_member limit 50) m) || (select string_agg(envelope::text, '') from (select envelope from kit.event_log limit 200) e)
       || (select string_agg(detail::text, '') from kit.audit_entry) as text`);
  for (const datum of ['张0', identityNumber(0), '6228000000000000']) expect(row?.text).not.toContain(datum);
});

test('[P1] the same file again changes nothing, and the same people in another file stay out with the reason', async () => {
  const again = file(...householdRows(0, 10_000, 3));
  expect(codes(await registers.importing(again))).toEqual(['FILE_ALREADY_IMPORTED']);
  const { id } = await registers.importing(file(...householdRows(5, 2, 3)));
  const shown = await registers.until(id, 'CHECKED');
  expect(shown).toMatchObject({ householdCount: 2, refusedHouseholdCount: 2 });
  expect(new Set(shown.faults.nodes.map(({ reason }) => reason))).toEqual(new Set(['PERSON_REGISTERED', 'HOUSEHOLD_REGISTERED']));
  expect(codes(await registers.approve(id))).toEqual(['NOTHING_TO_ENTER']);
});

test('[P1] bad rows are refused with line, column and reason; good households of the same file go in', async () => {
  const good = [...householdRows(20_000, 1, 2)];
  const [first = '', second = ''] = [...householdRows(20_001, 1, 2)];
  const wrong = identityNumber(50_000).replace(/.$/, (last) => (last === '1' ? '2' : '1'));
  const { id, shown } = await registers.entered(file(
    ...good, first, second.replace(identityNumber(40_003), wrong),
    `H30000,510525100201,unstable,李四,${identityNumber(60_000)},户主,,`,
    `H30001,${village},unstable,王五,${identityNumber(60_001)},成员,2030-01-01,12`,
    `H30002,${village},unstable,赵六,${identityNumber(60_002)},户主,,`, `H30002,${village},marginal,赵六,${identityNumber(60_002)},户主,,`,
  ));
  expect(shown).toMatchObject({ householdCount: 5, refusedHouseholdCount: 4 });
  expect(shown.faults.nodes.map(({ line, column, reason, otherLine }) => [line, column, reason, otherLine])).toEqual([
    [5, '身份证号', 'IDENTITY_CHECKSUM', null],
    [6, '村代码', 'OUTSIDE_REGION', null],
    [7, '与户主关系', 'NO_HEAD', null], [7, '死亡日期', 'DATE_IN_FUTURE', null], [7, '银行账号', 'BAD_ACCOUNT', null],
    [8, '与户主关系', 'TWO_HEADS', null], [8, '类别', 'KINDS_DIFFER', null],
    [9, '身份证号', 'DUPLICATE_IN_FILE', 8],
  ]);
  expect((await factsOf(id)).flatMap((fact) => fact.payload.households)).toHaveLength(1);
});

test('[P1] a register comes in as spreadsheets save it: GB18030, other column order, a day of death', async () => {
  const number = identityNumber(70_000);
  // 户主 etc. in GB18030, as a Chinese spreadsheet writes it.
  const gb = Buffer.from('bba7b1e0bac52cb4e5b4fac2eb2cc0e0b1f02cd0d5c3fb2cc9edb7ddd6a4bac52cd3ebbba7d6f7b9d8cfb52ccbc0cdf6c8d5c6da0d0a', 'hex');
  const row = Buffer.concat([Buffer.from(`G1,${village},resettler,`), Buffer.from('d5c5c8fd', 'hex'), Buffer.from(`,${number},`), Buffer.from('bba7d6f7', 'hex'), Buffer.from(',2024/3/9\r\n')]);
  const { id } = await registers.entered(Buffer.concat([gb, row]));
  const [fact] = await factsOf(id);
  expect(fact?.payload.households).toMatchObject([{ kind: 'resettler', members: [{ token: personToken('test-person-key-1', number), head: true, diedOn: '2024-03-09' }] }]);
  expect(await c.service.sql("select head_masked from projects.household where number = 'G1'")).toEqual([{ head_masked: '张**' }]);
});

test.each([
  ['without a column', '户编号,村代码\nH1,2', '缺少列'],
  ['with a quote left open', `${header}\nH1,"${village},x`, 'CSV'],
  ['with nothing in it', header, '没有数据行'],
])('[P1] a file %s is not read, and says why', async (_case, content, words) => {
  const { id } = await registers.importing(content);
  expect((await registers.until(id, 'CHECKED')).failure).toContain(words);
});

test('[X7] whoever handed a register in does not approve it, also with the duty, and nobody else\'s ticket opens a file', async () => {
  const { id } = await registers.importing(file(...householdRows(80_000, 1, 1)));
  await registers.until(id, 'CHECKED');
  expect(codes(await registers.approve(id, 'county-officer'))).toEqual(['SAME_PERSON']);
  const [one, two] = await Promise.all([registers.approve(id), registers.approve(id)]);
  expect([one, two].filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  const foreign = await c.command('county-officer', 'importRegister', 'import', { ticket: await registers.upload(file('x'), 'clerk'), regionCode: county });
  expect(foreign.refusals).toMatchObject([{ code: 'EVIDENCE_TICKET_INVALID', field: 'ticket' }]);
});

test('[X6] names are opened with duty, region and purpose only, and each opening is recorded', async () => {
  const document = 'query ($n: String) { households(regionCode: "511623000000", kind: $n, first: 1) { nodes { id headMaskedName memberCount members { name identityNumber bankAccount } } } }';
  const open = (personId: string, purpose?: string) => c.service.ask<{ households: { nodes: { id: string; members: { identityNumber: string }[] | null }[] } }>(personId, document, { n: 'resettler' }, purpose ? { 'x-purpose': purpose } : {});
  expect((await open('clerk', 'look')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await open('county-chief')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'PURPOSE_REQUIRED' });
  const opened = await open('county-chief', 'payment-check');
  expect(opened.data?.households.nodes[0]?.members).toEqual([{ name: '张三', identityNumber: identityNumber(70_000), bankAccount: null }]);
  const read = `select purpose, subject, outcome, detail->>'type' as type, starts_with(detail->>'regionCode', '511623') as here, (detail->>'given')::int as given
    from kit.audit_entry where kind = 'personal-read' and action = 'Household.members' and actor_id = $1`;
  const whose = { subject: opened.data?.households.nodes[0]?.id, type: 'Household', here: true, outcome: 'accepted' };
  expect(await c.service.sql(read, ['county-chief'])).toEqual([{ ...whose, purpose: 'payment-check', given: 1 }]);
  // The duty in another county opens nothing here, and the audit doesn't say that it did.
  await c.service.enterPost({ personId: 'two-counties', duties: ['projects.household.read'], regionCode: county, id: 'here' });
  await c.service.enterPost({ personId: 'two-counties', duties: ['projects.household.read-personal'], regionCode: '510525000000', id: 'elsewhere' });
  expect((await open('two-counties', 'look')).data?.households.nodes[0]?.members).toBeNull();
  expect(await c.service.sql(read, ['two-counties'])).toEqual([{ ...whose, purpose: 'look', given: 0 }]);
});
