import { query, type Work } from '@sunledger/service-kit';

/**
 * Postings and closings of one county stand in a line, so that a payment is either in the closed book or refused: many
 * postings at once, but none while a book is being closed. By county, for a province's list has more villages than
 * a transaction may hold locks.
 */
export const lockForClosing = (work: Work, villageCode: string): Promise<unknown> =>
  query(work.em, "select pg_advisory_xact_lock(hashtextextended('village books ' || left($1, 6), 0))", [villageCode]);

export const lockForPosting = (work: Work, villageCodes: readonly string[]): Promise<unknown> =>
  query(
    work.em,
    `select pg_advisory_xact_lock_shared(hashtextextended('village books ' || county, 0))
       from (select distinct left(v, 6) as county from unnest($1::text[]) v order by 1) c`,
    [villageCodes],
  );
