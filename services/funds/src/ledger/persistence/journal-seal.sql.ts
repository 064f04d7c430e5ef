import type { SchemaStep } from '@sunledger/service-kit';

/**
 * An entry says by which rule it was hashed (F2): from the second on, who booked it, when, for what, and whose account each
 * line is on are part of it. Entries of before keep theirs. Whose an account is never changes: the services may change its
 * balance and nothing else, and of a book only where it stands.
 */
export const journalSeal: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.journal_entry add column hash_version smallint not null default 1 check (hash_version in (1, 2));
alter table funds.journal_entry alter column hash_version drop default;
revoke update on funds.account, funds.book from ${app}, ${jobs};
grant update (balance_fen) on funds.account to ${app}, ${jobs};
grant update (last_seq, last_hash, closed_through) on funds.book to ${app}, ${jobs};
`;
