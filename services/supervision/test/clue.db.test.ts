import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseConcluded, clueAnswered, clueClosed, clueRegistered, clueTransferred, dutyMissed, packPublished, receiptDisputed } from '@sunledger/events';
import { county, startBench, village, type Bench } from './bench.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); }, 90_000);
afterAll(() => bench?.service.stop());

interface ClueShown { clue: { id: string; state: string; deadlines: { kind: string; dueOn: string; limit: string; policy: string; state: string }[] } | null }
const shown = 'clue { id state deadlines { kind dueOn limit policy state } }';
const clocksOf = async (id: string) => {
  const { clue } = await bench.read<ClueShown>('officer', `query ($id: ID!) { ${shown.replace('clue', 'clue(id: $id)')} }`, { id });
  return clue!;
};
const check = (clueId: string, personId = 'officer') =>
  bench.run<ClueShown>(personId, 'reportPreliminaryCheck', { clueId, result: 'SUBSTANTIATED', report: '经核实,截留属实' }, shown);
const conditions = (met: [boolean, boolean, boolean]) => {
  const [facts, responsibility, accountability] = met.map((one) => ({ met: one, grounds: '见核查报告' }));
  return { factsCleared: facts, responsibilityCleared: responsibility, accountabilityDone: accountability };
};
const close = (clueId: string, met: [boolean, boolean, boolean] = [true, true, true], personId = 'deputy', overrides = {}) =>
  bench.run<ClueShown>(personId, 'closeClue', { clueId, result: 'SUBSTANTIATED', report: '线索办结报告', ...conditions(met), ...overrides }, shown);

test('[S3] nothing joins a clue to the petition or the reporter it came from', async () => {
  const posted = randomUUID();
  // The officer's desk sends one correlation for the whole sitting.
  const sitting = { 'x-correlation-id': randomUUID() };
  const petition = await bench.aPetition({ named: { name: '欧阳秀英', contact: '13987654321' }, subjectFactIds: [posted], bodyComplainedOfId: 'village-committee' }, 'officer', sitting);
  await bench.run('officer', 'acceptPetition', { petitionId: petition.id }, '', sitting);
  const clueId = await bench.aClue({ source: 'PETITION', petitionId: petition.id, subjectFactIds: [posted] }, sitting);
  await bench.screen(clueId, 'PRELIMINARY_CHECK');

  const facts = await bench.service.facts();
  const ofPetition = facts.filter((fact) => JSON.stringify(fact).includes(petition.id));
  const ofClue = facts.filter((fact) => JSON.stringify(fact).includes(clueId));
  expect([ofPetition.length > 0, ofClue.length > 2]).toEqual([true, true]);
  const marks = [petition.id, petition.receiptCode, '欧阳秀英', '13987654321', ...ofPetition.flatMap((fact) => [fact.id, fact.correlationId])];
  for (const fact of ofClue) for (const mark of marks) expect(JSON.stringify(fact)).not.toContain(mark);
  for (const fact of ofPetition) expect(JSON.stringify(fact)).not.toContain(clueId);
  const registered = (await bench.service.facts(clueRegistered)).find(({ payload }) => payload.clueId === clueId)!;
  expect(registered.causes).toEqual([posted]);

  // No row of any table names both, the audit included.
  const tables = await bench.service.sql<{ name: string }>("select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('kit', 'supervision')");
  for (const { name } of tables) {
    const both = await bench.service.sql(`select 1 from ${name} t where t::text like $1 and t::text like $2`, [`%${petition.id}%`, `%${clueId}%`]);
    expect(both, name).toEqual([]);
  }
  const audits = await bench.service.sql<{ correlation_id: string }>(
    "select correlation_id from kit.audit_entry where subject = $1 or detail::text like '%' || $1 || '%'", [petition.id]);
  const clueAudits = await bench.service.sql<{ correlation_id: string }>('select correlation_id from kit.audit_entry where subject = $1', [clueId]);
  expect(clueAudits.length).toBe(1);
  expect(audits.map((row) => row.correlation_id)).not.toContain(clueAudits[0]!.correlation_id);

  const file = await bench.read<{ petitionFile: { clueIds: string[]; content: string } }>(
    'officer', 'query ($id: ID!) { petitionFile(id: $id) { clueIds content } }', { id: petition.id }, { 'x-purpose': 'handling' });
  expect(file.petitionFile).toEqual({ clueIds: [clueId], content: '某户补助款少发' });
  const reads = await bench.service.sql("select purpose from kit.audit_entry where action = 'Query.petitionFile' and subject = $1", [petition.id]);
  expect(reads).toEqual([{ purpose: 'handling' }]);
});

