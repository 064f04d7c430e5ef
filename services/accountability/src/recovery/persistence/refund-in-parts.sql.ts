import type { SchemaStep } from '@sunledger/service-kit';

/**
 * A refund list is paid line by line, as each household is: the list is paid with its last one. What funds took out of its book as entered wrongly
 * (A3) lowers what came in, also where part of it was listed meanwhile: then nothing of that is paid until money is there, so what was listed may stand above it.
 */
export const refundInParts: SchemaStep['sql'] = () => `
alter table accountability.refund_line add column paid_event_id uuid;
update accountability.refund_line r set paid_event_id = l.paid_event_id from accountability.refund_list l where l.id = r.refund_list_id and r.paid_on is not null;
alter table accountability.recovery drop constraint no_more_than_received;
alter table accountability.recovery_movement drop constraint recovery_movement_amount_fen_check;
alter table accountability.recovery_movement add constraint only_what_came_in_is_taken_back check (amount_fen > 0 or (amount_fen < 0 and kind = 'received'));
`;
