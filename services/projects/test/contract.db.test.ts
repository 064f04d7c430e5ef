import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractSigned, packPublished, projectAdopted, redFlagRaised } from '@sunledger/events';
import { addDays } from '@sunledger/kernel';
import { county, County } from './county.ts';

let c: County;
beforeAll(async () => { c = await County.start(); }, 60_000);
afterAll(() => c?.stop());

const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

test('[P5] only an adopted project is contracted, to the fen of its plan, and all that is wrong is said at once', async () => {
  const listed = await c.listedProject();
  expect(codes(await c.sign(listed))).toEqual(['PROJECT_NOT_ADOPTED']);
  const projectId = await c.adoptedProject(300_000_00n);
  expect(await c.sign(projectId, { amount: '300000.01', contractorCode: '91350100M000100Y34' }))
    .toMatchObject({ refusals: [{ code: 'CONTRACT_OVER_PLAN', field: 'amount' }, { code: 'CREDIT_CODE_INVALID', field: 'contractorCode' }] });
  expect(await c.service.facts(contractSigned)).toEqual([]);
  const { id } = await c.sign(projectId, { amount: '300000.00' });
  const [signed] = await c.service.facts(contractSigned);
  expect(signed?.payload).toMatchObject({ contractId: id, projectId, amountFen: '30000000', warrantyMonths: 12 });
  const adopted = (await c.service.facts(projectAdopted)).filter((fact) => fact.payload.projectId === projectId);
  expect(signed?.causes).toEqual(expect.arrayContaining(adopted.map((fact) => fact.id)));
});

test('[P5] a price within the margin of its ceiling is recorded as a red flag, and stops nothing', async () => {
  const projectId = await c.adoptedProject(100_000_00n);
  const near = await c.sign(projectId, { amount: '98000.00' });
  const flags = (await c.service.facts(redFlagRaised)).filter((fact) => fact.payload.contractId === near.id);
  expect(flags.map((fact) => fact.payload)).toMatchObject([{ flag: 'price-near-ceiling', amountFen: '9800000', ceilingFen: '10000000' }]);
  const { project } = await c.read<{ project: { contracts: unknown[] } }>(
    'clerk', 'query ($id: ID!) { project(id: $id) { contracts { contractorName redFlags { flag policy } warrantyEndsOn } } }', { id: projectId });
  expect(project.contracts).toEqual([{ contractorName: '邻水县筑路有限公司', redFlags: [{ flag: 'price-near-ceiling', policy: 'national@1' }], warrantyEndsOn: null }]);
});

test('[P5] contracts signed at once never exceed their plan together, and none that fits is lost', async () => {
  const projectId = await c.adoptedProject(300_000_00n);
  const answers = await Promise.all(Array.from({ length: 6 }, () => c.sign(projectId, { amount: '100000.00' })));
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(3);
  expect(await c.service.sql('select contracted_fen::text as sum from projects.project where id = $1', [projectId])).toEqual([{ sum: '30000000' }]);
});

test('[P5] a contract is signed by a post of the place only, and a signed one can not be altered by a second request', async () => {
  const projectId = await c.adoptedProject();
  const foreign = await c.command('clerk', 'signContract', 'contract', { projectId, contractorName: '某公司', contractorCode: '91350100M000100Y43', amount: '1.00', signedOn: c.today() });
  expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const input = { requestId: 'one-contract', amount: '10.00' };
  const [one, two] = await Promise.all([c.sign(projectId, input), c.sign(projectId, input)]);
  expect(one.id).toBe(two.id);
  expect(codes(await c.sign(projectId, { ...input, amount: '11.00' }))).toEqual(['REQUEST_ID_REUSED']);
});

test('[X4] the day of signing takes no way round the second person: the last day of the limit by one, a day more by two', async () => {
  const projectId = await c.adoptedProject();
  await c.service.sql("update projects.project set adopted_on = '2025-06-01' where id = $1", [projectId]);
  const back = (days: number) => addDays(c.today(), -days);
  expect((await c.sign(projectId, { amount: '1000.00', signedOn: back(7) })).refusals).toEqual([]);
  const tooFar = { amount: '1000.00', signedOn: back(8) };
  expect((await c.sign(projectId, tooFar)).refusals).toMatchObject([{ code: 'BACKDATED_TOO_FAR', field: 'signedOn' }]);
  await c.service.enterPost({ personId: 'second', duties: ['kit.backdating.approve'], regionCode: county });
  const approved = await c.service.ask<{ approveProjectsBackdating: { approvalId: string } }>(
    'second', 'mutation ($input: ApproveBackdatingInput!) { approveProjectsBackdating(input: $input) { approvalId } }',
    { input: { requestId: 'approve-signing', personId: 'engineer', command: 'signContract', backdatedTo: back(8), reason: '补录旧合同' } });
  const backdatingApprovalId = approved.data?.approveProjectsBackdating.approvalId;
  expect((await c.sign(projectId, { ...tooFar, signedOn: back(9), backdatingApprovalId })).refusals).toMatchObject([{ code: 'BACKDATED_TOO_FAR' }]);
  expect((await c.sign(projectId, { ...tooFar, backdatingApprovalId })).refusals).toEqual([]);
  expect((await c.sign(projectId, { ...tooFar, amount: '2000.00', backdatingApprovalId })).refusals).toMatchObject([{ code: 'BACKDATED_TOO_FAR' }]);
});