test('[S3] a clue concerns the body complained of: its people do not see it and it is not transferred to them', async () => {
  const petition = await bench.anAcceptedPetition({ bodyComplainedOfId: 'county-discipline' }).catch(() => undefined);
  expect(petition, 'handled by the city').toBeUndefined();
  const about = await bench.aClue({ bodyConcernedId: 'county-finance' });
  const seen = await bench.read<{ clue: unknown }>('finance-officer', 'query ($id: ID!) { clue(id: $id) { id } }', { id: about });
  expect(seen.clue).toBeNull();
  expect((await bench.ask('finance-officer', 'transferClue', { clueId: about, toBodyId: 'county-discipline' }, '')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('[S3] a summary with an identity, bank or phone number is refused', async () => {
  const input = { source: 'AUDIT', problemClass: 'embezzlement', regionCode: village, subjectFactIds: [randomUUID()] };
  const withPhone = await bench.run('officer', 'registerClue', { ...input, summary: '请联系 13987654321' });
  expect(withPhone.refusals).toMatchObject([{ code: 'PERSONAL_DATA_IN_TEXT', field: 'summary' }]);
  const wrongSource = await bench.run('officer', 'registerClue', { ...input, source: 'PETITION', summary: '截留补助款' });
  expect(wrongSource.refusals).toMatchObject([{ code: 'PETITION_AND_SOURCE_DIFFER', field: 'petitionId' }]);
  expect((await bench.ask('officer', 'registerClue', { ...input, summary: '截留补助款', regionCode: '510525100000' }, '')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[S3] screening, check, transfer, answer and closing follow one another, each on its clock, each naming the one before', async () => {
  const clueId = await bench.aClue();
  expect((await clocksOf(clueId)).deadlines).toMatchObject([{ kind: 'supervision.screen-clue', limit: '1 month', dueOn: '2026-04-02', policy: 'national@1' }]);
  expect((await bench.run('deputy', 'screenClues', { attendees: 1, decisions: [{ clueId, decision: 'HOLD', reason: '条件不成熟' }] })).refusals).toMatchObject([{ code: 'MEETING_TOO_SMALL' }]);
  expect((await bench.screen(clueId, 'PRELIMINARY_CHECK')).clues).toMatchObject([{ state: 'CHECKING' }]);
  const checking = (await clocksOf(clueId)).deadlines.find(({ kind }) => kind === 'supervision.check-clue');
  expect(checking).toMatchObject({ limit: '40 calendar-day', dueOn: '2026-04-11', policy: 'sample@1' });
  const transfer = (toBodyId: string) => bench.run<ClueShown>('deputy', 'transferClue', { clueId, toBodyId }, shown);
  expect((await transfer('county-discipline')).refusals).toMatchObject([{ code: 'CLUE_NOT_IN_STATE' }]);
  expect((await check(clueId)).clue).toMatchObject({ state: 'CHECKED' });
  expect((await transfer('county-finance')).refusals).toMatchObject([{ code: 'NOT_A_DISCIPLINE_BODY', field: 'toBodyId' }]);
  expect((await transfer('county-discipline')).clue).toMatchObject({ state: 'TRANSFERRED' });
  expect((await close(clueId)).refusals).toMatchObject([{ code: 'CLUE_NOT_IN_STATE' }]);

  const [transferred] = (await bench.service.facts(clueTransferred)).filter(({ payload }) => payload.clueId === clueId);
  expect(transferred?.payload).toEqual({ clueId, toBodyId: 'county-discipline', problemClass: 'household-payment-short' });
  await bench.service.hear(clueAnswered, { aggregateId: clueId, regionCode: county, occurredOn: '2026-03-02', payload: { clueId, result: 'FILED' } });
  const concluded = await bench.service.hear(caseConcluded, { aggregateId: 'case-1', regionCode: county, occurredOn: '2026-03-02', payload: { caseId: 'case-1', clueId, substantiated: true } });
  expect(await clocksOf(clueId)).toMatchObject({ state: 'ANSWERED' });
  const unmet = await close(clueId, [true, false, false]);
  expect(unmet.refusals).toMatchObject([
    { code: 'CLOSING_CONDITION_UNMET', field: 'responsibilityCleared.met' }, { code: 'CLOSING_CONDITION_UNMET', field: 'accountabilityDone.met' }]);
  expect(unmet.refusals.map(({ message }) => message).join()).toMatch(/责任不明不放过.*追责不到位不放过/s);
  expect((await close(clueId, [true, true, true], 'officer')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await close(clueId)).clue).toMatchObject({ state: 'CLOSED' });
  const [closed] = (await bench.service.facts(clueClosed)).filter(({ payload }) => payload.clueId === clueId);
  expect(closed?.causes).toEqual([concluded.id]);
});

test('[S3] one clue closed by two at once is closed once', async () => {
  const clueId = await bench.aClue();
  await bench.screen(clueId, 'CLOSE');
  const answers = await Promise.all(['deputy', 'officer', 'custodian'].map((personId) => close(clueId, [true, true, true], personId)));
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  expect((await bench.service.facts(clueClosed)).filter(({ payload }) => payload.clueId === clueId)).toHaveLength(1);
});

test('[S3] a meeting decides all its clues or none, and clues of one meeting are no causes of one another', async () => {
  const [one, two] = [await bench.aClue(), await bench.aClue()];
  const decisions = (last: string) => [one, two, last].map((clueId) => ({ clueId, decision: 'TALK_OR_LETTER', reason: '一般问题' }));
  const twice = await bench.run('deputy', 'screenClues', { attendees: 3, decisions: decisions(two) });
  expect(twice.refusals).toMatchObject([{ code: 'CLUE_NAMED_TWICE', field: 'decisions.2.clueId' }]);
  expect((await clocksOf(one)).state).toBe('REGISTERED');
  await bench.run('deputy', 'screenClues', { attendees: 3, decisions: decisions(two).slice(0, 2) });
  const facts = (await bench.service.facts()).filter(({ type }) => type === 'supervision.clue-screened.v1').slice(-2);
  for (const fact of facts) {
    const [registered] = (await bench.service.facts(clueRegistered)).filter(({ payload }) => payload.clueId === fact.aggregateId);
    expect(fact.causes).toEqual([registered!.id]);
  }
});

test('[S3] two meetings over the same clues at once decide each clue once', async () => {
  const ids = [await bench.aClue(), await bench.aClue(), await bench.aClue()];
  const decide = (clueIds: string[]) => bench.run('deputy', 'screenClues', { attendees: 3, decisions: clueIds.map((clueId) => ({ clueId, decision: 'CLOSE', reason: '反映失实' })) });
  const answers = await Promise.all([decide(ids), decide([...ids].reverse())]);
  expect(answers.map(({ refusals }) => refusals.length).toSorted((a, b) => a - b)).toEqual([0, 3]);
});

test('[F8] a disputed receipt and [D2] a missed duty to disclose become clues by themselves, once', async () => {
  const disputed = await bench.service.hear(receiptDisputed, {
    aggregateId: 'payment-1', regionCode: village, occurredOn: '2026-03-01',
    payload: { paymentId: 'payment-1', programmeId: 'programme-1', personToken: 'a'.repeat(64), paidFen: '120000', receivedFen: '70000' },
  });
  const missed = await bench.service.hear(dutyMissed, {
    aggregateId: 'duty-1', regionCode: village, occurredOn: '2026-03-01',
    payload: { dutyId: 'duty-1', bodyId: 'village-committee', item: 'household-payment', level: 'village', dueOn: '2026-02-28' },
  });
  await bench.service.publish(receiptDisputed.topic, disputed);
  const { clues } = await bench.read<{ clues: { nodes: { source: string; amount: string | null; subjectFactIds: string[] }[] } }>(
    'officer', `query { clues(regionCode: "${village}", state: REGISTERED) { nodes { source amount subjectFactIds bodyConcernedId } } }`);
  expect(clues.nodes.filter(({ source }) => source === 'DISPUTE')).toEqual([{ source: 'DISPUTE', amount: '500.00', subjectFactIds: [disputed.id], bodyConcernedId: null }]);
  expect(clues.nodes.filter(({ source }) => source === 'DUTY_MISSED')).toEqual([{ source: 'DUTY_MISSED', amount: null, subjectFactIds: [missed.id], bodyConcernedId: 'village-committee' }]);
  expect(await bench.dump(), 'the household is not known here').not.toContain('a'.repeat(64));
});

test('[S3] a held clue comes back by itself, and nothing is deleted or reopened', async () => {
  const clueId = await bench.aClue();
  await bench.screen(clueId, 'HOLD');
  expect(await clocksOf(clueId)).toMatchObject({ state: 'HELD' });
  await bench.service.service.setClock('2026-04-03T02:00:00Z');
  const back = await clocksOf(clueId);
  expect(back.state).toBe('REGISTERED');
  expect(back.deadlines).toContainEqual(expect.objectContaining({ kind: 'supervision.rescreen-clue', state: 'MISSED' }));
  expect(back.deadlines).toContainEqual(expect.objectContaining({ kind: 'supervision.screen-clue', state: 'RUNNING', dueOn: '2026-05-03' }));
  await expect(bench.service.sql('delete from supervision.clue')).rejects.toThrow(/append-only/);
  await expect(bench.service.sql('truncate supervision.clue cascade')).rejects.toThrow(/append-only/);
  await expect(bench.service.sql("update supervision.clue set state = 'HELD' where state = 'CLOSED'")).rejects.toThrow(/append-only/);
  await expect(bench.service.sql("update supervision.clue set state = 'CLOSED', closed_on = '2026-03-02', result = 'PARTLY' where id = $1", [clueId])).rejects.toThrow(/three conditions/);
});

test('[S3] a held clue screened again before its time keeps no clock behind', async () => {
  const clueId = await bench.aClue();
  await bench.screen(clueId, 'HOLD');
  await bench.screen(clueId, 'TALK_OR_LETTER');
  const { state, deadlines } = await clocksOf(clueId);
  expect(state).toBe('TALK_OR_LETTER');
  expect(deadlines.map((deadline) => deadline.state)).toEqual(['MET', 'MET']);
});

test('[X1] a clue and a petition have the limits of the line of the body that handles them', async () => {
  const clause = { clause: '纪检条线办法', confidence: 'invented' };
  const pack = {
    id: 'city-line', version: 1, title: '条线办法', region: '511600000000', line: 'discipline', effectiveFrom: '2026-01-01', effectiveTo: null, source: { document: '试点办法' },
    values: { 'clue.screening-limit': [{ set: { value: 7, unit: 'calendar-day' }, ...clause }], 'petition.accept-limit': [{ set: { value: 2, unit: 'calendar-day' }, ...clause }] },
  };
  await bench.service.hear(packPublished, { aggregateId: 'city-line@1', regionCode: county, payload: { packKey: 'city-line@1', pack: pack as never } });
  const packsOf = async () => {
    const [clueId, petition] = [await bench.aClue(), await bench.aPetition()];
    const rows = await bench.service.sql<{ pack: string }>(
      "select policy_pack as pack from kit.deadline where subject_id = any($1) and kind in ('supervision.screen-clue', 'supervision.accept-petition') order by kind", [[clueId, petition.id]]);
    return rows.map(({ pack: name }) => name);
  };
  expect(await packsOf()).toEqual(['national', 'national']);
  await bench.service.enterBody({ bodyId: 'county-discipline', bodyKind: 'discipline-inspection', regionCode: county, line: 'discipline' });
  expect(await packsOf()).toEqual(['city-line', 'city-line']);
});
