import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Who may see a petition or a clue: posts that reach the region of the body handling it, except whoever has, or ever
 * had, a post in the body complained of (S1). The database itself says so, whatever a query forgets.
 */
export const routingSql: SchemaStep['sql'] = ({ app, jobs }) => `
create schema supervision;
grant usage on schema supervision to ${app}, ${jobs};

create function supervision.actor_bodies() returns text[] language sql stable as $f$
  select coalesce(array_agg(payload->>'bodyId'), '{}') from kit.directory_entry
   where kind = 'post' and payload->>'personId' = current_setting('app.actor', true)
$f$;

-- Whether a code lies below one of the prefixes through which the reader holds the duty; '*' is the nation.
create function supervision.within(code text, prefixes text[]) returns boolean language sql immutable as $f$
  select exists (select from unnest(prefixes) p where p = '*' or (p <> '' and starts_with(code, p)))
$f$;
`;
