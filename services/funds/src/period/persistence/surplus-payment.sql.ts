import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Surplus is taken back as quota; as cash goes to the treasury what of it lies in the own account (F2). Interest that is owed leaves in a payment of its own.
 * What was paid before this step was paid whole.
 */
export const surplusPayment: SchemaStep['sql'] = () => `
alter table funds.surplus_return add column cash_fen bigint check (cash_fen between 0 and amount_fen - interest_fen), add column cash_paid_on date, add column interest_paid_on date;
update funds.surplus_return set cash_fen = amount_fen - interest_fen, cash_paid_on = paid_on, interest_paid_on = case when interest_fen > 0 then paid_on end where paid_on is not null;
`;
