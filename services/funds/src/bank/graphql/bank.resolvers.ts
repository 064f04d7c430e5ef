import { regionPrefix } from '@sunledger/kernel';
import { evidenceOf, query, readPage, unseal, type CommandBasics, type CommandDefinition, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { sealedReadTicket } from '@sunledger/service-kit/evidence/sealed-file';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { cancelPayment } from '../application/cancel-payment.ts';
import { checkPayeeAccount } from '../application/check-payee-account.ts';
import { enterPayeeAccount } from '../application/enter-payee-account.ts';
import type { PaymentEffects } from '../application/payment-effects.ts';
import { readBankResult } from '../application/read-bank-result.ts';
import { reissuePayment } from '../application/reissue-payment.ts';
import { sendPaymentFile } from '../application/send-payment-file.ts';
import type { BankFormat } from '../domain/bank-file.ts';
import { mustReach } from '../../graphql/must-reach.ts';
import { asEnum, flagColumns, flagsOfSubject, fromEnum, orderLoader, orders, rowLoader, type OrderShown } from './bank-loaders.ts';

interface Listed extends PageArguments, Period {
  regionCode: string;
  programmeId?: string | null;
  projectId?: string | null;
  payeeId?: string | null;
  state?: string | null;
  code?: string | null;
  answered?: boolean | null;
}
interface FileShown {
  id: string;
  programmeId: string;
  regionCode: string;
  messageId: string;
}
interface WithId {
  id: string;
}
interface AccountShown extends WithId {
  regionCode: string;
}
interface SealedAccount {
  nameSealed: Buffer;
  accountSealed: Buffer;
  cadreRelationSealed: Buffer | null;
}

const newestFirst = [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }] as const;

const files = `select t.id, t.message_id as "messageId", t.programme_id as "programmeId", t.region_code as "regionCode", t.payments, t.sum_fen as amount,
  t.order_id as "orderId", t.file_hash is not null as written,  t.made_on as "madeOn", t.dropped_at as "droppedAt", t.answered_on as "answeredOn", t.recorded_at as "recordedAt" from funds.payment_file t`;
const results = `select t.id, t.message_id as "messageId", t.file_id as "fileId", ${asEnum('t.state')} as state, t.source, t.paid, t.failed, t.paid_fen as amount,
  t.faults, t.read_on as "readOn", t.recorded_at as "recordedAt" from funds.bank_result t`;
const accounts = `select t.id, ${asEnum('t.payee_type')} as "payeeType", t.payee_id as "payeeId", t.region_code as "regionCode", t.account_last4 as "accountLast4",
  t.bank_code as "bankCode", t.personal, ${asEnum('t.state')} as state, t.reason, t.entered_on as "enteredOn", t.checked_on as "checkedOn",
  t.recorded_at as "recordedAt" from funds.payee_account t`;
const visible = 'kit.region_visible(t.region_code)';
// A result that answers no file of ours has no region: whoever sends payments may see it.
const visibleResult = `(t.region_code is null or ${visible})`;

const fileLoader = rowLoader<FileShown>(files, visible);
const resultLoader = rowLoader<WithId>(results, visibleResult);
const accountLoader = rowLoader<WithId>(accounts, visible);

const running = <I extends CommandBasics>(command: CommandDefinition<I>, thing: string, loader: (context: RequestContext) => { load: (id: string) => Promise<unknown> }) =>
  async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
    const { id, refusals, position } = await context.run(command, input);
    return { [thing]: id ? await loader(context).load(id) : null, refusals, position };
  };

