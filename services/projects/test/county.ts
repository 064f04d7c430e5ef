import { randomUUID } from 'node:crypto';
import { displayCleared, objectionRaised, planAdopted, stepAwaitingDisplay } from '@sunledger/events';
import { signTicket } from '@sunledger/service-kit';
import { TestService, type GraphqlAnswer } from '@sunledger/testkit';
import type { Duty } from '../src/duties.ts';
import { projects } from '../src/service.ts';

export const county = '511623000000';
export const township = '511623100000';
export const village = '511623100201';
export const neighbour = '511623100202';
export const contractorCode = '91350100M000100Y43';

export interface Refused {
  code: string;
  field: string | null;
  message: string;
  policy: string | null;
}
export interface Answered {
  id: string;
  refusals: Refused[];
  errors: GraphqlAnswer['errors'];
}
type Evidence = { kind: string; ticket: string }[];

const read: Duty[] = ['projects.project.read', 'projects.household.read'];

/** Steps of the sample pack into the library: who takes them, with what. */
export const librarySteps = [
  ['township-surveyor', 'need-survey', ['survey-form'], false],
  ['group-leader', 'villager-group-meeting', ['meeting-minutes', 'signed-attendance'], false],
  ['representative', 'representatives-meeting', ['meeting-minutes', 'signed-attendance', 'vote-record'], true],
  ['township-officer', 'township-review', ['review-opinion'], false],
  ['engineer', 'county-field-check', ['field-check-record', 'photo'], false],
  ['county-chief', 'library-entry', ['adoption-document'], true],
] as const;
export const passed = { eligible: 30, present: 25, inFavour: 20 };

/** The sample county in its survey month, with everybody whom a project meets on its way. */
export class County {
  readonly service: TestService;
  #requests = 0;

  private constructor(service: TestService) {
    this.service = service;
  }

  static async start(now = '2025-11-20T02:00:00Z'): Promise<County> {
    const county_ = new County(await TestService.start(projects, { now }));
    await county_.#enterPeople();
    return county_;
  }

  stop = (): Promise<void> => this.service.stop();
  today = (): string => this.service.service.clock.now().toISOString().slice(0, 10);

