import { expect } from 'vitest';
import { householdPaymentsPosted } from '@sunledger/events';
import { eventually } from '@sunledger/testkit';
import { county, ownAccount, village } from './county.ts';
import { otherVillage, PaymentCounty } from './payment-files.ts';

/** A county whose village prepares corrections, whose county checks them, with thirty households in one village and two in the next. */
export async function listCounty(): Promise<PaymentCounty> {
  const payments = await PaymentCounty.start();
  await payments.county.post('clerk', 'village-committee', village, ['funds.household-payment.prepare', 'funds.ledger.read']);
  await payments.county.post('account-checker', 'county-finance', county, ['funds.payee.check', 'funds.ledger.read'], 'checks');
  await payments.register(Array.from({ length: 30 }, (_, i) => ({ n: i + 1 })));
  await payments.register([{ n: 41 }, { n: 42 }], otherVillage);
  await payments.fund('9000.00');
  return payments;
}

/** What tests of lists at the bank ask and do. */
export function listOrders(payments: () => PaymentCounty) {
  const ask = async <T>(query: string, personId = 'preparer', headers: Record<string, string> = {}): Promise<T> => {
    const answer = await payments().service.ask<T>(personId, query, {}, headers);
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const command = (personId: string, name: string, thing: string, input: Record<string, unknown>) => payments().county.command(personId, name, thing, input);
  const postedOf = async (importId: string) => (await payments().service.facts(householdPaymentsPosted)).filter((fact) => fact.payload.importId === importId);
  const rowsOf = (importId: string) => payments().service.sql<{ id: string; line_no: number; state: string }>(
    'select id, line_no, state from funds.household_payment where import_id = $1 order by line_no', [importId]);
  const ordersOf = (importId: string) => payments().service.sql<{ id: string; number: string; state: string; payments: number; returned: number; amount: string }>(
    'select id, number, state, payments, returned, amount_fen::text as amount from funds.payment_order where subject_id = $1 order by recorded_at, number', [importId]);
  const statesOf = async (importId: string): Promise<string[]> => {
    const all = await Promise.all(['ORDERED', 'PAID', 'CONFIRMED', 'DISPUTED', 'RETURNED', 'WITHDRAWN'].map((state) =>
      ask<{ householdPayments: { nodes: { state: string; id: string }[] } }>(`{ householdPayments(regionCode: "${county}", state: ${state}, first: 200) { nodes { id state } } }`)));
    const rows = await rowsOf(importId);
    const shown = new Map(all.flatMap(({ householdPayments }) => householdPayments.nodes.map(({ id, state }) => [id, state] as const)));
    return rows.map(({ id }) => shown.get(id) ?? 'NONE');
  };
  const receive = (paymentId: string, received = '100.00') => command('officer', 'recordReceipt', 'payment', { paymentId, received, method: 'VISIT', witnessPersonId: 'treasurer' });
  const correct = (paymentId: string, account: string, name: string, personId = 'clerk') => command(personId, 'correctHouseholdPayee', 'returnedPayment', { paymentId, name, account });
  const check = (paymentId: string, input: Record<string, unknown> = { pass: true }, personId = 'account-checker') => command(personId, 'checkHouseholdPayee', 'returnedPayment', { paymentId, ...input });
  const reissue = (input: Record<string, unknown> = {}, personId = 'bookkeeper') =>
    command(personId, 'reissueHouseholdPayments', 'paymentOrder', { programmeId: payments().county.programmeId, fromAccount: ownAccount, ...input });
  const clocks = (kind: string, importId: string) => payments().service.sql<{ state: string; region_code: string }>(
    'select d.state, d.region_code from kit.deadline d join funds.household_posting p on p.id::text = d.subject_id where d.kind = $1 and p.import_id = $2 order by p.round, d.region_code', [kind, importId]);

  /** Books, rows, figures and villages' pages say the same to the fen. */
  const mustAgree = async (): Promise<void> => {
    const [rows] = await payments().service.sql<{ ordered: string; paid: string; returned: string; posted: string }>(
      `select coalesce(sum(e.amount_fen) filter (where p.settled_on is null and e.state not in ('returned', 'withdrawn')), 0)::text as ordered,
         coalesce(sum(e.amount_fen) filter (where p.settled_on is not null and e.state not in ('returned', 'withdrawn')), 0)::text as paid,
         coalesce(sum(e.amount_fen) filter (where e.state = 'returned'), 0)::text as returned,
         coalesce((select sum(amount_fen - returned_fen) filter (where settled_on is not null) from funds.household_posting), 0)::text as posted
         from funds.household_payment e join funds.household_posting p on p.id = e.posting_id`);
    const { ordered, paid, returned, posted } = rows!;
    const cash = await payments().bank.cash();
    expect({ transit: cash['in-transit'] ?? '0', spent: cash['expense'] ?? '0', payable: cash['payable'] ?? '0' }).toEqual({ transit: ordered, spent: paid, payable: returned });
    expect(posted).toBe(paid);
    const [quota] = await payments().service.sql<{ committed: string; paid: string }>(
      `select coalesce(sum(balance_fen) filter (where kind = 'committed'), 0)::text as committed, coalesce(sum(balance_fen) filter (where kind = 'paid'), 0)::text as paid from funds.account where book = 'quota'`);
    expect(quota).toEqual({ committed: (BigInt(ordered) + BigInt(returned)).toString(), paid });
    const pages = await Promise.all([village, otherVillage].map((code) => ask<{ villageLedger: { paid: string; ordered: string; returned: string } }>(
      `{ villageLedger(villageCode: "${code}", programmeId: "${payments().county.programmeId}") { paid ordered returned } }`)));
    const sum = (of: 'paid' | 'ordered' | 'returned') => pages.reduce((all, { villageLedger }) => all + BigInt(villageLedger[of].replace('.', '')), 0n).toString();
    expect({ paid: sum('paid'), ordered: sum('ordered'), returned: sum('returned') }).toEqual({ paid, ordered, returned });
    await eventually(async () => (await payments().service.sql('select 1 from kit.figure_delta')).length === 0, 'figures rolled up');
    const { _entities: [region], householdPayments: list, hopGap } = await ask<{
      _entities: { funds: { householdPaid: string; householdPayments: number } }[]; householdPayments: { totalAmount: string; totalCount: number }; hopGap: { regions: { nodes: { paidToHouseholds: string }[] } } }>(
      `{ _entities(representations: [{ __typename: "Region", code: "${county}" }]) { ... on Region { funds { householdPaid householdPayments } } }
         householdPayments(regionCode: "${county}") { totalAmount totalCount } hopGap(regionCode: "${county}") { regions { nodes { paidToHouseholds } } } }`);
    expect(region!.funds).toEqual({ householdPaid: list.totalAmount, householdPayments: list.totalCount });
    expect(list.totalAmount.replace('.', '').replace(/^0+(?=\d{3})/, '')).toBe(paid.padStart(3, '0'));
    expect(hopGap.regions.nodes.reduce((all, { paidToHouseholds }) => all + BigInt(paidToHouseholds.replace('.', '')), 0n).toString()).toBe(paid);
  };
  return { ask, command, postedOf, rowsOf, ordersOf, statesOf, receive, correct, check, reissue, clocks, mustAgree };
}
