import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readSpreadsheet } from '@sunledger/documents';
import { openTicket } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessmentFinalised, factorAdopted, factorProposed } from '@sunledger/events';
import { County, county, township } from './county.ts';

const otherTownship = '511623101000';
interface Line {
  regionCode: string;
  amount: string;
  base: string;
  adjustment: string;
  coefficient: string;
  performance: string;
  assessmentId: string | null;
  parts: { factor: string; weight: string; share: string; contribution: string }[];
}
const lineFields = 'lines { regionCode amount base adjustment coefficient performance assessmentId scorePercent sharePercent parts { factor weight share contribution } }';
let base: County;
beforeAll(async () => {
  base = await County.start();
  await base.post('planner', 'county-finance', county, ['funds.factor.propose', 'funds.ledger.read'], 'post-planner-2');
  await base.post('township-planner', 'township-government', township, ['funds.factor.propose', 'funds.ledger.read']);
  await base.service.enterBody({ bodyId: 'township-2', bodyKind: 'township-government', regionCode: otherTownship });
}, 90_000);
afterAll(() => base?.stop());

const finalise = (bodyId: string, scorePercent: string, sharePercent = '0', assessmentId = `as-${bodyId}-${scorePercent}`) =>
  base.service.hear(assessmentFinalised, {
    aggregateId: assessmentId, regionCode: bodyId === 'township' ? township : otherTownship,
    payload: { assessmentId, year: 2026, bodyId, scorePercent, grade: 'good', sharePercent } });
const question = (overrides: Record<string, unknown> = {}) => ({
  year: 2027, programmeId: base.programmeId, total: '1000.01',
  regions: [township, otherTownship].map((regionCode) => ({ regionCode, people: 100, income: '9000.00', policyFactor: '1' })), ...overrides });
const propose = (overrides: Record<string, unknown> = {}, personId = 'planner') => base.command(personId, 'proposeFactors', 'proposal', question(overrides));
const linesOf = async (id: string): Promise<Line[]> => {
  const answer = await base.service.ask<{ factorProposal: { lines: Line[] } }>('planner', `query ($id: ID!) { factorProposal(id: $id) { ${lineFields} } }`, { id });
  return answer.data!.factorProposal.lines;
};
const fenOf = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

test('[F11] next year\'s shares follow from last year\'s assessment: a changed one moves exactly its explained part', async () => {
  const heard = [await finalise('township', '90'), await finalise('township-2', '60')];
  const first = await linesOf((await propose()).id);
  expect(first.map((line) => [line.performance, line.assessmentId])).toEqual([['90.0000', 'as-township-90'], ['60.0000', 'as-township-2-60']]);
  expect(first.reduce((all, line) => all + fenOf(line.amount), 0n)).toBe(100_001n);
  expect(first.map((line) => line.parts[3])).toEqual([
    { factor: 'PERFORMANCE', weight: '10', share: '60.0000', contribution: '60.00' }, { factor: 'PERFORMANCE', weight: '10', share: '40.0000', contribution: '40.00' }]);
  const [fact] = await base.service.facts(factorProposed);
  expect(fact?.causes).toEqual(expect.arrayContaining(heard.map((event) => event.id)));
  expect(fact?.payload).toMatchObject({ year: 2027, totalFen: '100001' });

  await finalise('township-2', '60', '50');
  const second = await linesOf((await propose()).id);
  second.forEach((line, i) => {
    expect(line.parts).toEqual(first[i]?.parts);
    expect(fenOf(line.amount) - fenOf(first[i]!.amount)).toBe(fenOf(line.adjustment));
  });
  // A reward of 50 percent: of 1000.01, 510.01 × 100 to 490.00 × 150, that is 51001 to 73500 parts.
  expect(second.map((line) => [line.coefficient, line.base, line.amount, line.adjustment])).toEqual([
    ['100.0000', '510.01', '409.65', '-100.36'], ['150.0000', '490.00', '590.36', '100.36']]);
});

test('[F11] an assessment of another year changes nothing', async () => {
  const before = await linesOf((await propose()).id);
  await base.service.hear(assessmentFinalised, { aggregateId: 'as-old', regionCode: township, payload: { assessmentId: 'as-old', year: 2025, bodyId: 'township', scorePercent: '1', grade: 'poor', sharePercent: '0' } });
  expect(await linesOf((await propose()).id)).toEqual(before);
});

