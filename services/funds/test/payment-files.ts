import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { householdsRegistered } from '@sunledger/events';
import { identityCheckCharacter } from '@sunledger/kernel';
import { personToken, signTicket } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { eventually } from '@sunledger/testkit';
import { TestBank } from './bank.ts';
import { County, county, village, type Refused, ownAccount } from './county.ts';

process.env['EVIDENCE_KEY'] ??= 'an evidence key of tests';
process.env['EVIDENCE_DIR'] ??= mkdtempSync(join(tmpdir(), 'funds-evidence-'));
export const store = new EvidenceStore(process.env['EVIDENCE_DIR']);
export const otherVillage = '511623100202';

/** A well-formed identity number, another for every n. */
export function idNumber(n: number): string {
  const body = `51162319${String(50 + (n % 40)).padStart(2, '0')}0101${String(n % 1000).padStart(3, '0')}`;
  return body + identityCheckCharacter(body);
}
export const accountOf = (n: number): string => `62284804025648${String(90000 + n)}`;

export interface FileRow {
  village?: string;
  name?: string;
  id?: string;
  account?: string;
  amount?: string;
  item?: string;
  period?: string;
  phone?: string;
  collector?: string;
}

/** One row of a payment file for the person n; what is given replaces what would be right. */
export const aRow = (n: number, { village: code = village, name = `张三${n}`, id = idNumber(n), account = accountOf(n), amount = '100.00', item = '产业奖补', period = '2026-02', phone = '', collector = '' }: FileRow = {}): string =>
  [code, name, id, account, amount, item, period, phone, collector].join(',');
export const aFile = (rows: readonly string[]): string => ['村代码,姓名,身份证号,银行账号,金额(元),补贴项目,发放期,电话,代领人', ...rows].join('\n');

export interface ImportSeen {
  id: string;
  state: string;
  percentRead: number;
  rowsRead: number;
  rowsChecked: number;
  rowsRejected: number;
  rowsPosted: number;
  goodAmount: string;
  failure: Refused | null;
  rejectFileTicket: string | null;
  rejects: { totalCount: number; nodes: { lineNo: number; rule: string; column: string; columnLetter: string | null; idNumber: string; reason: { message: string; messageEn: string; policy: string | null } }[] };
}

const importDocument = `query ($id: ID!) { householdImport(id: $id) { id state percentRead rowsRead rowsChecked rowsRejected rowsPosted goodAmount rejectFileTicket
  failure { code message field clause policy } rejects(first: 200) { totalCount nodes { lineNo rule column columnLetter idNumber reason { message messageEn policy } } } } }`;

/** The sample county with a register, money in two villages, and people who prepare, approve and confirm payments. */
export class PaymentCounty {
  readonly county: County;
  readonly bank: TestBank;
  private constructor(county_: County) {
    this.county = county_;
    this.bank = new TestBank(county_);
  }

  static async start(): Promise<PaymentCounty> {
    const self = new PaymentCounty(await County.start());
    const { county: base } = self;
    await base.service.enterBody({ bodyId: 'village-2', bodyKind: 'village-committee', regionCode: otherVillage });
    await base.post('preparer', 'county-finance', county, ['funds.household-payment.prepare', 'funds.ledger.read']);
    await base.post('approver', 'county-finance', county, ['funds.household-payment.approve', 'funds.household-payment.prepare', 'funds.ledger.read']);
    await base.post('officer', 'village-committee', village, ['funds.receipt.record', 'funds.ledger.read', 'funds.payee.read']);
    return self;
  }

  stop = (): Promise<void> => this.county.stop();
  get service() {
    return this.county.service;
  }

  tokenOf = (n: number): string => personToken(this.service.settings.personKey, idNumber(n));

  /** Registers one household a person: household h<n>, unless several share one. */
  register(persons: readonly { n: number; household?: string; diedOn?: string }[], villageCode = village): Promise<unknown> {
    return this.service.hear(householdsRegistered, {
      aggregateId: `register-${villageCode}-${persons[0]?.n ?? 0}`, regionCode: villageCode,
      payload: {
        registerImportId: 'r1', villageCode,
        households: persons.map(({ n, household = `h${n}`, diedOn }) => ({ householdId: household, kind: 'out-of-poverty', members: [{ token: this.tokenOf(n), head: true, diedOn }] })),
      },
    });
  }

