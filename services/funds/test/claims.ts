import { TestBank } from './bank.ts';
import { County } from './county.ts';

const reviewers: Record<string, string> = {
  'village-review': 'village-reviewer', 'township-review': 'township-reviewer', 'county-poverty-office-review': 'poverty-reviewer',
  'county-finance-review': 'finance-reviewer',
};
export const steps = Object.keys(reviewers);

let invoices = 10_000_000;
export const anInvoice = (amount: string, overrides: Record<string, unknown> = {}) => ({
  number: String((invoices += 1)), code: '5100221130', amount, issuedOn: '2026-03-02', ...overrides });

/** Claims of a county on their way from the village to the bank. */
export class Claims {
  readonly county: County;
  readonly bank: TestBank;
  constructor(county: County) {
    this.county = county;
    this.bank = new TestBank(county);
  }

  documents = (personId = 'village-clerk', file = this.county.requestId()) =>
    ['acceptance-report', 'tax-invoice', 'contract'].map((kind) => ({ kind, original: true, ticket: this.county.ticket(personId, `${file}${kind}`) }));

  input = (projectId: string, batchId: string, amount: string, overrides: Record<string, unknown> = {}) => ({
    projectId, batchId, programmeId: this.county.programmeId, holderBodyId: 'village', amount, invoices: [anInvoice(amount)],
    evidence: this.documents(), ...overrides,
  });

  submit = (projectId: string, batchId: string, amount: string, overrides: Record<string, unknown> = {}, personId = 'village-clerk') =>
    this.county.command(personId, 'submitReimbursement', 'reimbursement', this.input(projectId, batchId, amount, overrides));

  /** A claim that must stand. */
  async submitted(projectId: string, batchId: string, amount: string): Promise<string> {
    const { id, refusals, errors } = await this.submit(projectId, batchId, amount);
    if (id === '') throw new Error(`no claim: ${JSON.stringify({ refusals, errors })}`);
    return id;
  }

  review = (reimbursementId: string, step: string, { pass = true, reason, personId = reviewers[step] ?? '' }: { pass?: boolean; reason?: string; personId?: string } = {}) =>
    this.county.command(personId, 'reviewReimbursement', 'reimbursement', { reimbursementId, step, pass, reason });

  async reviewAll(reimbursementId: string): Promise<void> {
    for (const step of steps) {
      const { refusals, errors } = await this.review(reimbursementId, step);
      if (refusals.length > 0 || errors) throw new Error(`${step}: ${JSON.stringify({ refusals, errors })}`);
    }
  }

  withdraw = (reimbursementId: string, { personId = 'village-clerk', reason = '批次填错', ...rest }: Record<string, string> = {}) =>
    this.county.command(personId, 'withdrawReimbursement', 'reimbursement', { reimbursementId, reason, ...rest });

  confirm = (reimbursementId: string, { pass = true, reason, personId = 'village-reviewer' }: { pass?: boolean; reason?: string; personId?: string } = {}) =>
    this.county.command(personId, 'confirmReimbursementWithdrawal', 'reimbursement', { reimbursementId, pass, reason });

  pay = (reimbursementId: string, { personId = 'bookkeeper', fromAccount = this.county.accountOf(), paidOn = '2026-03-02', ...rest }: Record<string, string> = {}) =>
    this.county.command(personId, 'payReimbursement', 'reimbursement', { reimbursementId, fromAccount, paidOn, ...rest });

  /** A claim approved by all, on a project and a batch of its own. */
  async approved(projectId: string, amount = '100.00', { months, final }: { months?: number; final?: boolean } = {}): Promise<string> {
    await this.county.plan(projectId, '1000.00');
    await this.county.sign(projectId, 100_000n, ...(months === undefined ? [] : [months]));
    await this.county.accept(projectId, `${projectId}-1`, 100_000n, ...(final === undefined ? [] : [{ final }]));
    const id = await this.submitted(projectId, `${projectId}-1`, amount);
    await this.reviewAll(id);
    return id;
  }

  /** The builder's account, entered and checked by the first test that pays to it. */
  async builderHasAccount(): Promise<void> {
    if ((await this.county.service.sql("select 1 from funds.payee_account where payee_id = 'builder'")).length === 0) await this.county.account();
  }

  /** Released, sent, and paid by the bank. */
  async payThroughBank(reimbursementId: string, overrides: Record<string, string> = {}) {
    const answer = await this.pay(reimbursementId, overrides);
    if (answer.refusals.length === 0 && !answer.errors) await this.bank.payAll();
    return answer;
  }

  /** A claim paid in full course. */
  async paid(projectId: string, batchId: string, amount: string): Promise<string> {
    const id = await this.submitted(projectId, batchId, amount);
    await this.reviewAll(id);
    const { refusals, errors } = await this.payThroughBank(id);
    if (refusals.length > 0 || errors) throw new Error(`not paid: ${JSON.stringify({ refusals, errors })}`);
    return id;
  }

  async stateOf(id: string): Promise<string | undefined> {
    const answer = await this.county.service.ask<{ reimbursement: { state: string } }>(
      'treasurer', 'query ($id: ID!) { reimbursement(id: $id) { state } }', { id });
    return answer.data?.reimbursement.state;
  }

  /** The village's page of the quota ledger. */
  async villageHolding(): Promise<Record<string, string> | undefined> {
    const answer = await this.county.service.ask<{ programme: { holdings: { nodes: Record<string, string>[] } } }>(
      'treasurer', 'query ($id: ID!) { programme(id: $id) { holdings { nodes { holderId received committed paid retained available } } } }',
      { id: this.county.programmeId });
    return answer.data?.programme.holdings.nodes.find((holding) => holding['holderId'] === 'village');
  }
}
