import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureImposed } from '@sunledger/events';
import type { TestService } from '@sunledger/testkit';
import { CaseStory, enterOfficers, mistyped, person } from './case-story.ts';
import { startAccountability } from './start-accountability.ts';

let service: TestService;
let story: CaseStory;

beforeAll(async () => {
  service = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  story = new CaseStory(service);
  await enterOfficers(service);
}, 120_000);
afterAll(() => service?.stop());

test('[A2] a village cadre gets warning, demerit or serious demerit; anything heavier is refused with its clause', async () => {
  const caseId = await story.caseAt('DECIDED');
  const answer = await service.ask<{ imposeMeasure: { refusals: unknown[] } }>(
    'chief', 'mutation ($input: ImposeMeasureInput!) { imposeMeasure(input: $input) { refusals { code field mechanism clause } } }',
    { input: { requestId: 'm-1', caseId, kind: 'ADMINISTRATIVE_DISMISSAL', documentNumber: '邻纪发〔2026〕9号',
      person: { ...person(1), postName: '某村主任', villageCadre: true, partyMember: true } } });
  expect(answer.data?.imposeMeasure.refusals).toEqual([
    { code: 'NOT_FOR_VILLAGE_CADRES', field: 'kind', mechanism: 'A2', clause: '公职人员政务处分法 第二十二条' }]);
  expect((await story.measure(caseId, person(1), 'ADMINISTRATIVE_SERIOUS_DEMERIT')).refusals).toEqual([]);
  expect((await story.measure(caseId, person(1), 'ADMINISTRATIVE_WARNING')).refusals).toMatchObject([{ code: 'ALREADY_SANCTIONED' }]);
  expect((await story.measure(caseId, person(1), 'PARTY_WARNING')).refusals).toEqual([]);
});

test('[A2] a measure rests on a decision and on a number that checks out', async () => {
  const caseId = await story.caseAt('TRIED');
  expect((await story.measure(caseId, { name: person(1).name, idNumber: mistyped(person(1).idNumber) }, 'PARTY_WARNING')).refusals).toMatchObject([
    { code: 'MEASURE_WITHOUT_DECISION', field: 'caseId' }, { code: 'IDENTITY_NUMBER_FAULTY', field: 'person.idNumber' }]);
});

test('[A2] the same sanction at once from several hands is imposed once', async () => {
  const caseId = await story.caseAt('DECIDED');
  const answers = await Promise.all(Array.from({ length: 4 }, () => story.measure(caseId, person(3), 'PARTY_WARNING')));
  expect(answers.filter((answer) => answer.thing)).toHaveLength(1);
  expect((await service.facts(measureImposed)).filter((fact) => fact.payload.caseId === caseId)).toHaveLength(1);
});

test('[A2] a person is counted once by the heaviest measure of the period, over cases too, and the count opens into that list', async () => {
  const villages = await service.sql<{ code: string }>("select code from accountability.region where parent_code = '511623101000' order by code limit 2");
  const [here, there] = villages.map((row) => row.code) as [string, string];
  const [one, two] = [await story.caseAt('DECIDED', here), await story.caseAt('DECIDED', there)];
  await story.measure(one, person(11), 'ADMONITION');
  await story.measure(one, person(11), 'PARTY_WARNING');
  await story.measure(two, person(11), 'PARTY_SERIOUS_WARNING');
  await story.measure(two, person(12), 'ADMONITION');
  const answer = await service.ask<{ region: { accountability: { peopleHandled: number; peopleByKind: unknown } }; handledPersons: { totalCount: number; nodes: unknown[] } }>('chief', `{
    region(code: "511623101000") { accountability(from: "2026-03-01", until: "2026-03-31") { peopleHandled peopleByKind { kind category people } } }
    handledPersons(regionCode: "511623101000", from: "2026-03-01", until: "2026-03-31") { totalCount nodes { kind } } }`);
  expect(answer.data?.region.accountability).toEqual({ peopleHandled: 2, peopleByKind: [
    { kind: 'ADMONITION', category: 'TALK', people: 1 }, { kind: 'PARTY_SERIOUS_WARNING', category: 'PARTY_DISCIPLINE', people: 1 }] });
  expect(answer.data?.handledPersons.totalCount).toBe(2);
  const ofOneCase = await service.ask<{ region: { accountability: { peopleByKind: unknown } } }>(
    'chief', 'query ($code: RegionCode!) { region(code: $code) { accountability { peopleByKind { kind people } } } }', { code: here });
  expect(ofOneCase.data?.region.accountability.peopleByKind).toEqual([{ kind: 'PARTY_WARNING', people: 1 }]);
});

test('[A2] a name is read with the duty and a purpose only, and the reading stands in the audit', async () => {
  const caseId = await story.caseAt('DECIDED');
  await story.measure(caseId, person(21), 'PARTY_WARNING');
  const document = 'query ($id: ID!) { disciplineCase(id: $id) { measures { id personName postName } } }';
  expect((await service.ask('chief', document, { id: caseId })).errors?.[0]?.extensions['reason']).toBe('PURPOSE_REQUIRED');
  await service.enterPost({ personId: 'reader', duties: ['accountability.case.read'], regionCode: '511623000000', bodyId: 'leaders' });
  const purpose = { 'x-purpose': encodeURIComponent('回访教育') };
  const withoutDuty = await service.ask<{ disciplineCase: { measures: { personName: null }[] } }>('reader', document, { id: caseId }, purpose);
  expect(withoutDuty.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const answer = await service.ask<{ disciplineCase: { measures: { id: string; personName: string; postName: string }[] } }>('chief', document, { id: caseId }, purpose);
  expect(answer.data?.disciplineCase.measures).toMatchObject([{ personName: person(21).name, postName: '某村村民委员会主任' }]);
  const reads = await service.sql("select purpose, subject, outcome, detail->>'type' as type from kit.audit_entry where kind = 'personal-read' and action = 'DisciplineMeasure.personName'");
  expect(reads).toEqual([{ purpose: '回访教育', subject: answer.data?.disciplineCase.measures[0]?.id, outcome: 'accepted', type: 'DisciplineMeasure' }]);
});
