import type { RequestContext, ServiceSettings } from '@sunledger/service-kit';
import { unseal } from '@sunledger/service-kit';
import { evidenceOn } from '@sunledger/service-kit/evidence/evidence-field';
import { enumOf } from '../../enum-words.ts';
import { runFor } from '../../graphql/run-for.ts';
import { confirmRefund } from '../application/confirm-refund.ts';
import { holdRefundMeeting } from '../application/hold-refund-meeting.ts';
import { listRefund } from '../application/list-refund.ts';
import { refundSealPurpose } from '../application/name-refund-lines.ts';
import { orderRecovery } from '../application/order-recovery.ts';
import { orderTreasuryReturn } from '../application/order-treasury-return.ts';
import { toWaterfall } from './to-waterfall.ts';
import { recoveryQueries } from './recovery.queries.ts';
import {
  lineById, linesOfList, listsOfRecovery, meetingsOfList, movementsOfRecovery, recoveriesOfCase, recoveryById, refundListById, type RecoveryRow, type RefundLineRow,
} from './recovery-rows.ts';

type Input = { input: unknown };
const mutations = (settings: ServiceSettings) => {
  const { ticketSecret, sealingKey } = settings;
  return {
    orderRecovery: async (_: unknown, { input }: Input, context: RequestContext) => {
      const { id, answer } = await runFor(context, orderRecovery(sealingKey), input);
      return { recovery: id ? await recoveryById(context).load(id) : null, ...answer };
    },
    orderTreasuryReturn: async (_: unknown, { input }: Input, context: RequestContext) => {
      const { id, answer } = await runFor(context, orderTreasuryReturn, input);
      return { recovery: id ? await recoveryById(context).load(id) : null, ...answer };
    },
    listRefund: async (_: unknown, { input }: Input, context: RequestContext) => {
      const { id, answer } = await runFor(context, listRefund(settings), input);
      return { refundList: id ? await refundListById(context).load(id) : null, ...answer };
    },
    holdRefundMeeting: async (_: unknown, { input }: Input, context: RequestContext) => {
      const { id, answer } = await runFor(context, holdRefundMeeting(ticketSecret), input);
      return { refundList: id ? await refundListById(context).load(id) : null, ...answer };
    },
    confirmRefund: async (_: unknown, { input }: Input, context: RequestContext) => {
      const { id, answer } = await runFor(context, confirmRefund(ticketSecret), input);
      return { refundLine: id ? await lineById(context).load(id) : null, ...answer };
    },
  };
};

interface Source {
  id: string;
}

export const recoveryResolvers = (settings: ServiceSettings) => ({
  RecoveryMovementKind: enumOf(['received', 'treasury-ordered', 'treasury-paid']),
  RefundState: enumOf(['listed', 'paid', 'confirmed']),
  ConfirmationMethod: enumOf(['signature', 'sms-code', 'visit']),
  Query: recoveryQueries,
  DisciplineCase: { recoveries: ({ id }: Source, _: unknown, context: RequestContext) => recoveriesOfCase(context).load(id) },
  Recovery: {
    __resolveReference: ({ id }: Source, context: RequestContext) => recoveryById(context).load(id),
    waterfall: (row: RecoveryRow) => toWaterfall(row),
    movements: ({ id }: Source, _: unknown, context: RequestContext) => movementsOfRecovery(context).load(id),
    refundLists: ({ id }: Source, _: unknown, context: RequestContext) => listsOfRecovery(context).load(id),
  },
  RefundList: {
    __resolveReference: ({ id }: Source, context: RequestContext) => refundListById(context).load(id),
    lines: ({ id }: Source, _: unknown, context: RequestContext) => linesOfList(context).load(id),
    meetings: ({ id }: Source, _: unknown, context: RequestContext) => meetingsOfList(context).load(id),
  },
  // Reached only through @access(personal: true): with the duty, a purpose and a row in the audit.
  RefundLine: {
    personName: ({ nameSealed }: RefundLineRow) => (nameSealed ? unseal(settings.sealingKey, refundSealPurpose, nameSealed) : null),
    evidence: evidenceOn('RefundLine'),
  },
  RefundMeeting: { evidence: evidenceOn('RefundMeeting') },
  Mutation: mutations(settings),
});
