import type { SchemaStep } from '@sunledger/service-kit';

/**
 * What was recovered leaves by the bank, or as cash at the refund meeting (现场清退): accounts of the treasury and of lines of a refund list,
 * what each line was paid by and when, and the cash handed out. A list that was paid whole before this step was paid in each of its lines.
 */
export const payOutTables: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.payee_account drop constraint payee_account_payee_type_check;
alter table funds.payee_account add constraint payee_account_payee_type_check check (payee_type in ('contractor', 'body', 'treasury', 'refund-line'));
drop trigger refund_line_append_only on funds.refund_line;
alter table funds.refund_line add column paid_on date, add column paid_event_id uuid;
update funds.refund_line l set paid_on = o.paid_on, paid_event_id = o.paid_event_id from funds.refund_order o where o.id = l.refund_list_id and o.paid_on is not null;
create unique index refund_line_id on funds.refund_line (line_id);
create index on funds.refund_line (paid_on) where paid_on is not null;
create trigger refund_line_append_only before delete or update of refund_list_id, line_id, person_token, amount_fen
  on funds.refund_line for each row execute function kit.refuse_change();
create table funds.refund_handout (
  id uuid primary key,
  refund_list_id text not null references funds.refund_order,
  programme_id uuid not null references funds.programme,
  region_code text not null,
  lines integer not null check (lines > 0),
  amount_fen bigint not null check (amount_fen > 0),
  bank_reference text not null,
  paid_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  constraint one_handout_a_withdrawal unique (programme_id, bank_reference)
);
create index on funds.refund_handout (refund_list_id);
create trigger refund_handout_append_only before update or delete on funds.refund_handout for each row execute function kit.refuse_change();
grant select, insert on funds.refund_handout to ${app}, ${jobs};
grant update (paid_on, paid_event_id) on funds.refund_line to ${app}, ${jobs};
grant update (paid_on, paid_by, bank_reference, paid_at, paid_event_id) on funds.treasury_order, funds.refund_order to ${jobs};
`;
