import type { SchemaStep } from '@sunledger/service-kit';

/** What had reached the treasury may come back from the bank (后退汇): a movement below zero takes it back (A3). */
export const paymentReturned: SchemaStep['sql'] = () => `
alter table accountability.recovery_movement
  drop constraint only_what_came_in_is_taken_back,
  add constraint what_was_ordered_stays_ordered check (amount_fen > 0 or (amount_fen < 0 and kind in ('received', 'treasury-paid')));
`;
