import type { SchemaStep } from '@sunledger/service-kit';

/**
 * What of payees' accounts must be asked past row-level security, and no more than that: whether an account stands for another
 * payee anywhere, the account that reaches a place (a city's serves its counties, whose posts don't see it), and that of an order.
 */
export const payeeProof: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.payee_account add column cadre_relation_sealed bytea;

create function funds.account_of_another(mark text, own_type text, own_id text) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $f$
  select exists (select from funds.payee_account a where a.account_mark = mark and (a.payee_type, a.payee_id) <> (own_type, own_id) and a.state in ('entered', 'in-force'))
$f$;
create function funds.account_in_force(wanted_type text, wanted_id text, regions text[])
  returns table (id uuid, account_mark text, personal boolean, entered_by text) language sql stable security definer set search_path = pg_catalog, pg_temp as $f$
  select a.id, a.account_mark, a.personal, a.entered_by from funds.payee_account a
   where a.payee_type = wanted_type and a.payee_id = wanted_id and a.state = 'in-force' and a.region_code = any(regions)
   order by array_position(regions, a.region_code) limit 1
$f$;
create function funds.account_of_order(order_id uuid)
  returns table (payee_type text, payee_id text, account_mark text, name_sealed bytea, account_sealed bytea, bank_code text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $f$
  select a.payee_type, a.payee_id, a.account_mark, a.name_sealed, a.account_sealed, a.bank_code
    from funds.payment_order o join funds.payee_account a on a.id = o.payee_account_id where o.id = order_id
$f$;
revoke all on function funds.account_of_another(text, text, text), funds.account_in_force(text, text, text[]), funds.account_of_order(uuid) from public;
grant execute on function funds.account_of_another(text, text, text), funds.account_in_force(text, text, text[]), funds.account_of_order(uuid) to ${app}, ${jobs};
`;
