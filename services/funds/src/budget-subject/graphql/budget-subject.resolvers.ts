import { query, type RequestContext } from '@sunledger/service-kit';
import { changeBudgetSubject } from '../application/change-budget-subject.ts';
import { reverseBudgetSubject } from '../application/reverse-budget-subject.ts';

export const budgetSubjectResolvers = {
  Programme: {
    subjectChanges: async ({ id }: { id: string }, _: unknown, context: RequestContext) =>
      query(
        await context.db(),
        `select id, body_id as "bodyId", from_subject as "fromSubject", to_subject as "toSubject", document_number as "documentNumber", amount_fen as amount,
           occurred_on as "occurredOn", changed_by as "changedBy", reversed_on as "reversedOn", reversal_reason as "reversalReason" from funds.subject_change where programme_id = $1 order by recorded_at, id`,
        [id],
      ),
  },
  Mutation: {
    changeBudgetSubject: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(changeBudgetSubject, input);
      return { programme: id ? { id } : null, refusals, position };
    },
    reverseBudgetSubject: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(reverseBudgetSubject, input);
      return { programme: id ? { id } : null, refusals, position };
    },
  },
};
