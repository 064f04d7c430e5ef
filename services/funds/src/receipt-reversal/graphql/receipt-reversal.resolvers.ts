import type { RequestContext } from '@sunledger/service-kit';
import { findCashReceipt } from '../../cash/graphql/cash.resolvers.ts';
import { reverseCashReceipt } from '../application/reverse-cash-receipt.ts';
import { findRecovery } from '../../recovery/graphql/recovery.resolvers.ts';
import { reverseQuotaReceipt } from '../application/reverse-quota-receipt.ts';
import { reverseRecoveryReceipt } from '../application/reverse-recovery-receipt.ts';

export const receiptReversalResolvers = {
  Mutation: {
    reverseQuotaReceipt: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(reverseQuotaReceipt, input);
      return { programme: id ? { id } : null, refusals, position };
    },
    reverseCashReceipt: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(reverseCashReceipt, input);
      return { cashReceipt: id ? await findCashReceipt(id, context) : null, refusals, position };
    },
    reverseRecoveryReceipt: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(reverseRecoveryReceipt, input);
      return { recovery: id ? await findRecovery(id, context) : null, refusals, position };
    },
  },
};
