import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { bookkeeperAppointed } from '@sunledger/events';
import { accepted, defineCommand, mustHold, refused, type CommandBasics } from '@sunledger/service-kit';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { toCashRefusal } from '../cash-refusals.ts';
import { findAppointmentRejections } from '../domain/appointment-rules.ts';
import { bookkeepersOn } from '../domain/three-specials.ts';
import { enterBookkeeper, readBookkeeperTerms } from './bookkeepers.ts';
import { findIncompatibleBookkeeper } from './find-appointment-refusals.ts';

export interface AppointBookkeeper extends CommandBasics {
  programmeId: string;
  personId: string;
  kind: 'NAMED' | 'DEPUTY';
  from: string;
  until?: string | null;
  reason: string;
}

/** Names a programme's bookkeeper, or a deputy for a span (指定专人, F2); never oneself, never who prepares or approves (X7). */
export const appointBookkeeper = defineCommand<AppointBookkeeper>({
  name: 'appointBookkeeper',
  duty: 'funds.bookkeeper.appoint',
  input: z.object({ programmeId: z.uuid(), personId: z.string().min(1).max(100), reason: z.string().trim().min(2).max(300) }),
  async handle(work, input) {
    const programme = await getProgramme(work.em, input.programmeId);
    mustHold(work, 'funds.bookkeeper.appoint', programme.regionCode, programme.line);
    // Two appointments at once come one after the other: the later one is judged by the earlier.
    await lockBook(work.em, programme.id, 'cash');
    const terms = await readBookkeeperTerms(work.em, programme.id);
    const kind = input.kind === 'NAMED' ? 'named' : 'deputy';
    const { personId, from } = input;
    const until = input.until ?? null;
    const [namedThen] = bookkeepersOn(terms.filter((term) => term.kind === 'named'), from);
    const longest = work.policy.value('bookkeeper.deputy-days', { regionCode: programme.regionCode, line: programme.line, fundKind: programme.fundKind, on: work.today });
    const rejections = findAppointmentRejections(
      { kind, personId, from, until, on: work.today, longestDeputyDays: longest.value }, namedThen === undefined ? [] : [{ personId: namedThen, kind: 'named', from, until: null }]);
    const refusals = [
      ...rejections.map((rejection) => toCashRefusal(rejection, {
        field: rejection.code === 'ALREADY_THE_BOOKKEEPER' ? 'personId' : 'from', ...(rejection.code === 'DEPUTY_SPAN_TOO_LONG' && { policy: longest.label }) })),
      ...(await findIncompatibleBookkeeper(work, programme, personId, 'personId')),
    ];
    if (refusals.length > 0) return refused(...refusals);

    const id = randomUUID();
    work.causedBy(programme.openedEventId);
    const eventId = await work.emit(bookkeeperAppointed, {
      aggregateId: id, regionCode: programme.regionCode,
      payload: { appointmentId: id, programmeId: programme.id, personId, kind, from, until },
    });
    await enterBookkeeper(work, { id, programmeId: programme.id, personId, kind, from, until, reason: input.reason, eventId });
    return accepted(programme.id);
  },
});
