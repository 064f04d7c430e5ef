import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Whether a telephone answered for, or stands in a list for, another household than the one given, wherever that lives (F8): yes or no, and
 * nothing else of it, past row-level security. Households are those of today. A collector's telephone (代领) is nobody else's fault.
 */
export const phoneOfHousehold: SchemaStep['sql'] = ({ app, jobs }) => `
create function funds.phone_of_another_household(phone text, household text) returns boolean language sql stable security definer set search_path = funds, pg_temp as $f$
  with named as (
    select id from funds.household_payment where phone_token = phone union select payment_id from funds.receipt_code where phone_token = phone)
  select exists (
    select from named join funds.household_payment e using (id) left join funds.known_person k on k.token = e.person_token
     where not e.collected and coalesce(k.household_id, e.household_id) <> household)
$f$;
revoke execute on function funds.phone_of_another_household from public;
grant execute on function funds.phone_of_another_household to ${app}, ${jobs};
`;