const lists = {
  paymentOrders: async (_: unknown, args: Listed, context: RequestContext) =>
    readMoneyPage<OrderShown>(await context.db(), args, {
      select: `${orders} where starts_with(o.region_code, $1) and kit.region_visible(o.region_code) and ($2::uuid is null or o.programme_id = $2)
        and ($3::text is null or o.project_id = $3) and ($4::text is null or o.state = $4) and ${inPeriod('o.ordered_on', '$5', '$6')}`,
      parameters: [regionPrefix(args.regionCode), args.programmeId ?? null, args.projectId ?? null, fromEnum(args.state), args.from ?? null, args.until ?? null],
      orderBy: newestFirst, amount: 'amount',
    }),
  paymentFiles: async (_: unknown, args: Listed, context: RequestContext) =>
    readMoneyPage<FileShown>(await context.db(), args, {
      select: `${files} where starts_with(t.region_code, $1) and ${visible} and ($2::uuid is null or t.programme_id = $2) and ($3::boolean is null or (t.answered_on is not null) = $3)`,
      parameters: [regionPrefix(args.regionCode), args.programmeId ?? null, args.answered ?? null], orderBy: newestFirst, amount: 'amount',
    }),
  bankResults: async (_: unknown, args: Listed, context: RequestContext) =>
    readMoneyPage<WithId>(await context.db(), args, {
      select: `${results} where (t.region_code is null or starts_with(t.region_code, $1)) and ${visibleResult} and ($2::text is null or t.state = $2)`,
      parameters: [regionPrefix(args.regionCode), fromEnum(args.state)], orderBy: newestFirst, amount: 'amount',
    }),
  payeeAccounts: async (_: unknown, args: Listed, context: RequestContext) =>
    readPage<WithId>(await context.db(), args, {
      select: `${accounts} where starts_with(t.region_code, $1) and ${visible} and ($2::text is null or t.payee_id = $2) and ($3::text is null or t.state = $3)`,
      parameters: [regionPrefix(args.regionCode), args.payeeId ?? null, fromEnum(args.state)], orderBy: newestFirst,
    }),
  paymentFlags: async (_: unknown, args: Listed, context: RequestContext) =>
    readPage<WithId>(await context.db(), args, {
      select: `select ${flagColumns} from funds.payment_flag f where starts_with(f.region_code, $1) and kit.region_visible(f.region_code)
        and ($2::text is null or f.code = $2) and ($3::text is null or f.project_id = $3)`,
      parameters: [regionPrefix(args.regionCode), args.code ?? null, args.projectId ?? null], orderBy: newestFirst,
    }),
};

async function fileTicket(settings: ServiceSettings, { id, messageId, regionCode }: FileShown, context: RequestContext): Promise<string | null> {
  const [file] = await query<{ hash: string; keySealed: Buffer; line: string | null }>(
    await context.db(),
    `select f.file_hash as hash, f.key_sealed as "keySealed", p.line from funds.payment_file f join funds.programme p on p.id = f.programme_id
      where f.id = $1 and f.file_hash is not null`,
    [id],
  );
  if (!file) return null;
  mustReach(context, 'funds.payment.send', regionCode, file.line);
  return sealedReadTicket(settings, { ...file, contentType: 'application/xml', fileName: messageId });
}

/** Seen through the posts that carry the duty asked, for a purpose, on record. */
async function revealAccount({ sealingKey }: ServiceSettings, id: string, context: RequestContext) {
  const [account] = await query<SealedAccount>(
    await context.db(),
    `select t.name_sealed as "nameSealed", t.account_sealed as "accountSealed", t.cadre_relation_sealed as "cadreRelationSealed"
       from funds.payee_account t where t.id = $1::uuid and ${visible}`,
    [id],
  );
  if (!account) return null;
  const open = (purpose: string, sealed: Buffer): string => unseal(sealingKey, purpose, Buffer.from(sealed));
  return {
    accountName: open('payee-name', account.nameSealed), account: open('payee-account', account.accountSealed),
    cadreRelation: account.cadreRelationSealed && open('cadre-relation', account.cadreRelationSealed),
  };
}

export const bankResolvers = (settings: ServiceSettings, format: BankFormat, effects: PaymentEffects) => ({
  Query: {
    ...lists,
    paymentOrder: (_: unknown, { id }: WithId, context: RequestContext) => orderLoader(context).load(id),
    payeeAccountIdentity: (_: unknown, { id }: WithId, context: RequestContext) => revealAccount(settings, id, context),
    paymentFile: (_: unknown, { id }: WithId, context: RequestContext) => fileLoader(context).load(id),
  },
  PaymentOrder: {
    __resolveReference: ({ id }: WithId, context: RequestContext) => orderLoader(context).load(id),
    programme: ({ programmeId }: OrderShown) => ({ __typename: 'Programme', id: programmeId }),
  },
  PaymentFile: {
    programme: ({ programmeId }: FileShown) => ({ __typename: 'Programme', id: programmeId }),
    readTicket: (file: FileShown, _: unknown, context: RequestContext) => fileTicket(settings, file, context),
  },
  PayeeAccount: {
    flags: ({ id }: WithId, _: unknown, context: RequestContext) => flagsOfSubject(context).load(id),
    documents: async ({ id, regionCode }: AccountShown, _: unknown, context: RequestContext) =>
      (await evidenceOf(await context.db(), 'PayeeAccount', [id])).map((row) => ({ ...row, regionCode })),
  },
  Mutation: {
    enterPayeeAccount: running(enterPayeeAccount(settings), 'payeeAccount', accountLoader),
    checkPayeeAccount: running(checkPayeeAccount, 'payeeAccount', accountLoader),
    sendPaymentFile: running(sendPaymentFile(settings, format, effects.bulk), 'paymentFile', fileLoader),
    readBankResult: running(readBankResult(settings, format, effects), 'bankResult', resultLoader),
    cancelPayment: running(cancelPayment(effects), 'paymentOrder', orderLoader),
    reissuePayment: running(reissuePayment(settings, effects), 'paymentOrder', orderLoader),
  },
});