  /** Quota in the two villages, and cash that covers it. */
  async fund(amount: string, otherAmount = amount): Promise<void> {
    const { county: base } = this;
    await base.receiveQuota('1000000.00');
    await base.receiveCash('1000000.00');
    await base.allotToVillage(amount);
    if (otherAmount === '0.00') return;
    await base.done('treasurer', 'issueAllocation', 'allocation', {
      programmeId: base.programmeId, fromBodyId: 'county-finance', toBodyId: 'village-2', documentNumber: `邻财农${base.requestId()}`, amount: otherAmount });
  }

  async upload(content: string | Buffer, personId = 'preparer', contentType = 'text/csv'): Promise<string> {
    const stored = await store.put(Readable.from([Buffer.from(content)]), undefined, { sealed: true });
    return signTicket(this.service.settings.ticketSecret, {
      use: 'attach', hash: stored!.hash, sizeBytes: stored!.sizeBytes, contentType, personId, expiresAt: Date.now() + 60_000 });
  }

  async start_(content: string | Buffer, mode: 'ALL_OR_NOTHING' | 'GOOD_ROWS' = 'ALL_OR_NOTHING', programmeId = this.county.programmeId): Promise<string> {
    return this.county.done('preparer', 'startHouseholdImport', 'import', { programmeId, mode, ticket: await this.upload(content) });
  }

  async seen(id: string): Promise<ImportSeen> {
    const answer = await this.service.ask<{ householdImport: ImportSeen }>('preparer', importDocument, { id });
    if (!answer.data?.householdImport) throw new Error(JSON.stringify(answer.errors));
    return answer.data.householdImport;
  }

  until = (id: string, ...states: string[]): Promise<ImportSeen> =>
    eventually(async () => {
      const seen = await this.seen(id);
      return states.includes(seen.state) && seen;
    }, `import in ${states.join(' or ')}`);

  /** A second person approves, the named bookkeeper pays. */
  async approveAndRelease(id: string): Promise<void> {
    await this.county.done('approver', 'approveHouseholdImport', 'import', { importId: id });
    await this.county.done('bookkeeper', 'releaseHouseholdImport', 'import', { importId: id, fromAccount: ownAccount });
  }

  /** Hands in, waits for the check, approves, releases, waits until the payments are ordered at the bank. */
  async order(content: string | Buffer, mode: 'ALL_OR_NOTHING' | 'GOOD_ROWS' = 'ALL_OR_NOTHING'): Promise<ImportSeen> {
    const id = await this.start_(content, mode);
    await this.until(id, 'CHECKED');
    await this.approveAndRelease(id);
    return this.until(id, 'ORDERED', 'REJECTED');
  }

  /** The same, and the bank pays it all. */
  async pay(content: string | Buffer, mode: 'ALL_OR_NOTHING' | 'GOOD_ROWS' = 'ALL_OR_NOTHING'): Promise<ImportSeen> {
    const ordered = await this.order(content, mode);
    if (ordered.state === 'REJECTED') return ordered;
    return this.settle(ordered.id);
  }

  /** Waits until a released list is ordered, and the bank pays it. */
  async settle(id: string): Promise<ImportSeen> {
    const ordered = await this.until(id, 'ORDERED', 'POSTED', 'REJECTED');
    if (ordered.state !== 'ORDERED') return ordered;
    await this.bank.payLists();
    return this.seen(id);
  }

  balanceOf = async (holderId: string, kind: string): Promise<bigint> => {
    const [row] = await this.service.sql<{ fen: string }>(
      'select coalesce(sum(balance_fen), 0)::text as fen from funds.account where holder_id = $1 and kind = $2 and programme_id = $3', [holderId, kind, this.county.programmeId]);
    return BigInt(row?.fen ?? 0);
  };
}
