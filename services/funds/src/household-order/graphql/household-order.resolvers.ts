import type { KeyObject } from 'node:crypto';
import DataLoader from 'dataloader';
import { maskName, regionPrefix } from '@sunledger/kernel';
import { query, queryOne, type CommandBasics, type CommandDefinition, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { orderLoader, rowLoader } from '../../bank/graphql/bank-loaders.ts';
import { mustReach } from '../../graphql/must-reach.ts';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { openImportKey, openPayee, type Payee } from '../../household-payment/application/payee-sealing.ts';
import { paymentLoader } from '../../household-payment/graphql/payment-loader.ts';
import { checkHouseholdPayee } from '../application/check-household-payee.ts';
import { correctHouseholdPayee } from '../application/correct-household-payee.ts';
import { decideReturnWithdrawal } from '../application/decide-return-withdrawal.ts';
import { reissueHouseholdPayments } from '../application/reissue-household-payments.ts';
import { withdrawReturnedPayment } from '../application/withdraw-returned-payment.ts';

interface Listed extends PageArguments {
  regionCode: string;
  programmeId?: string | null;
  importId?: string | null;
  state?: string | null;
  reasonCode?: string | null;
}
interface ReturnShown {
  id: string;
  paymentId: string;
  programmeId: string;
  reissuedOrderId: string | null;
}
interface CorrectionShown {
  returnId: string;
  villageCode: string;
  /** Of the programme that pays. */
  line: string | null;
  lineNo: number;
  revision: number;
  payeeSealed: Buffer;
  dataKeySealed: Buffer;
}

const columns = `t.id, t.payment_id as "paymentId", t.programme_id as "programmeId", t.import_id as "importId", t.line_no as "lineNo", t.village_code as "villageCode",
  t.amount_fen as amount, t.account_last4 as "accountLast4", (select o.number from funds.household_posting p join funds.payment_order o on o.id = p.order_id where p.id = t.posting_id) || '/' || t.line_no as number,
  t.reason_code as "reasonCode", t.reason_text as "reasonText", t.returned_on as "returnedOn", upper(t.state) as state, t.reissued_order_id as "reissuedOrderId",
  t.recorded_at as "recordedAt"`;
const returns = `select ${columns} from funds.household_return t`;
const visible = 'kit.region_visible(t.village_code)';
const returnLoader = rowLoader<ReturnShown>(returns, visible);

const loadCorrections = {};
const correctionLoader = (context: RequestContext) =>
  context.loader(loadCorrections, () => new DataLoader<string, CorrectionShown | null>(async (ids) => {
    const rows = await query<CorrectionShown>(
      await context.db(),
      `select distinct on (c.return_id) c.id, c.return_id as "returnId", c.village_code as "villageCode", g.line, r.line_no as "lineNo", c.revision, c.payee_sealed as "payeeSealed",
         c.account_last4 as "accountLast4", c.entered_on as "enteredOn", case c.state when 'passed' then true when 'refused' then false end as passed,
         c.checked_on as "checkedOn", c.reason, i.data_key_sealed as "dataKeySealed"
         from funds.payee_correction c join funds.household_return r on r.id = c.return_id join funds.household_import i on i.id = r.import_id join funds.programme g on g.id = r.programme_id
        where c.return_id = any($1::uuid[]) order by c.return_id, c.revision desc`,
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.returnId === id) ?? null);
  }));

function reveal(sealingKey: string, { dataKeySealed, lineNo, payeeSealed, revision }: CorrectionShown): Payee {
  const key: KeyObject = openImportKey(sealingKey, Buffer.from(dataKeySealed));
  return openPayee(key, lineNo, Buffer.from(payeeSealed), revision);
}

const loadWithdrawals = {};
const withdrawalLoader = (context: RequestContext) =>
  context.loader(loadWithdrawals, () => new DataLoader<string, { returnId: string } | null>(async (ids) => {
    const rows = await query<{ returnId: string }>(
      await context.db(),
      `select distinct on (return_id) return_id as "returnId", reason, proposed_on as "proposedOn", case state when 'approved' then true when 'refused' then false end as passed,
         decided_on as "decidedOn", decision_reason as "decisionReason" from funds.return_withdrawal
        where return_id = any($1::uuid[]) order by return_id, recorded_at desc, id desc`,
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.returnId === id) ?? null);
  }));

const running = <I extends CommandBasics>(command: CommandDefinition<I>, thing: string, loader: (context: RequestContext) => { load: (id: string) => Promise<unknown> }) =>
  async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
    const { id, refusals, position } = await context.run(command, input);
    return { [thing]: id ? await loader(context).load(id) : null, refusals, position };
  };

export const householdOrderResolvers = (settings: ServiceSettings) => ({
  Query: {
    returnedPayments: async (_: unknown, args: Listed, context: RequestContext) => {
      const em = await context.db();
      const all = `from funds.household_return t where starts_with(t.village_code, $1) and ${visible} and ($2::uuid is null or t.programme_id = $2)
        and ($3::uuid is null or t.import_id = $3) and ($4::text is null or t.reason_code = $4)`;
      const parameters = [regionPrefix(args.regionCode), args.programmeId ?? null, args.importId ?? null, args.reasonCode ?? null];
      const page = await readMoneyPage<ReturnShown>(em, args, {
        select: `select ${columns} ${all} and ($5::text is null or t.state = $5)`, parameters: [...parameters, args.state?.toLowerCase() ?? null],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }], amount: 'amount',
      });
      // Whatever state the page shows: there is something to pay again wherever it stands in the list.
      const correctedCount = async (): Promise<number> => (await queryOne<{ n: number }>(em, `select count(*)::int as n ${all} and t.state = 'corrected'`, parameters)).n;
      return { ...page, correctedCount };
    },
  },
  HouseholdReturn: {
    payment: ({ paymentId }: ReturnShown, _: unknown, context: RequestContext) => paymentLoader(context).load(paymentId),
    programme: ({ programmeId }: ReturnShown) => ({ __typename: 'Programme', id: programmeId }),
    correction: ({ id }: ReturnShown, _: unknown, context: RequestContext) => correctionLoader(context).load(id),
    withdrawal: ({ id }: ReturnShown, _: unknown, context: RequestContext) => withdrawalLoader(context).load(id),
    reissuedBy: ({ reissuedOrderId }: ReturnShown, _: unknown, context: RequestContext) => (reissuedOrderId === null ? null : orderLoader(context).load(reissuedOrderId)),
  },
  PayeeCorrection: {
    payeeName: (correction: CorrectionShown) => maskName(reveal(settings.sealingKey, correction).name),
    // The directive has asked for duty and purpose and written the audit; here the duty must also reach this village and line.
    payee: (correction: CorrectionShown, _: unknown, context: RequestContext) => {
      mustReach(context, 'funds.payee.check', correction.villageCode, correction.line);
      return reveal(settings.sealingKey, correction);
    },
  },
  Mutation: {
    correctHouseholdPayee: running(correctHouseholdPayee(settings), 'returnedPayment', returnLoader),
    checkHouseholdPayee: running(checkHouseholdPayee, 'returnedPayment', returnLoader),
    withdrawReturnedPayment: running(withdrawReturnedPayment, 'returnedPayment', returnLoader),
    decideReturnWithdrawal: running(decideReturnWithdrawal, 'returnedPayment', returnLoader),
    reissueHouseholdPayments: running(reissueHouseholdPayments(settings), 'paymentOrder', orderLoader),
  },
});
