import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { query, readPage, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { deadlinesField } from '@sunledger/service-kit/graphql/loaders';
import { noticeLoader } from '../../graphql/loaders.ts';
import { answerObjection } from '../application/answer-objection.ts';
import { raiseObjection } from '../application/raise-objection.ts';
import { readStatements, receiptCodeOf, receiptHash, type Statement } from '../application/statement.ts';

export interface Answered {
  id: string;
  noticeId: string;
  state: 'open' | 'answered';
}

interface ListArguments extends PageArguments, Period {
  regionCode: string;
  state?: 'OPEN' | 'ANSWERED' | null;
}

const columns = `id, notice_id as "noticeId", raised_on as "raisedOn", recorded_at as "recordedAt", state, upheld, answer, answered_on as "answeredOn"`;

const statements = {};
export const statementLoader = (context: RequestContext, sealingKey: string) =>
  context.loader(statements, () => new DataLoader<string, Statement | null>(async (ids) => {
    const rows = await readStatements(await context.db(), sealingKey, ids);
    return ids.map((id) => rows.find(({ subjectId }) => subjectId === id) ?? null);
  }));

const objections = {};
const objectionLoader = (context: RequestContext) =>
  context.loader(objections, () => new DataLoader<string, Answered | null>(async (ids) => {
    const rows = await query<Answered>(
      await context.db(), `select ${columns} from disclosure.objection where id::text = any($1) and kit.region_visible(region_code)`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

/** Whoever holds the receipt of an objection or a question sees what became of it, and nothing else. */
const readReceipt = async (receiptCode: string, context: RequestContext) => {
  const [status] = await query(
    await context.db(),
    `select o.*, (select max(d.due_on) from kit.deadline d where d.subject_id = o.id::text) as "answerDueOn" from (
       select id, notice_id as "noticeId", raised_on as "receivedOn", state, upheld, answer, answered_on as "answeredOn" from disclosure.objection where receipt_hash = $1
       union all
       select id, notice_id, asked_on, state, null, answer, answered_on from disclosure.question where receipt_hash = $1) o`,
    [receiptHash(receiptCode)],
  );
  return status ?? null;
};

export const objectionResolvers = ({ sealingKey }: ServiceSettings) => ({
  Query: {
    objections: async (_: unknown, args: ListArguments, context: RequestContext) =>
      readPage<Answered>(await context.db(), args, {
        select: `select ${columns} from disclosure.objection where starts_with(region_code, $1) and kit.region_visible(region_code)
          and ($2::text is null or state = $2) and ${inPeriod('raised_on', '$3', '$4')}`,
        parameters: [regionPrefix(args.regionCode), args.state?.toLowerCase() ?? null, args.from ?? null, args.until ?? null],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
    disclosureReceipt: (_: unknown, { receiptCode }: { receiptCode: string }, context: RequestContext) => readReceipt(receiptCode, context),
  },
  ReceiptStatus: {
    state: ({ state }: Answered) => state.toUpperCase(),
    notice: ({ noticeId }: Answered, _: unknown, context: RequestContext) => noticeLoader(context).load(noticeId),
  },
  NoticeObjection: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => objectionLoader(context).load(id),
    state: ({ state }: Answered) => state.toUpperCase(),
    notice: ({ noticeId }: Answered, _: unknown, context: RequestContext) => noticeLoader(context).load(noticeId),
    deadlines: deadlinesField,
    content: async ({ id }: Answered, _: unknown, context: RequestContext) => (await statementLoader(context, sealingKey).load(id))?.content ?? null,
    contact: async ({ id }: Answered, _: unknown, context: RequestContext) => (await statementLoader(context, sealingKey).load(id))?.contact ?? null,
  },
  Mutation: {
    raiseObjection: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(raiseObjection(sealingKey), input);
      return { receiptCode: id ? receiptCodeOf(sealingKey, id) : null, refusals, position };
    },
    answerObjection: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(answerObjection, input);
      return { objection: id ? await objectionLoader(context).load(id) : null, refusals, position };
    },
  },
});
