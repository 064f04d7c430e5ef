import { afterAll, beforeAll, expect, test } from 'vitest';
import { recoveryReceived, refundListed, refundPaid, treasuryPaid } from '@sunledger/events';
import { eventually, type TestService } from '@sunledger/testkit';
import { CaseStory, enterOfficers, person, village } from './case-story.ts';
import { county, startAccountability } from './start-accountability.ts';

let service: TestService;
let story: CaseStory;

beforeAll(async () => {
  service = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  story = new CaseStory(service);
  await enterOfficers(service);
  await wholeStory();
  await eventually(async () => (await service.sql('select 1 from kit.figure_delta')).length === 0 || undefined, 'the figures rolled up');
}, 120_000);
afterAll(() => service?.stop());

/** From the clue to the confirmed refund and the bulletin. */
async function wholeStory(): Promise<void> {
  const caseId = await story.caseAt('DECIDED');
  await story.measure(caseId, person(1), 'PARTY_WARNING');
  const { recoveryId, programmeId } = await story.recovered(caseId, '900.00', 60_000n);
  await story.run('chief', 'orderTreasuryReturn', 'recovery', { recoveryId, amount: '100.00' });
  await service.hear(treasuryPaid, { aggregateId: recoveryId, regionCode: village, occurredOn: '2026-03-02', payload: { recoveryId, caseId, programmeId, amountFen: '10000' } });
  const listed = await story.list(recoveryId, [{ person: person(2), amount: '300.00' }, { person: person(3), amount: '200.00' }]);
  const [fact] = await service.facts(refundListed);
  await service.hear(refundPaid, { aggregateId: listed.thing!.id, regionCode: village, occurredOn: '2026-03-02', payload: {
    refundListId: listed.thing!.id, caseId, programmeId, lines: fact!.payload.lines, totalFen: '50000' } });
  await story.run('lister', 'holdRefundMeeting', 'refundList', { refundListId: listed.thing!.id, place: '村委会', attendees: 20, evidence: [story.evidence('lister')] });
  await story.run('confirmer', 'confirmRefund', 'refundLine', { lineId: listed.thing!.lines[0]!.id, method: 'SMS_CODE' });
  await story.step('lead', caseId, 'EXECUTED');
  await story.conclude(caseId);
  await story.filed('511623000000');
  await service.enterBody({ bodyId: 'committee', bodyKind: 'village-committee', regionCode: village });
  await story.run('lister', 'holdWarningMeeting', 'warningMeeting', { caseId, bodyId: 'committee', place: '村委会', attendees: 20, evidence: [story.evidence('lister')] });
  await story.run('lister', 'holdTalk', 'talk', { bodyId: 'committee', kind: 'WARNING', post: 'VILLAGE_DIRECTOR', person: person(3), reasonStatement: '监管不力' });
  const other = await story.caseAt('DECIDED');
  await story.measure(other, person(2), 'ADMONITION');
  const back = await story.run('chief', 'orderRecovery', 'recovery', { caseId: other, programmeId, amount: '50.00', fromContent: '主动退回的补助', voluntary: true });
  await service.hear(recoveryReceived, { aggregateId: back.thing!.id, regionCode: village, occurredOn: '2026-03-02', payload: {
    recoveryId: back.thing!.id, caseId: other, programmeId, amountFen: '5000' } });
  const bulletin = await story.run('lister', 'draftBulletin', 'bulletin', {
    regionCode: county, issueNumber: '1', kind: 'EXPOSURE', titleContent: `${person(1).name}问题通报`, content: `${person(1).name}截留补助,已退还${person(2).name}等人。`,
    caseIds: [caseId], people: [{ name: person(2).name }] });
  await story.run('chief', 'approveBulletin', 'bulletin', { bulletinId: bulletin.thing!.id });
}

const figures = `casesFiled casesConcluded peopleHandled recoveryOrdered recovered toTreasury refundListed refundPaid refundConfirmed bulletins assessmentsFinalised
  peopleOrganisational peopleDisciplined peopleTransferred voluntarilyReturned refundMeetings refundedAtMeetings warningMeetings bulletinPeople talks peopleTalkedTo`;