  async #enterPeople(): Promise<void> {
    for (const [bodyId, bodyKind, regionCode] of [
      ['poverty-office', 'county-poverty-office', county], ['township-gov', 'township-government', township], ['village-committee', 'village-committee', village],
    ] as const) await this.service.enterBody({ bodyId, bodyKind, regionCode });
    await this.post('clerk', 'village-committee', village, ['projects.need.record', 'projects.project.propose', 'projects.household.identify', 'projects.meeting.record', 'projects.batch.submit']);
    await this.post('neighbour-clerk', 'village-committee', neighbour, ['projects.need.record', 'projects.project.propose', 'projects.meeting.record']);
    await this.post('township-surveyor', 'township-government', township, ['projects.step.complete', 'projects.project.propose']);
    await this.post('group-leader', 'villager-group', `${village}001`, ['projects.step.complete']);
    await this.post('representative', 'village-representatives', village, ['projects.step.complete', 'projects.meeting.record']);
    await this.post('township-officer', 'township-government', township, ['projects.step.complete', 'projects.batch.accept']);
    await this.post('engineer', 'county-department', county, ['projects.step.complete', 'projects.batch.accept', 'projects.contract.sign', 'projects.quality.open']);
    await this.post('county-chief', 'county-poverty-office', county, ['projects.step.complete', 'projects.register.approve', 'projects.quality.close', 'projects.household.read-personal']);
    await this.post('county-officer', 'county-poverty-office', county, ['projects.register.import', 'projects.register.approve', 'projects.sample.draw', 'projects.quality.open', 'projects.quality.close']);
    await this.post('village-director', 'village-committee', village, ['projects.batch.accept']);
  }

  post(personId: string, bodyKind: string, regionCode: string, duties: Duty[]): Promise<void> {
    return this.service.enterPost({ id: `post-${personId}-${bodyKind}`, personId, bodyKind, bodyId: bodyKind, regionCode, duties: [...duties, ...read] });
  }

  /** Runs a command with a fresh requestId; `thing` names the payload's field. */
  async command(personId: string, name: string, thing: string, input: Record<string, unknown>): Promise<Answered> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer = await this.service.ask<Record<string, Record<string, { id: string } | null> & { refusals: Refused[] }>>(
      personId,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${thing} { id } refusals { code field message policy } position } }`,
      { input: { requestId: `request-${(this.#requests += 1)}`, ...input } },
    );
    const payload = answer.data?.[name];
    return { id: payload?.[thing]?.id ?? '', refusals: payload?.refusals ?? [], errors: answer.errors };
  }

  /** The same, where anything but success fails the test. */
  async done(personId: string, name: string, thing: string, input: Record<string, unknown>): Promise<string> {
    const { id, refusals, errors } = await this.command(personId, name, thing, input);
    if (id === '') throw new Error(`${name} by ${personId}: ${JSON.stringify(errors ?? refusals)}`);
    return id;
  }

  async read<T>(personId: string, document: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<T> {
    const { data, errors } = await this.service.ask<T>(personId, document, variables, headers);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  }

  /** An uploaded file's ticket, as the gateway gives it to whoever uploaded; without a hash, of a file never seen before. */
  ticket(personId: string, hash = randomUUID().replaceAll('-', '').repeat(2)): string {
    return signTicket(this.service.settings.ticketSecret, {
      use: 'attach', hash, sizeBytes: 10, contentType: 'application/pdf', personId, expiresAt: Date.now() + 60_000,
    });
  }
  evidence = (personId: string, ...kinds: string[]): Evidence => kinds.map((kind) => ({ kind, ticket: this.ticket(personId) }));

  recordNeed = (input: Record<string, unknown> = {}, personId = 'clerk'): Promise<string> =>
    this.done(personId, 'recordNeed', 'need', { villageCode: village, households: 40, content: '三组至五组道路泥泞', place: '三组', estimate: '300000.00', ...input });

  /** A project with words of its own, so that no two of a test look alike unless it means them to. */
  async propose(input: Record<string, unknown> = {}, personId = 'clerk'): Promise<Answered> {
    const word = String.fromCodePoint(...Array.from({ length: 12 }, () => 0x4e00 + Math.floor(Math.random() * 20_000)));
    return this.command(personId, 'proposeProject', 'project', {
      needIds: input['needIds'] ?? [await this.recordNeed()], name: `${word}工程`, projectKind: 'works', content: word.repeat(3), place: word.slice(0, 6),
      estimate: '300000.00', implementingBodyId: 'township-gov', beneficiaryHouseholds: 40, ...input,
    });
  }

  async runOf(projectId: string, personId = 'clerk'): Promise<string> {
    const { project } = await this.read<{ project: { run: { id: string } } }>(personId, 'query ($id: ID!) { project(id: $id) { run { id } } }', { id: projectId });
    return project.run.id;
  }

  async step(runId: string, [personId, stepCode, kinds, quorum]: (typeof librarySteps)[number], input: Record<string, unknown> = {}): Promise<Answered> {
    return this.command(personId, 'completeStep', 'run', {
      runId, stepCode, evidence: this.evidence(personId, ...kinds), ...(quorum && stepCode === 'representatives-meeting' && { meeting: passed }), ...input,
    });
  }

  /** Disclosure ends the display of the run's waiting step. */
  async endDisplay(runId: string, outcome: 'cleared' | 'refused' = 'cleared'): Promise<void> {
    const stepId = await this.waitingStep(runId);
    await this.service.hear(displayCleared, {
      aggregateId: stepId, regionCode: village, occurredOn: this.today(), payload: { stepId, runId, noticeId: randomUUID(), outcome },
    });
  }

  async object(runId: string): Promise<void> {
    const stepId = await this.waitingStep(runId);
    await this.service.hear(objectionRaised, {
      aggregateId: stepId, regionCode: village, occurredOn: this.today(), payload: { objectionId: randomUUID(), noticeId: randomUUID(), stepId },
    });
  }

  async waitingStep(runId: string): Promise<string> {
    const facts = (await this.service.facts(stepAwaitingDisplay.projects)).filter((fact) => fact.payload.runId === runId);
    const last = facts.at(-1);
    if (!last) throw new Error(`no step of ${runId} waits for display`);
    return last.payload.stepId;
  }

  /** Takes a proposed project through all its steps into the library. */
  async list(projectId: string, upTo: number = librarySteps.length): Promise<string> {
    const runId = await this.runOf(projectId);
    for (const step of librarySteps.slice(0, upTo)) {
      const { refusals, errors } = await this.step(runId, step);
      if (errors || refusals.length > 0) throw new Error(`${step[1]}: ${JSON.stringify(errors ?? refusals)}`);
      if (step[3]) await this.endDisplay(runId);
    }
    return runId;
  }

  async listedProject(input: Record<string, unknown> = {}): Promise<string> {
    const { id, refusals, errors } = await this.propose(input);
    if (!id) throw new Error(JSON.stringify(errors ?? refusals));
    await this.list(id);
    return id;
  }

  /** Funds tells that a yearly plan with these projects was adopted. */
  async adoptPlan(items: { projectId: string; amountFen: bigint; programmeId?: string; fundKind?: string; line?: string }[], year = 2026): Promise<string> {
    const planId = randomUUID();
    const total = items.reduce((sum, { amountFen }) => sum + amountFen, 0n);
    await this.service.hear(planAdopted, {
      aggregateId: planId, regionCode: county, occurredOn: this.today(),
      payload: {
        planId, year, totalFen: total.toString(),
        items: items.map(({ projectId, amountFen, programmeId, ...money }) => ({ projectId, programmeId: programmeId ?? 'XJ-2026', amountFen: amountFen.toString(), ...money })),
      },
    });
    return planId;
  }

  async adoptedProject(amountFen = 300_000_00n): Promise<string> {
    const projectId = await this.listedProject();
    await this.adoptPlan([{ projectId, amountFen }]);
    return projectId;
  }

  sign = (projectId: string, input: Record<string, unknown> = {}): Promise<Answered> =>
    this.command('engineer', 'signContract', 'contract', {
      projectId, contractorName: '邻水县筑路有限公司', contractorCode, amount: '280000.00', signedOn: this.today(), ...input,
    });

  submit = (contractId: string, amount: string, input: Record<string, unknown> = {}): Promise<Answered> =>
    this.command('clerk', 'submitBatch', 'batch', { contractId, amount, content: '路基完成', final: false, evidence: this.evidence('clerk', 'photo'), ...input });

  accept = (personId: string, batchId: string, level: string, input: Record<string, unknown> = {}): Promise<Answered> =>
    this.command(personId, 'acceptBatch', 'batch', {
      batchId, level, passed: true, evidence: this.evidence(personId, 'acceptance-report'), ...(level === 'TOWNSHIP' && { satisfactionPercent: 95 }), ...input,
    });
}
