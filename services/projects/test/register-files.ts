import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { addDays, identityCheckCharacter } from '@sunledger/kernel';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { eventually } from '@sunledger/testkit';
import { County, county } from './county.ts';

process.env['EVIDENCE_DIR'] ??= mkdtempSync(join(tmpdir(), 'projects-evidence-'));
const store = new EvidenceStore(process.env['EVIDENCE_DIR']);

export const header = '户编号,村代码,类别,姓名,身份证号,与户主关系,死亡日期,银行账号';

/** A valid identity number for the n-th person: a thousand born on each day from 1940 on. */
export function identityNumber(n: number): string {
  const body = `511623${addDays('1940-01-01', Math.floor(n / 1000)).replaceAll('-', '')}${String(n % 1000).padStart(3, '0')}`;
  return body + identityCheckCharacter(body);
}

/** Rows of whole households with a head and members, spread over villages of one township. */
export function* householdRows(from: number, households: number, members: number): Generator<string> {
  for (let h = from; h < from + households; h += 1) {
    const village = `511623100${String(200 + (h % 20)).padStart(3, '0')}`;
    for (let m = 0; m < members; m += 1) {
      const person = h * members + m;
      yield `H${h},${village},unstable,张${person},${identityNumber(person)},${m === 0 ? '户主' : '成员'},,${m === 0 ? `6228${String(person).padStart(12, '0')}` : ''}`;
    }
  }
}

export interface ShownImport {
  state: string;
  failure: string | null;
  rowCount: number;
  householdCount: number;
  refusedHouseholdCount: number;
  faults: { totalCount: number; nodes: { line: number; column: string; reason: string; message: string; otherLine: number | null }[] };
}

const document = `query ($id: ID!) { registerImport(id: $id) { state failure rowCount householdCount refusedHouseholdCount
  faults(first: 100) { totalCount nodes { line column reason message otherLine } } } }`;

/** Puts a register in, as the gateway would, and follows it. */
export class Registers {
  readonly #county: County;
  constructor(county_: County) {
    this.#county = county_;
  }

  async upload(content: string | Buffer, personId = 'county-officer'): Promise<string> {
    const stored = await store.put(Readable.from([Buffer.from(content)]));
    if (!stored) throw new Error('the file was not stored');
    return this.#county.ticket(personId, stored.hash);
  }

  async importing(content: string | Buffer, regionCode = county) {
    return this.#county.command('county-officer', 'importRegister', 'import', { ticket: await this.upload(content), regionCode });
  }

  approve = (importId: string, personId = 'county-chief') => this.#county.command(personId, 'approveRegisterImport', 'import', { importId });

  show = async (importId: string): Promise<ShownImport> =>
    (await this.#county.read<{ registerImport: ShownImport }>('county-officer', document, { id: importId })).registerImport;

  async until(importId: string, state: string): Promise<ShownImport> {
    return eventually(async () => {
      const shown = await this.show(importId);
      return shown.state === state || shown.state === 'FAILED' ? shown : undefined;
    }, `the register to be ${state}`);
  }

  /** Imports, approves and waits until the good households are in. */
  async entered(content: string | Buffer): Promise<{ id: string; shown: ShownImport }> {
    const { id, refusals, errors } = await this.importing(content);
    if (!id) throw new Error(JSON.stringify(errors ?? refusals));
    await this.until(id, 'CHECKED');
    const approval = await this.approve(id);
    if (!approval.id) throw new Error(JSON.stringify(approval.errors ?? approval.refusals));
    return { id, shown: await this.until(id, 'ENTERED') };
  }
}