test('[F11] the simulator shows a change without any effect', async () => {
  const proposals = (await base.service.facts(factorProposed)).length;
  const answer = await base.service.ask<{ simulateFactors: { policy: string; lines: Line[]; refusals: unknown[] } }>(
    'planner', `query ($input: SimulateFactorsInput!) { simulateFactors(input: $input) { policy refusals { code } ${lineFields} } }`,
    { input: question({ regions: [{ regionCode: township, people: 100, income: '9000.00', policyFactor: '1', assumedScorePercent: '10' }, { regionCode: otherTownship, people: 100, income: '9000.00', policyFactor: '1' }] }) });
  expect(answer.data?.simulateFactors).toMatchObject({ policy: 'national@1', refusals: [], lines: [{ assessmentId: 'assumed', parts: [{}, {}, {}, { contribution: '14.29' }] }, { parts: [{}, {}, {}, { contribution: '85.71' }] }] });
  expect(await base.service.facts(factorProposed)).toHaveLength(proposals);
});

test('[F11] a faulty proposal is refused with all its faults, and nobody proposes above the own region', async () => {
  const wrong = await propose({ total: '0.00', regions: [{ regionCode: county, people: 1, income: '0.00', policyFactor: '1' }] });
  expect(wrong.refusals.map(({ code }) => code)).toEqual(['AMOUNT_NOT_POSITIVE', 'REGION_OUTSIDE', 'INCOME_NOT_POSITIVE']);
  expect((await propose({}, 'township-planner')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await propose({ regions: [{ regionCode: township, people: 1, income: '1.00', policyFactor: '1e3' }] })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('[F11] a simulation tries weights and grades and shows the change against the present proposal', async () => {
  const { id } = await propose();
  const simulate = (overrides: Record<string, unknown>, grades: Record<string, unknown>[] = [{}, {}]) => base.service.ask<{ simulateFactors: { comparedWith: { id: string } | null; refusals: { code: string }[]; lines: (Line & { before: string; change: string; grade: string; sharePercent: string })[] } }>(
    'planner', `query ($input: SimulateFactorsInput!) { simulateFactors(input: $input) { comparedWith { id } refusals { code } lines { regionCode amount before change grade sharePercent coefficient } } }`,
    { input: { ...question(), ...overrides, regions: [township, otherTownship].map((regionCode, i) => ({ regionCode, people: 100 * (i + 1), income: '9000.00', policyFactor: '1', ...grades[i] })) } });
  const weights = { people: '70', income: '10', policy: '10', performance: '10' };
  const { data } = await simulate({ weights });
  expect(data?.simulateFactors.comparedWith).toEqual({ id });
  const present = await linesOf(id);
  data!.simulateFactors.lines.forEach((line, i) => {
    expect(line.before).toBe(present[i]!.amount);
    expect(fenOf(line.amount) - fenOf(line.before)).toBe(fenOf(line.change));
  });
  const graded = await simulate({}, [{ assumedGrade: 'excellent' }, { assumedGrade: 'excellent', assumedTargetMet: false }]);
  expect(graded.data?.simulateFactors.lines.map(({ grade, sharePercent }) => [grade, sharePercent])).toEqual([['excellent', '5'], ['excellent', '-5']]);
  expect((await simulate({ weights: { ...weights, people: '71' } })).data?.simulateFactors.refusals).toMatchObject([{ code: 'WEIGHTS_NOT_WHOLE' }]);
  expect((await simulate({}, [{ assumedGrade: 'splendid' }, {}])).data?.simulateFactors.refusals).toMatchObject([{ code: 'GRADE_UNKNOWN' }]);
});

test('[F11][X7] shares are adopted by two persons who did not propose them, once for a year', async () => {
  await base.post('chief', 'county-finance', county, ['funds.factor.approve', 'funds.ledger.read']);
  await base.post('leader', 'leading-group', county, ['funds.factor.approve', 'funds.ledger.read'], 'post-leader-2');
  await base.post('vice', 'leading-group', county, ['funds.factor.approve', 'funds.ledger.read']);
  await base.post('planner', 'leading-group', county, ['funds.factor.approve'], 'post-planner-3');
  const { id } = await propose();
  const approve = (personId: string, proposalId = id) => base.command(personId, 'approveFactors', 'proposal', { proposalId });
  expect(await approve('planner')).toMatchObject({ errors: undefined, refusals: [{ code: 'SAME_PERSON' }] });
  expect((await approve('township-planner')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await approve('chief')).refusals).toEqual([]);
  expect((await approve('chief')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect(await base.service.facts(factorAdopted)).toEqual([]);
  // Two who approve at once: one of them is the second, the other comes too late.
  const answers = await Promise.all([approve('leader'), approve('vice')]);
  expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['FACTORS_ADOPTED']);
  const adopted = await base.service.facts(factorAdopted);
  expect(adopted.map(({ payload }) => payload.proposalId)).toEqual([id]);
  const other = await propose();
  expect((await approve('chief', other.id)).refusals).toMatchObject([{ code: 'FACTORS_ADOPTED' }]);
  const answer = await base.service.ask<{ factorProposal: { adoptedOn: string; approvals: unknown[]; csv: string } }>(
    'planner', 'query ($id: ID!) { factorProposal(id: $id) { adoptedOn approvals { personId } csv lines { people income policyFactor } } }', { id });
  expect(answer.data?.factorProposal).toMatchObject({ adoptedOn: '2026-03-02', approvals: [{ personId: 'chief' }, {}] });
  expect(answer.errors).toBeUndefined();
  expect((answer.data!.factorProposal as unknown as { lines: unknown[] }).lines[0]).toEqual({ people: 100, income: '9000.00', policyFactor: '1' });
  const table = answer.data!.factorProposal.csv.trim().split('\n');
  expect(table).toHaveLength(3);
  expect(table[1]).toContain('财农〔2021〕19号');
});

test('[F11] a proposal leaves as a spreadsheet and as CSV through a ticket, every line with its figures and its explanation, to whoever may see it', async () => {
  const { id } = await propose();
  const lines = await linesOf(id);
  const ask = (format: string, personId = 'planner') => base.service.ask<{ factorProposal: { fileTicket: string } | null }>(
    personId, 'query ($id: ID!, $f: FileFormat!) { factorProposal(id: $id) { fileTicket(format: $f) } }', { id, f: format });
  const { evidenceDir, evidenceKey, ticketSecret } = base.service.settings;
  const bytesOf = async (format: string) => {
    const ticket = openTicket(ticketSecret, (await ask(format)).data!.factorProposal!.fileTicket, 'read', new Date())!;
    expect(ticket.fileName).toBe('factors-2027');
    return buffer((await new EvidenceStore(evidenceDir, evidenceKey).open(ticket.hash))!.stream());
  };
  const csv = (await bytesOf('CSV')).toString('utf8');
  const rows = await Array.fromAsync(readSpreadsheet(Readable.from([await bytesOf('XLSX')])));
  const [head, ...sheet] = rows.map(({ cells }) => cells);
  expect([head?.[0], head?.at(-1)]).toEqual(['地区代码', '逐项说明 Explained']);
  expect(sheet).toHaveLength(lines.length);
  lines.forEach((line, i) => {
    const explained = String(sheet[i]?.at(-1));
    expect(sheet[i]?.[0]).toBe(line.regionCode);
    expect(explained).toMatch(new RegExp(`^总额1000\\.01元:人群数量及结构权重30%.*合计${line.base}元。.*分配${line.amount}元。$`));
    expect(csv).toContain(explained);
  });
  await base.post('elsewhere', 'county-finance', '510525000000', ['funds.ledger.read']);
  expect((await ask('XLSX', 'elsewhere')).data?.factorProposal).toBeNull();
});

test('[X2] a department of another line approves no shares of a programme; its own line and the leading group do', async () => {
  await base.departments(['water', 'education'], ['funds.factor.approve']);
  const programmeId = await base.openProgramme('SL-2026', { bodyId: 'water-bureau' });
  const { id: proposalId, refusals } = await propose({ programmeId });
  expect(refusals).toEqual([]);
  const approve = (personId: string) => base.command(personId, 'approveFactors', 'proposal', { proposalId });
  expect((await approve('education-officer')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', line: 'water' });
  expect((await approve('water-officer')).refusals).toEqual([]);
  expect((await approve('leader')).refusals).toEqual([]);
});
