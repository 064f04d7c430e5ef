import { randomUUID } from 'node:crypto';
import { stepAwaitingDisplay, type EnvelopeOf } from '@sunledger/events';
import { TestService, type GraphqlAnswer } from '@sunledger/testkit';
import { disclosure } from '../src/service.ts';

export const county = '511623000000';
export const township = '511623100000';
export const village = '511623100201';

export interface ShownRefusal {
  code: string;
  field: string | null;
  message: string;
}
interface Answer {
  refusals: ShownRefusal[];
  position: string | null;
}
const ending = '{ code field message } position';

/** Lines that the facts of a step don't give, so that every required field of the sample county stands. */
export const supplement = [
  { field: 'targets', value: '受益 38 户' }, { field: 'period', value: '2026年3月至9月' }, { field: 'source', value: '中央衔接资金' },
  { field: 'category', value: '工程类' }, { field: 'responsible-unit', value: '石永村村民委员会' }, { field: 'beneficiaries', value: '38 户' },
  { field: 'benefit-mechanism', value: '以工代赈' },
];

/** Disclosure in the sample county, with a clerk who prepares, an officer who approves and another who answers. */
export class DisclosureSetting {
  readonly service: TestService;
  private constructor(service: TestService) {
    this.service = service;
  }

  static async start(now = '2026-03-02T02:00:00Z'): Promise<DisclosureSetting> {
    const service = await TestService.start(disclosure, { now });
    await service.enterBody({ bodyId: 'county-finance', name: '邻水县财政局', bodyKind: 'county-finance', regionCode: county });
    await service.enterBody({ bodyId: 'township-office', name: '鼎屏镇财政所', bodyKind: 'township-finance-office', regionCode: township });
    await service.enterBody({ bodyId: 'village-committee', name: '石永村村民委员会', bodyKind: 'village-committee', regionCode: village });
    await service.enterBody({ bodyId: 'discipline', name: '邻水县纪委监委', bodyKind: 'discipline-inspection', regionCode: county });
    const duties = ['disclosure.duty.read', 'disclosure.notice.prepare', 'disclosure.notice.approve', 'disclosure.notice.post'];
    const answers = ['disclosure.objection.read', 'disclosure.objection.answer', 'disclosure.question.answer'];
    await service.enterPost({ personId: 'clerk', duties: [...duties, ...answers], regionCode: county });
    await service.enterPost({ personId: 'officer', duties: [...duties, ...answers], regionCode: county });
    await service.enterPost({ personId: 'answerer', duties: answers, regionCode: county });
    await service.enterPost({ personId: 'elsewhere', duties: [...duties, ...answers], regionCode: '511621000000' });
    return new DisclosureSetting(service);
  }

  stop = (): Promise<void> => this.service.stop();

  /** A step of projects waits for its display. */
  async aStep(facts: Record<string, string> = {}, regionCode = village): Promise<EnvelopeOf<(typeof stepAwaitingDisplay)['projects']>['payload'] & { eventId: string }> {
    const payload = {
      stepId: randomUUID(), runId: randomUUID(), stepKind: 'library.steps', subjectType: 'Project', subjectId: randomUUID(), item: 'project-library',
      facts: { name: '通村公路', place: '石永村三组', content: '硬化 1.2 公里', amount: '120000.00', ...facts },
    };
    const { id } = await this.service.hear(stepAwaitingDisplay.projects, { aggregateId: payload.stepId, regionCode, occurredOn: await this.today(), payload });
    return { ...payload, eventId: id };
  }

