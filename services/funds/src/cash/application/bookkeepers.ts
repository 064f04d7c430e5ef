import { randomUUID } from 'node:crypto';
import type { IsoDate, Refusal } from '@sunledger/kernel';
import { query, type Em, type Work } from '@sunledger/service-kit';
import { toCashRefusal } from '../cash-refusals.ts';
import { bookkeepersOn, mustBeNamedBookkeeper, type BookkeeperTerm } from '../domain/three-specials.ts';

/** Every appointment of a programme, in the order of their recording. */
export const readBookkeeperTerms = (em: Em, programmeId: string): Promise<BookkeeperTerm[]> =>
  query(
    em,
    `select person_id as "personId", kind, from_on as "from", until_on as "until" from funds.bookkeeper_appointment
      where programme_id = $1 order by arrived`,
    [programmeId],
  );

/**
 * Why this person may not move the programme's cash (三专, F2). What counts is who keeps the book as the command is given:
 * who left can't pay any more by dating it back, and who came books what lies a few days behind.
 */
export async function findBookkeeperRefusals(work: Work, programmeId: string): Promise<Refusal[]> {
  const terms = await readBookkeeperTerms(work.em, programmeId);
  return mustBeNamedBookkeeper(bookkeepersOn(terms, work.today), work.actor.personId).map((rejection) => toCashRefusal(rejection));
}

export interface NewTerm {
  id?: string;
  programmeId: string;
  personId: string;
  kind: BookkeeperTerm['kind'];
  from: IsoDate;
  until: IsoDate | null;
  reason: string | null;
  eventId: string;
}

export async function enterBookkeeper({ em, actor, now }: Work, term: NewTerm): Promise<void> {
  await query(
    em,
    `insert into funds.bookkeeper_appointment (id, programme_id, person_id, kind, from_on, until_on, reason, appointed_by, recorded_at, event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [term.id ?? randomUUID(), term.programmeId, term.personId, term.kind, term.from, term.until, term.reason, actor.personId, now, term.eventId],
  );
}