const lists = `($code: RegionCode!, $from: Date, $until: Date) { region(code: $code) { accountability(from: $from, until: $until) { ${figures} } }
  casesFiled: disciplineCases(regionCode: $code, from: $from, until: $until) { total: totalCount nodes { id } }
  casesConcluded: disciplineCases(regionCode: $code, by: CONCLUDED, from: $from, until: $until) { total: totalCount }
  peopleHandled: handledPersons(regionCode: $code, from: $from, until: $until) { total: totalCount }
  recoveryOrdered: recoveries(regionCode: $code, from: $from, until: $until) { total: totalAmount }
  recovered: recoveryMovements(regionCode: $code, kind: RECEIVED, from: $from, until: $until) { total: totalAmount }
  toTreasury: recoveryMovements(regionCode: $code, kind: TREASURY_PAID, from: $from, until: $until) { total: totalAmount }
  refundListed: refundLines(regionCode: $code, from: $from, until: $until) { total: totalAmount }
  refundPaid: refundLines(regionCode: $code, by: PAID, from: $from, until: $until) { total: totalAmount }
  refundConfirmed: refundLines(regionCode: $code, by: CONFIRMED, from: $from, until: $until) { total: totalAmount }
  peopleOrganisational: handledPersons(regionCode: $code, handling: ORGANISATIONAL, from: $from, until: $until) { total: totalCount }
  peopleDisciplined: handledPersons(regionCode: $code, handling: DISCIPLINE, from: $from, until: $until) { total: totalCount }
  peopleTransferred: handledPersons(regionCode: $code, handling: TRANSFERRED, from: $from, until: $until) { total: totalCount }
  voluntarilyReturned: recoveryMovements(regionCode: $code, kind: RECEIVED, voluntary: true, from: $from, until: $until) { total: totalAmount }
  refundMeetings(regionCode: $code, from: $from, until: $until) { total: totalCount }
  refundedAtMeetings: refundMeetings(regionCode: $code, from: $from, until: $until) { total: totalAmount }
  warningMeetings(regionCode: $code, from: $from, until: $until) { total: totalCount }
  bulletinPeople: bulletinPersons(regionCode: $code, from: $from, until: $until) { total: totalCount }
  talks(regionCode: $code, from: $from, until: $until) { total: totalCount }
  peopleTalkedTo: talkedPersons(regionCode: $code, from: $from, until: $until) { total: totalCount }
  bulletins(regionCode: $code, from: $from, until: $until) { total: totalCount }
  assessmentsFinalised: assessments(regionCode: $code, state: FINAL, from: $from, until: $until) { total: totalCount } }`;

type Lists = Record<string, { total: number | string }> & { region: { accountability: Record<string, number | string | null> } };
const ask = async (personId: string, variables: Record<string, unknown>) => (await service.ask<Lists>(personId, `query ${lists}`, variables)).data!;

test.each([
  ['the county', { code: county }, { casesFiled: 3, casesConcluded: 1, peopleHandled: 2, peopleOrganisational: 1, peopleDisciplined: 1, peopleTransferred: 0,
    recoveryOrdered: '950.00', recovered: '650.00', voluntarilyReturned: '50.00', toTreasury: '100.00', refundListed: '500.00', refundPaid: '500.00', refundConfirmed: '300.00',
    refundMeetings: 1, refundedAtMeetings: '500.00', warningMeetings: 1, bulletins: 1, bulletinPeople: 1, talks: 1, peopleTalkedTo: 1, assessmentsFinalised: 0 }],
  ['the village in March', { code: village, from: '2026-03-01', until: '2026-03-31' }, { casesFiled: 2, refundPaid: '500.00', bulletins: 0 }],
  ['the village in February', { code: village, from: '2026-02-01', until: '2026-02-28' }, { casesFiled: 0, refundPaid: '0.00', peopleHandled: 0 }],
])('[A10] every number of %s opens into a list of the same total', async (_place, variables, expected) => {
  const data = await ask('chief', variables);
  const shown = data.region.accountability;
  expect(shown).toMatchObject(expected);
  for (const name of figures.split(/\s+/)) expect([name, data[name]!.total]).toEqual([name, shown[name]]);
});

test('[A10] a number is shown to whom its list is shown', async () => {
  await service.enterPost({ personId: 'press', duties: ['accountability.bulletin.read'], regionCode: county, bodyId: 'press-office' });
  const answer = await service.ask<Lists>('press', `query ($code: RegionCode!) { region(code: $code) { accountability { ${figures} } } }`, { code: county });
  expect(answer.data?.region.accountability).toMatchObject({ bulletins: 1, casesFiled: null, refundPaid: null, peopleHandled: null });
  const outside = await service.ask<Lists>('elsewhere', `query ($code: RegionCode!) { region(code: $code) { accountability { ${figures} } } }`, { code: county });
  expect(Object.values(outside.data!.region.accountability)).toEqual(figures.split(/\s+/).map(() => null));
});

test('[A3] nothing of a person stands in any event, audit row, request or plain column of the database', async () => {
  const columns = await service.sql<{ place: string; text: string }>(`
    select table_schema || '.' || table_name as place, query_to_xml(format('select * from %I.%I', table_schema, table_name), true, false, '')::text as text
      from information_schema.tables where table_schema in ('kit', 'accountability') and table_type = 'BASE TABLE'
        and table_name not in ('region', 'directory_entry')`);
  expect(columns.length).toBeGreaterThan(30);
  const secrets = [1, 2, 3].flatMap((n) => [person(n).name, person(n).idNumber]).concat('某村村民委员会主任');
  const found = columns.flatMap(({ place, text }) => secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${place}`));
  expect(found).toEqual([]);
  // The search can find something: the masked name is public.
  expect(columns.some(({ place, text }) => place === 'accountability.bulletin' && text.includes('尹某截留补助'))).toBe(true);
});
