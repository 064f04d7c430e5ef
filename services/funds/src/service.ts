import { readFileSync } from 'node:fs';
import { defineService, displayHandlers, mergeResolvers } from '@sunledger/service-kit';
import { exportLists } from './exports.ts';
import { accountInterestResolvers } from './account-interest/graphql/account-interest.resolvers.ts';
import { allocationResolvers } from './allocation/graphql/allocation.resolvers.ts';
import { bankFolderSweep } from './bank/application/bank-folder.ts';
import type { PaymentEffects } from './bank/application/payment-effects.ts';
import { bankResolvers } from './bank/graphql/bank.resolvers.ts';
import { iso20022 } from './bank/iso20022/iso20022.ts';
import { budgetSubjectResolvers } from './budget-subject/graphql/budget-subject.resolvers.ts';
import { cashResolvers } from './cash/graphql/cash.resolvers.ts';
import { disbursementPayments } from './disbursement/application/settle-disbursement.ts';
import { disbursementResolvers } from './disbursement/graphql/disbursement.resolvers.ts';
import { factorResolvers } from './factor/graphql/factor.resolvers.ts';
import { assessmentHandlers } from './factor/kafka/assessment.consumer.ts';
import { hopRollUp } from './hop-gap/application/count-hops.ts';
import { hopGapResolvers } from './hop-gap/graphql/hop-gap.resolvers.ts';
import { listPayments } from './household-order/application/list-payments.ts';
import { listFileSweep } from './household-order/application/write-list-files.ts';
import { householdOrderResolvers } from './household-order/graphql/household-order.resolvers.ts';
import { householdImportSweep } from './household-payment/application/advance-imports.ts';
import { receiptCodeSweep } from './household-payment/application/receipt-codes.ts';
import { householdImportResolvers } from './household-payment/graphql/household-import.resolvers.ts';
import { householdPaymentResolvers } from './household-payment/graphql/household-payment.resolvers.ts';
import { householdTotalsResolvers } from './household-payment/graphql/household-totals.resolvers.ts';
import { householdHandlers } from './household-payment/kafka/households.consumer.ts';
import { idleMoneySweep } from './idle-money/application/find-idle-money.ts';
import { idleDeadlines } from './idle-money/application/tell-idle.ts';
import { idleMoneyResolvers } from './idle-money/graphql/idle-money.resolvers.ts';
import { bodyBookResolvers } from './ledger/graphql/body-book.resolvers.ts';
import { ledgerResolvers } from './ledger/graphql/ledger.resolvers.ts';
import { journalChain } from './ledger/application/verify-journal.ts';
import { periodResolvers } from './period/graphql/period.resolvers.ts';
import { surplusInterestPayments, surplusPayments } from './period/application/settle-surplus.ts';
import { planResolvers } from './plan/graphql/plan.resolvers.ts';
import { planDisplayed } from './plan/kafka/plan-displayed.ts';
import { projectListedConsumer } from './plan/kafka/project-listed.consumer.ts';
import { programmeResolvers } from './programme/graphql/programme.resolvers.ts';
import { Programme } from './programme/persistence/programme.entity.ts';
import { receiptReversalResolvers } from './receipt-reversal/graphql/receipt-reversal.resolvers.ts';
import { recoveryResolvers } from './recovery/graphql/recovery.resolvers.ts';
import { recoveryHandlers } from './recovery/kafka/recovery.consumer.ts';
import { regionFundsResolvers } from './region-funds/graphql/region-funds.resolvers.ts';
import { reimbursementPayments } from './reimbursement/application/settle-reimbursement.ts';
import { reimbursementResolvers } from './reimbursement/graphql/reimbursement.resolvers.ts';
import { batchAcceptedConsumer, contractSignedConsumer } from './reimbursement/kafka/projects.consumer.ts';
import { dueRetentionSweep } from './retention/application/mark-due-retentions.ts';
import { retentionPayments } from './retention/application/settle-retention.ts';
import { retentionDeadlines } from './retention/application/tell-overdue.ts';
import { retentionResolvers } from './retention/graphql/retention.resolvers.ts';
import { qualityIssueClosedConsumer, qualityIssueOpenedConsumer } from './retention/kafka/quality-issue.consumer.ts';
import { refundPayments } from './recovery/application/settle-refund.ts';
import { treasuryPayments } from './recovery/application/settle-treasury.ts';
import { riskPayments } from './risk-fund/application/settle-risk-compensation.ts';
import { riskFundResolvers } from './risk-fund/graphql/risk-fund.resolvers.ts';
import { schemaSteps } from './schema-steps.ts';
import { statementResolvers } from './statement/graphql/statement.resolvers.ts';
import { villageBookSweep } from './village-book/application/open-books.ts';
import { villageBookResolvers } from './village-book/graphql/village-book.resolvers.ts';
import { whereaboutsDeadlines } from './whereabouts/application/tell-unregistered.ts';
import { whereaboutsResolvers } from './whereabouts/graphql/whereabouts.resolvers.ts';

/** What follows when the bank has paid, by the kind of thing paid for. */
const paymentEffects: PaymentEffects = {
  single: {
    Reimbursement: reimbursementPayments, Disbursement: disbursementPayments, Retention: retentionPayments, RiskAdvance: riskPayments,
    TreasuryOrder: treasuryPayments, RefundLine: refundPayments, SurplusReturn: surplusPayments, SurplusInterest: surplusInterestPayments,
  },
  bulk: listPayments,
};

export const funds = defineService({
  name: 'funds',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  exports: exportLists,
  entities: [Programme],
  schemaSteps,
  resolvers: (settings) => mergeResolvers(
    programmeResolvers(settings), budgetSubjectResolvers, ledgerResolvers(settings), bodyBookResolvers, periodResolvers(settings), allocationResolvers, cashResolvers, planResolvers,
    reimbursementResolvers(settings), retentionResolvers(settings), disbursementResolvers(settings), bankResolvers(settings, iso20022, paymentEffects),
    householdImportResolvers(settings), householdPaymentResolvers(settings), householdTotalsResolvers, householdOrderResolvers(settings), recoveryResolvers(settings), factorResolvers(settings), regionFundsResolvers, villageBookResolvers, statementResolvers(settings),
    whereaboutsResolvers, hopGapResolvers, idleMoneyResolvers, riskFundResolvers(settings), receiptReversalResolvers, accountInterestResolvers,
  ),
  handlers: () => [
    projectListedConsumer, ...displayHandlers({ plan: planDisplayed }),
    contractSignedConsumer, batchAcceptedConsumer, qualityIssueOpenedConsumer, qualityIssueClosedConsumer,
    ...householdHandlers, ...recoveryHandlers, ...assessmentHandlers,
  ],
  deadlineHandlers: { ...retentionDeadlines, ...whereaboutsDeadlines, ...idleDeadlines },
  sweeps: (settings) => [...bankFolderSweep(settings, iso20022, paymentEffects), villageBookSweep, receiptCodeSweep(settings), dueRetentionSweep, householdImportSweep(settings), listFileSweep(settings, iso20022), hopRollUp, idleMoneySweep],
  chains: [journalChain],
});