test('[X2] a department of another line signs no contract of a project and takes none of its steps; its own line and the comprehensive ones do', async () => {
  await c.service.enterBody({ bodyId: 'water-bureau', bodyKind: 'county-department', regionCode: county, line: 'water' });
  for (const line of ['water', 'education', 'finance']) {
    await c.service.enterPost({ personId: `${line}-engineer`, duties: ['projects.contract.sign', 'projects.batch.submit', 'projects.batch.accept', 'projects.step.complete'], regionCode: county, bodyKind: 'county-department', line });
  }
  const projectId = await c.listedProject({ implementingBodyId: 'water-bureau' });
  await c.adoptPlan([{ projectId, amountFen: 300_000_00n }]);
  const sign = (personId: string, amount: string) => c.command(personId, 'signContract', 'contract', {
    projectId, contractorName: '邻水县筑路有限公司', contractorCode: '91350100M000100Y43', amount, signedOn: c.today() });
  const foreign = { code: 'FORBIDDEN', line: 'water' };
  expect((await sign('education-engineer', '1000.00')).errors?.[0]?.extensions).toMatchObject({ ...foreign, duty: 'projects.contract.sign' });
  expect((await sign('finance-engineer', '1000.00')).refusals).toEqual([]);
  const { id: contractId, refusals } = await sign('water-engineer', '2000.00');
  expect(refusals).toEqual([]);

  const submit = (personId: string) => c.command(personId, 'submitBatch', 'batch', { contractId, amount: '100.00', content: '渠道完成', final: false, evidence: c.evidence(personId, 'photo') });
  expect((await submit('education-engineer')).errors?.[0]?.extensions).toMatchObject(foreign);
  const batch = await submit('water-engineer');
  expect(batch.refusals).toEqual([]);
  expect((await c.accept('education-engineer', batch.id, 'COUNTY')).errors?.[0]?.extensions).toMatchObject(foreign);

  const { id: proposed } = await c.propose({ implementingBodyId: 'water-bureau' });
  const step = (personId: string) => c.command(personId, 'completeStep', 'run', { runId, stepCode: 'county-field-check', evidence: c.evidence(personId, 'field-check-record') });
  const runId = await c.runOf(proposed);
  expect((await step('education-engineer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await step('water-engineer')).errors).toBeUndefined();
});

test('[X1] a contract that names no warranty has that of its money\'s line; of money from two programmes each decides for itself', async () => {
  const pack = { id: 'county-water', version: 1, title: '县水利条线办法', region: county, line: 'water', effectiveFrom: '2020-01-01', effectiveTo: null, source: { document: '试点办法' },
    values: { 'retention.warranty-months': [{ set: 24, clause: '水利条线办法', confidence: 'invented' }] } };
  await c.service.hear(packPublished, { aggregateId: 'county-water@1', regionCode: county, payload: { packKey: 'county-water@1', pack: pack as never } });
  const water = { amountFen: 300_000_00n, line: 'water', fundKind: 'transition-fund' };
  const signedOf = async (items: Parameters<County['adoptPlan']>[0], input = {}) => {
    await c.adoptPlan(items);
    const { id } = await c.sign(items[0]!.projectId, input);
    const [row] = await c.service.sql<{ months: number }>('select warranty_months as months from projects.contract where id = $1', [id]);
    return [row?.months, (await c.service.facts(contractSigned)).find(({ payload }) => payload.contractId === id)?.payload.warrantyMonths];
  };
  const projects = [await c.listedProject(), await c.listedProject(), await c.listedProject(), await c.listedProject()];
  expect(await signedOf([{ projectId: projects[0]!, ...water }])).toEqual([24, 24]);
  expect(await signedOf([{ projectId: projects[1]!, amountFen: 300_000_00n }])).toEqual([12, 12]);
  expect(await signedOf([{ projectId: projects[2]!, ...water }], { warrantyMonths: 6 })).toEqual([6, 6]);
  const [first, second] = [{ projectId: projects[3]!, ...water, amountFen: 200_000_00n }, { projectId: projects[3]!, amountFen: 100_000_00n, programmeId: 'XJ-2' }];
  expect(await signedOf([first, second])).toEqual([12, 0]);
});
