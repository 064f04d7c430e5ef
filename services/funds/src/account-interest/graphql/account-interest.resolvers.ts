import { query, readPage, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { recordAccountInterest } from '../application/record-account-interest.ts';
import { reverseAccountInterest } from '../application/reverse-account-interest.ts';

interface InterestRow {
  id: string;
  programmeId: string;
}

const columns = `id, programme_id as "programmeId", amount_fen as amount, bank_reference as "bankReference", upper(treatment) as treatment, policy, clause,
  recorded_by as "recordedBy", occurred_on as "occurredOn", recorded_at as "recordedAt", return_id is not null as returned,
  reversed_on as "reversedOn", reversal_reason as "reversalReason"`;

const find = async (id: string | undefined, context: RequestContext): Promise<InterestRow | null> =>
  id === undefined ? null : (await query<InterestRow>(await context.db(), `select ${columns} from funds.account_interest where id = $1`, [id]))[0] ?? null;

export const accountInterestResolvers = {
  Programme: {
    interest: async ({ id }: { id: string }, page: PageArguments, context: RequestContext) =>
      readPage<InterestRow>(await context.db(), page, {
        select: `select ${columns} from funds.account_interest where programme_id = $1 and kit.region_visible(region_code)`, parameters: [id],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
  AccountInterest: {
    programme: ({ programmeId }: InterestRow) => ({ __typename: 'Programme', id: programmeId }),
  },
  Mutation: {
    recordAccountInterest: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(recordAccountInterest, input);
      return { interest: await find(id, context), refusals, position };
    },
    reverseAccountInterest: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(reverseAccountInterest, input);
      return { interest: await find(id, context), refusals, position };
    },
  },
};
