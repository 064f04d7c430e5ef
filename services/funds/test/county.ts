import { batchAccepted, contractSigned, displayCleared, planAdopted, projectListed, stepAwaitingDisplay, type EnvelopeOf } from '@sunledger/events';
import { signTicket, type ServiceSettings } from '@sunledger/service-kit';
import { TestService, type GraphqlAnswer } from '@sunledger/testkit';
import type { FundsDuty } from '../src/duties.ts';
import { funds } from '../src/service.ts';

export const county = '511623000000';
export const township = '511623100000';
export const village = '511623100201';
/** Account of the first programme; each further one has its own (三专). */
export const ownAccount = '6228480402564890018';

export interface Refused {
  code: string;
  field: string | null;
  clause: string | null;
  policy: string | null;
  message: string;
}
type Payload = { refusals: Refused[]; position: string | null } & Record<string, { id: string } | null>;

/** The sample county with one programme, its posts and a library: what tests of plan, claims and retention start from. */
export class County {
  readonly service: TestService;
  programmeId = '';
  #requests = 0;
  readonly #accounts = new Map<string, string>();
  #opened = 0;

  private constructor(service: TestService) {
    this.service = service;
  }

  static async start(now = '2026-03-02T02:00:00Z', settings: Partial<ServiceSettings> = {}): Promise<County> {
    const county_ = new County(await TestService.start(funds, { now, settings }));
    await county_.#enterBodies();
    await county_.#enterPosts();
    county_.programmeId = await county_.openProgramme('XJ-2026');
    return county_;
  }

  stop = (): Promise<void> => this.service.stop();

