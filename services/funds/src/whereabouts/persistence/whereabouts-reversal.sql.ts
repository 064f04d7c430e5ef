import type { SchemaStep } from '@sunledger/service-kit';

/** What was registered wrongly is taken back by an entry of its own (冲销, F4), once and as a whole; what was passed on or used is not registered by hand. */
export const whereaboutsReversal: SchemaStep['sql'] = () => `
alter table funds.whereabouts_entry
  add column reverses_id uuid unique references funds.whereabouts_entry,
  drop constraint whereabouts_entry_amount_fen_check,
  add constraint whereabouts_entry_amount_fen_check
    check (case when reverses_id is null then amount_fen > 0 else amount_fen < 0 and kind = 'registered' and note is not null end);
`;
