import { randomUUID } from 'node:crypto';
import { clueTransferred, programmeOpened, recoveryReceived } from '@sunledger/events';
import { identityCheckCharacter } from '@sunledger/kernel';
import { signTicket } from '@sunledger/service-kit';
import type { TestService } from '@sunledger/testkit';
import { duties } from '../src/duties.ts';
import { county } from './start-accountability.ts';

export const village = '511623100001';
export const body = 'county-discipline';

interface Refusal {
  code: string;
  field: string | null;
  mechanism: string | null;
}
export type Answer<T = { id: string }> = { thing: T | null; refusals: Refusal[]; position: string | null; error: string | undefined };

/** Made-up people with numbers that check out; every test of privacy looks for these. */
export const person = (n: number) => {
  const bodyOfNumber = `51162319${(60 + (n % 40)).toString()}0101${String(100 + Math.floor(n / 40)).padStart(3, '0')}`;
  return { name: `尹试${String.fromCharCode(0x4e00 + n)}`, idNumber: bodyOfNumber + identityCheckCharacter(bodyOfNumber) };
};

/** The same number with one digit mistyped. */
export const mistyped = (idNumber: string): string => idNumber.slice(0, 14) + ((Number(idNumber[14]) + 1) % 10) + idNumber.slice(15);

/** Everyone a case needs, in the body that handles it, each with the duties of their own work. */
export async function enterOfficers(test: TestService): Promise<void> {
  await test.enterBody({ bodyId: body, bodyKind: 'discipline-inspection', regionCode: county });
  const all = Object.keys(duties).filter((duty) => duty.startsWith('accountability.'));
  for (const personId of ['lead', 'judge', 'chief', 'lister', 'confirmer']) {
    await test.enterPost({ personId, duties: all, regionCode: county, bodyId: body });
  }
  await test.enterPost({ personId: 'elsewhere', duties: all, regionCode: '510525000000', bodyId: 'gulin-discipline' });
  await test.enterPost({ personId: 'other-body', duties: all, regionCode: county, bodyId: 'county-stationed-group' });
}

/** Runs mutations of the accountability API as a story reads. */
export class CaseStory {
  readonly test: TestService;
  constructor(test: TestService) {
    this.test = test;
  }

  async run<T = { id: string }>(personId: string | null, verb: string, thing: string, input: Record<string, unknown>, fields = 'id'): Promise<Answer<T>> {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const answer = await this.test.ask<Record<string, Record<string, unknown> & { refusals: Refusal[]; position: string | null }>>(
      personId, `mutation ($input: ${type}!) { ${verb}(input: $input) { ${thing} { ${fields} } refusals { code field mechanism } position } }`,
      { input: { requestId: randomUUID(), ...input } });
    const got = answer.data?.[verb];
    return { thing: (got?.[thing] ?? null) as T | null, refusals: got?.refusals ?? [], position: got?.position ?? null, error: answer.errors?.[0]?.extensions.code };
  }

  evidence(personId: string, kind = 'report'): { ticket: string; kind: string } {
    const hash = randomUUID().replaceAll('-', '').padEnd(64, '0');
    return { kind, ticket: signTicket(this.test.settings.ticketSecret, {
      use: 'attach', hash, sizeBytes: 10, contentType: 'application/pdf', personId, expiresAt: Date.now() + 600_000 }) };
  }

  async clue({ on = '2026-03-01', toBodyId = body, regionCode = village } = {}): Promise<string> {
    const clueId = randomUUID();
    await this.test.hear(clueTransferred, { aggregateId: clueId, regionCode, occurredOn: on, payload: { clueId, toBodyId, problemClass: 'misappropriation' } });
    return clueId;
  }

  async programme(): Promise<string> {
    const programmeId = randomUUID();
    await this.test.hear(programmeOpened, { aggregateId: programmeId, regionCode: county, payload: {
      programmeId, code: `p-${programmeId.slice(0, 8)}`, name: '2026年衔接资金', fundKind: 'transition-fund', year: 2026, bodyId: 'county-finance', bookkeeperPersonId: 'bookkeeper' } });
    return programmeId;
  }

  async filed(regionCode = village): Promise<string> {
    const clueId = await this.clue({ regionCode });
    const { thing, refusals } = await this.run('lead', 'fileCase', 'disciplineCase', { clueId, leadPersonId: 'lead', kind: 'ORDINARY' });
    if (!thing) throw new Error(JSON.stringify(refusals));
    return thing.id;
  }

  step(personId: string, caseId: string, step: string, more: Record<string, unknown> = {}) {
    return this.run<{ state: string }>(personId, 'recordCaseStep', 'disciplineCase', { caseId, step, evidence: [this.evidence(personId)], ...more }, 'id state');
  }

  /** A case taken up to a state, by the right people. */
  async caseAt(state: 'FILED' | 'INVESTIGATED' | 'TRIED' | 'DECIDED' | 'EXECUTED', regionCode = village): Promise<string> {
    const caseId = await this.filed(regionCode);
    const steps = ['INVESTIGATED', 'TRIED', 'DECIDED', 'EXECUTED'] as const;
    for (const step of steps.slice(0, steps.indexOf(state as 'TRIED') + 1)) {
      const { refusals, error } = await this.step(step === 'TRIED' ? 'judge' : 'lead', caseId, step);
      if (refusals.length > 0 || error) throw new Error(`${step}: ${error} ${JSON.stringify(refusals)}`);
    }
    return caseId;
  }

  conclude(caseId: string, substantiated = true) {
    return this.run('chief', 'concludeCase', 'disciplineCase', { caseId, substantiated, conclusionStatement: substantiated ? '经查属实,已处理到位' : '经查不属实,予以了结' });
  }

  measure(caseId: string, who: { name: string; idNumber: string }, kind: string, more: Record<string, unknown> = {}) {
    return this.run(
      'chief', 'imposeMeasure', 'measure',
      { caseId, kind, documentNumber: '邻纪发〔2026〕3号', person: { ...who, postName: '某村村民委员会主任', villageCadre: true, partyMember: true }, ...more });
  }

  /** A recovery with money in, as funds would tell it. */
  async recovered(caseId: string, orderedYuan: string, receivedFen: bigint): Promise<{ recoveryId: string; programmeId: string }> {
    const programmeId = await this.programme();
    const { thing, refusals, error } = await this.run('chief', 'orderRecovery', 'recovery', { caseId, programmeId, amount: orderedYuan, fromContent: '截留的危房改造补助' });
    if (!thing) throw new Error(`${error} ${JSON.stringify(refusals)}`);
    if (receivedFen > 0n) {
      await this.test.hear(recoveryReceived, { aggregateId: thing.id, regionCode: village, occurredOn: '2026-03-02', payload: {
        recoveryId: thing.id, caseId, programmeId, amountFen: receivedFen.toString() } });
    }
    return { recoveryId: thing.id, programmeId };
  }

  list(recoveryId: string, lines: { person: { name: string; idNumber: string }; amount: string }[], personId = 'lister') {
    return this.run<{ id: string; lines: { id: string; amount: string; state: string }[] }>(
      personId, 'listRefund', 'refundList', { recoveryId, lines }, 'id amount lines { id amount state }');
  }
}