  async today(): Promise<string> {
    return new Date(this.service.service.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  async dutyIds(stepId: string): Promise<string[]> {
    return (await this.service.sql<{ id: string }>('select id from disclosure.duty where step_id = $1 order by level', [stepId])).map(({ id }) => id);
  }

  async #run<T>(person: string | null, command: string, selection: string, input: Record<string, unknown>): Promise<{ result: (T & Answer) | undefined; errors: GraphqlAnswer['errors'] }> {
    const type = `${command[0]?.toUpperCase()}${command.slice(1)}Input`;
    const { data, errors } = await this.service.ask<Record<string, T & Answer>>(
      person, `mutation ($input: ${type}!) { ${command}(input: $input) { ${selection} refusals ${ending} } }`, { input: { requestId: randomUUID(), ...input } });
    return { result: data?.[command], errors };
  }

  prepare = (input: Record<string, unknown>, person = 'clerk') =>
    this.#run<{ notice: { id: string; state: string; fields: { field: string; label: string; value: string }[] } | null }>(
      person, 'prepareNotice', 'notice { id state fields { field label value } }',
      { contactDepartment: '县财政局农业股', contactPhone: '0826-8222345', supplement, ...input });
  approve = (noticeId: string, input: Record<string, unknown> = {}, person = 'officer') =>
    this.#run<{ notice: { id: string; code: string; displayedFrom: string; displayUntil: string } | null }>(
      person, 'approveNotice', 'notice { id code displayedFrom displayUntil }', { noticeId, ...input });
  correct = (noticeId: string, input: Record<string, unknown> = {}) =>
    this.#run<{ notice: { id: string } | null }>('clerk', 'correctNotice', 'notice { id }', {
      noticeId, reason: '实施期限有误', contactDepartment: '县财政局农业股', contactPhone: '0826-8222345', supplement: [], ...input });
  object = (noticeId: string, input: Record<string, unknown> = {}, person: string | null = null) =>
    this.#run<{ receiptCode: string | null }>(person, 'raiseObjection', 'receiptCode', { noticeId, content: '公路没有修到三组', ...input });
  answer = (objectionId: string, upheld: boolean, person = 'answerer') =>
    this.#run<{ objection: { id: string } | null }>(person, 'answerObjection', 'objection { id }', { objectionId, upheld, answer: '经实地核查,情况属实。' });
  post = (noticeId: string, evidence: { ticket: string; kind: string }[], channel = 'notice-board') =>
    this.#run<{ notice: { id: string } | null }>('clerk', 'postProof', 'notice { id }', { noticeId, channel, evidence });
  askQuestion = (noticeId: string, content: string) => this.#run<{ receiptCode: string | null }>(null, 'askQuestion', 'receiptCode', { noticeId, content });
  answerQuestion = (questionId: string, answer: string, publish: boolean) =>
    this.#run<{ question: { id: string } | null }>('answerer', 'answerQuestion', 'question { id }', { questionId, answer, publish });

  /** A published notice for a duty. */
  async publish(dutyId: string): Promise<{ id: string; code: string; displayedFrom: string; displayUntil: string }> {
    const prepared = await this.prepare({ dutyId });
    const id = prepared.result?.notice?.id;
    if (!id) throw new Error(`not prepared: ${JSON.stringify(prepared)}`);
    const approved = await this.approve(id);
    if (!approved.result?.notice) throw new Error(`not approved: ${JSON.stringify(approved)}`);
    return approved.result.notice;
  }

  /** A step with its only notice on display. */
  async displayedStep(): Promise<{ stepId: string; runId: string; eventId: string; dutyId: string; notice: { id: string; code: string; displayUntil: string } }> {
    const step = await this.aStep();
    const [dutyId] = await this.dutyIds(step.stepId);
    if (!dutyId) throw new Error('no duty');
    return { ...step, dutyId, notice: await this.publish(dutyId) };
  }

  openObjections = async (noticeId: string): Promise<string[]> =>
    (await this.service.sql<{ id: string }>("select id from disclosure.objection where notice_id = $1 and state = 'open' order by recorded_at", [noticeId])).map(({ id }) => id);

  /** Moves the clock to noon of a day in China and lets everything that is due happen. */
  moveTo = (day: string): Promise<string> => this.service.service.setClock(`${day}T04:00:00Z`);
}
