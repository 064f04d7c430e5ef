import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractSigned, qualityIssueClosed, qualityIssueOpened } from '@sunledger/events';
import { county, County } from './county.ts';

let c: County;
beforeAll(async () => { c = await County.start(); }, 60_000);
afterAll(() => c?.stop());

const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);
const open = (projectId: string, personId = 'engineer') => c.command(personId, 'openQualityIssue', 'issue', { projectId, content: '路面开裂', evidence: c.evidence(personId, 'photo') });
const close = (personId: string, issueId: string, evidence = c.evidence(personId, 'photo')) => c.command(personId, 'closeQualityIssue', 'issue', { issueId, evidence });

test('[P8] a defect of contracted work is opened by one and struck off by another, with evidence, once', async () => {
  const projectId = await c.adoptedProject();
  expect(codes(await open(projectId))).toEqual(['NOTHING_BUILT']);
  const contract = await c.sign(projectId);
  const { id } = await open(projectId);
  const [opened] = await c.service.facts(qualityIssueOpened);
  expect(opened?.payload).toEqual({ issueId: id, projectId });
  const [signed] = await c.service.facts(contractSigned);
  expect(signed?.payload.contractId).toBe(contract.id);
  expect(opened?.causes).toContain(signed?.id);
  expect(codes(await close('county-chief', id, []))).toEqual(['CLOSED_WITHOUT_EVIDENCE']);
  const answers = await Promise.all([close('county-chief', id), close('county-officer', id)]);
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  const closed = await c.service.facts(qualityIssueClosed);
  expect(closed.map((fact) => fact.payload)).toEqual([{ issueId: id, projectId }]);
  expect(closed[0]?.causes).toContain(opened?.id);
});

test('[P8] whoever opened an issue does not close it, also in another post', async () => {
  const projectId = await c.adoptedProject();
  await c.sign(projectId);
  const { id } = await open(projectId);
  await c.post('engineer', 'county-poverty-office', '511623000000', ['projects.quality.close']);
  expect((await close('engineer', id)).refusals).toMatchObject([{ code: 'SAME_PERSON', field: 'issueId' }]);
  expect((await close('clerk', id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[X2] a department of another line opens no issue of a project and strikes none off; its own line and the comprehensive ones do', async () => {
  await c.service.enterBody({ bodyId: 'water-bureau', bodyKind: 'county-department', regionCode: county, line: 'water' });
  for (const line of ['water', 'education']) {
    await c.service.enterPost({ personId: `${line}-engineer`, duties: ['projects.quality.open', 'projects.quality.close'], regionCode: county, bodyKind: 'county-department', line });
  }
  const projectId = await c.adoptedProject();
  await c.sign(projectId);
  await c.service.sql("update projects.project set implementing_body_id = 'water-bureau' where id = $1", [projectId]);
  const foreign = { code: 'FORBIDDEN', line: 'water' };
  expect((await open(projectId, 'education-engineer')).errors?.[0]?.extensions).toMatchObject(foreign);
  const { id, refusals } = await open(projectId, 'water-engineer');
  expect(refusals).toEqual([]);
  expect((await close('education-engineer', id)).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await close('county-chief', id)).refusals).toEqual([]);
  const second = await open(projectId);
  expect((await close('water-engineer', second.id)).refusals).toEqual([]);
});
