import { regionPrefix } from '@sunledger/kernel';
import { query, readPage, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { deadlinesField } from '@sunledger/service-kit/graphql/loaders';
import { noticeLoader } from '../../graphql/loaders.ts';
import { receiptCodeOf } from '../../objection/application/statement.ts';
import { statementLoader, type Answered } from '../../objection/graphql/objection.resolvers.ts';
import { answerQuestion } from '../application/answer-question.ts';
import { askQuestion } from '../application/ask-question.ts';

const columns = `id, notice_id as "noticeId", asked_on as "askedOn", recorded_at as "recordedAt", state, answer, answered_on as "answeredOn"`;

async function loadQuestion(context: RequestContext, id: string): Promise<Answered | null> {
  const [question] = await query<Answered>(
    await context.db(), `select ${columns} from disclosure.question where id::text = $1 and kit.region_visible(region_code)`, [id]);
  return question ?? null;
}

interface ListArguments extends PageArguments {
  regionCode: string;
  state?: 'OPEN' | 'ANSWERED' | null;
}

export const questionResolvers = ({ sealingKey }: ServiceSettings) => ({
  Query: {
    questions: async (_: unknown, args: ListArguments, context: RequestContext) =>
      readPage<Answered>(await context.db(), args, {
        select: `select ${columns} from disclosure.question where starts_with(region_code, $1) and kit.region_visible(region_code)
          and ($2::text is null or state = $2)`,
        parameters: [regionPrefix(args.regionCode), args.state?.toLowerCase() ?? null],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
  NoticeQuestion: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => loadQuestion(context, id),
    state: ({ state }: Answered) => state.toUpperCase(),
    notice: ({ noticeId }: Answered, _: unknown, context: RequestContext) => noticeLoader(context).load(noticeId),
    deadlines: deadlinesField,
    content: async ({ id }: Answered, _: unknown, context: RequestContext) => (await statementLoader(context, sealingKey).load(id))?.content ?? null,
  },
  Mutation: {
    askQuestion: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(askQuestion(sealingKey), input);
      return { receiptCode: id ? receiptCodeOf(sealingKey, id) : null, refusals, position };
    },
    answerQuestion: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(answerQuestion(sealingKey), input);
      return { question: id ? await loadQuestion(context, id) : null, refusals, position };
    },
  },
});