  async #enterBodies(): Promise<void> {
    const bodies = [
      ['county-finance', 'county-finance', county], ['poverty-office', 'county-poverty-office', county], ['leading-group', 'leading-group', county],
      ['township-finance', 'township-finance-office', township], ['township', 'township-government', township], ['village', 'village-committee', village],
    ] as const;
    for (const [bodyId, bodyKind, regionCode] of bodies) await this.service.enterBody({ bodyId, bodyKind, regionCode });
  }

  async #enterPosts(): Promise<void> {
    const read: FundsDuty = 'funds.ledger.read';
    await this.post('treasurer', 'county-finance', county, [
      'funds.programme.open', 'funds.quota.receive', 'funds.allocation.issue', 'funds.allocation.reverse', 'funds.budget-subject.change',
      'funds.payee.enter', read]);
    await this.post('bookkeeper', 'county-finance', county, ['funds.cash.receive', 'funds.reimbursement.pay', 'funds.disbursement.pay', 'funds.payment.send', 'funds.retention.release', 'funds.household-payment.release',
      'funds.month.close', 'funds.surplus.pay', read]);
    await this.post('auditor', 'county-audit', county, ['funds.journal.verify', read]);
    await this.post('deputy', 'county-finance', county, ['funds.cash.receive', 'funds.reimbursement.pay', 'funds.disbursement.pay', 'funds.payment.send', 'funds.retention.release', 'funds.household-payment.release', read]);
    await this.post('finance-head', 'county-finance', county, ['funds.bookkeeper.appoint', 'funds.programme.change-account', 'funds.year.close', 'funds.surplus.return', read]);
    await this.post('township-treasurer', 'township-finance-office', township, ['funds.allocation.issue', 'funds.allocation.reverse', read]);
    await this.post('planner', 'county-poverty-office', county, ['funds.plan.propose', read]);
    await this.post('leader', 'leading-group', county, ['funds.plan.adopt', 'funds.reimbursement.approve-large', 'funds.disbursement.review', read]);
    await this.post('village-clerk', 'village-committee', village, ['funds.reimbursement.submit', 'funds.disbursement.request', 'funds.payee.enter', 'funds.document.read', read]);
    await this.post('account-checker', 'county-finance', county, ['funds.payee.check', 'funds.retention.guarantee', 'funds.document.read', read]);
    await this.post('letter-checker', 'county-finance', county, ['funds.retention.guarantee-check', read]);
    await this.post('township-finance-head', 'township-finance-office', township, ['funds.disbursement.review', read]);
    await this.post('village-reviewer', 'village-committee', village, ['funds.reimbursement.review', read]);
    await this.post('township-reviewer', 'township-government', township, ['funds.reimbursement.review', read]);
    await this.post('poverty-reviewer', 'county-poverty-office', county, ['funds.reimbursement.review', 'funds.disbursement.review', read]);
    await this.post('finance-reviewer', 'county-finance', county, ['funds.reimbursement.review', 'funds.disbursement.review', read]);
  }

  post(personId: string, bodyKind: string, regionCode: string, duties: FundsDuty[], id = `post-${personId}`): Promise<void> {
    return this.service.enterPost({ id, personId, bodyKind, bodyId: bodyKind, regionCode, duties });
  }

  /** A bureau of each line in the county, with an officer who holds these duties. */
  async departments(lines: readonly string[], duties: FundsDuty[]): Promise<void> {
    for (const line of lines) {
      const body = { bodyId: `${line}-bureau`, bodyKind: 'county-department', regionCode: county, line };
      await this.service.enterBody(body);
      await this.service.enterPost({ ...body, id: `post-${line}-${this.requestId()}`, personId: `${line}-officer`, duties: [...duties, 'funds.ledger.read'] });
    }
  }

  requestId = (): string => `request-${(this.#requests += 1)}`;

  /** Runs a command with a fresh requestId; `thing` names the payload's field. */
  async command(personId: string, name: string, thing: string, input: Record<string, unknown>): Promise<{ id: string; refusals: Refused[]; errors: GraphqlAnswer['errors'] }> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer = await this.service.ask<Record<string, Payload>>(
      personId,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${thing} { id } refusals { code field clause policy message } position } }`,
      { input: { requestId: this.requestId(), ...input } },
    );
    const payload = answer.data?.[name];
    return { id: payload?.[thing]?.id ?? '', refusals: payload?.refusals ?? [], errors: answer.errors };
  }

  /** A command that must succeed; returns the thing's id. */
  async done(personId: string, name: string, thing: string, input: Record<string, unknown>): Promise<string> {
    const { id, refusals, errors } = await this.command(personId, name, thing, input);
    if (id === '') throw new Error(`${name} failed: ${JSON.stringify({ refusals, errors })}`);
    return id;
  }

  async openProgramme(code: string, overrides: Record<string, unknown> = {}): Promise<string> {
    // Counted before anything is awaited: programmes that are opened at once have accounts of their own, too.
    const opened = (this.#opened += 1);
    const bankAccount = opened === 1 ? ownAccount : `62284804025648${String(opened).padStart(5, '0')}`;
    const id = await this.done('treasurer', 'openProgramme', 'programme', {
      code, name: '2026年中央衔接资金', fundKind: 'transition-fund', year: 2026, bodyId: 'county-finance', bankAccount,
      bookkeeperPersonId: 'bookkeeper', closesOn: '2027-12-31', ...overrides,
    });
    this.#accounts.set(id, bankAccount);
    return id;
  }

  /** The own account of a programme, the one at work unless said otherwise. */
  accountOf = (programmeId = this.programmeId): string => this.#accounts.get(programmeId) ?? ownAccount;

  /** Past the command's own checks, for what would follow if they had been evaded. */
  nameBookkeeper = (personId: string): Promise<unknown[]> =>
    this.service.sql(
      `insert into funds.bookkeeper_appointment (id, programme_id, person_id, kind, from_on, appointed_by, recorded_at, event_id)
       select gen_random_uuid(), id, $2, 'named', opened_on, 'test', now(), opened_event_id from funds.programme where id = $1`, [this.programmeId, personId]);

  /** What an account is checked against. */
  proof = (personId = 'village-clerk') => [{ kind: 'payee-account', ticket: this.ticket(personId, `proof ${this.requestId()}`) }];

  /** The checked account of a contractor; the contract must be known. */
  async account(payeeId = 'builder', account = '51050100000000001234', overrides: Record<string, unknown> = {}): Promise<string> {
    const id = await this.done('village-clerk', 'enterPayeeAccount', 'payeeAccount', {
      payeeType: 'CONTRACTOR', payeeId, regionCode: village, accountName: '样例路桥有限公司', account, bankCode: '102100099996', evidence: this.proof(), ...overrides });
    await this.done('account-checker', 'checkPayeeAccount', 'payeeAccount', { payeeAccountId: id, pass: true });
    return id;
  }

  /** The checked account of the county's treasury. */
  async treasuryAccount(account = '51050100000000008888'): Promise<string> {
    const id = await this.done('treasurer', 'enterPayeeAccount', 'payeeAccount', {
      payeeType: 'TREASURY', payeeId: 'treasury', regionCode: county, accountName: '国家金库样例县支库', account, bankCode: '011651000001', evidence: this.proof('treasurer') });
    return this.done('account-checker', 'checkPayeeAccount', 'payeeAccount', { payeeAccountId: id, pass: true });
  }

  receiveQuota = (amount: string, documentNumber = `川财农〔2026〕${this.requestId()}号`): Promise<string> =>
    this.done('treasurer', 'receiveQuota', 'programme', { programmeId: this.programmeId, documentNumber, amount });

  receiveCash = (amount: string, bankReference = `BANK-${this.requestId()}`): Promise<string> =>
    this.done('bookkeeper', 'receiveCash', 'cashReceipt', { programmeId: this.programmeId, amount, bankReference });

  /** Quota on its way: county → township → village. */
  async allotToVillage(amount: string): Promise<{ first: string; second: string }> {
    const first = await this.done('treasurer', 'issueAllocation', 'allocation', {
      programmeId: this.programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: `邻财农${this.requestId()}`, amount });
    const second = await this.done('township-treasurer', 'issueAllocation', 'allocation', {
      programmeId: this.programmeId, fromBodyId: 'township-finance', toBodyId: 'village', documentNumber: `乡财${this.requestId()}`, amount });
    return { first, second };
  }

  list = (projectId: string, overrides: Partial<Parameters<TestService['hear']>[1]['payload']> = {}, regionCode = village) =>
    this.service.hear(projectListed, {
      aggregateId: projectId, regionCode,
      payload: {
        projectId, name: `村道硬化${projectId}`, projectKind: 'works', content: '硬化村道 2 公里', place: '样例村', implementingBodyId: 'village',
        estimateFen: '10000000', beneficiaryHouseholds: 40, ...overrides,
      },
    });

  sign = (projectId: string, amountFen: bigint, warrantyMonths = 12, signedOn = '2026-03-02') =>
    this.service.hear(contractSigned, {
      aggregateId: `contract-${projectId}`, regionCode: village, occurredOn: signedOn,
      payload: { contractId: `contract-${projectId}`, projectId, contractorId: 'builder', amountFen: amountFen.toString(), signedOn, warrantyMonths },
    });

  accept = (projectId: string, batchId: string, acceptedFen: bigint, { final = false, acceptedOn = '2026-03-02' } = {}) =>
    this.service.hear(batchAccepted, {
      aggregateId: batchId, regionCode: village, occurredOn: acceptedOn,
      payload: { batchId, projectId, contractId: `contract-${projectId}`, acceptedFen: acceptedFen.toString(), acceptedOn, final },
    });

  propose = (items: { projectId: string; amount: string; programmeId?: string; use?: string }[], personId = 'planner') =>
    this.command(personId, 'proposePlan', 'plan', {
      year: 2026, regionCode: county, items: items.map((item) => ({ programmeId: this.programmeId, ...item })) });

  /** Ends the display of a plan as disclosure would. */
  async endDisplay(planId: string, outcome: 'cleared' | 'refused' = 'cleared', occurredOn = '2026-03-12') {
    const step = (await this.service.facts(stepAwaitingDisplay.funds)).find((fact) => fact.payload.subjectId === planId);
    if (!step) throw new Error('the plan waits for no display');
    return this.service.hear(displayCleared, {
      aggregateId: `notice-${planId}`, regionCode: county, occurredOn,
      payload: { stepId: step.payload.stepId, runId: planId, noticeId: `notice-${planId}`, outcome },
    });
  }

  /** A project in the library and the adopted plan. */
  async plan(projectId: string, amount: string, { regionCode = village, use }: { regionCode?: string; use?: string } = {}): Promise<EnvelopeOf<typeof planAdopted>> {
    await this.list(projectId, {}, regionCode);
    const { id, refusals } = await this.propose([{ projectId, amount, ...(use !== undefined && { use }) }]);
    if (id === '') throw new Error(`no plan: ${JSON.stringify(refusals)}`);
    await this.done('leader', 'adoptPlan', 'plan', { planId: id });
    await this.endDisplay(id);
    const adopted = (await this.service.facts(planAdopted)).find((fact) => fact.payload.planId === id);
    if (!adopted) throw new Error('the plan was not adopted');
    return adopted;
  }

  /** An uploaded file's ticket, as the gateway gives it to whoever uploaded. */
  ticket = (personId: string, file: string): string =>
    signTicket(this.service.settings.ticketSecret, {
      use: 'attach', hash: Buffer.from(file).toString('hex').padEnd(64, '0').slice(0, 64), sizeBytes: 10, contentType: 'application/pdf', personId,
      expiresAt: Date.now() + 60_000,
    });
}
