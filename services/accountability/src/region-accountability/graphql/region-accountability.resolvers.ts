import { postCovers, readFigures, type RequestContext } from '@sunledger/service-kit';
import type { Period } from '@sunledger/service-kit/figures/period';
import type { AccountabilityDuty } from '../../duties.ts';
import { countPeople, type PeopleOfKind } from '../../measure/application/people-handled.ts';
import { isHandledBy, type Handling } from '../../measure/domain/measure-kinds.ts';
import { countTalkedTo, type PeopleOfPost } from '../../talk/application/people-talked-to.ts';

const total = (rows: readonly { people: number }[]): number => rows.reduce((all, { people }) => all + people, 0);

/** Asked once for all the fields that show it, and only where one of them is asked for. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}

export const regionAccountabilityResolvers = {
  Region: {
    accountability: async ({ code }: { code: string }, period: Period, context: RequestContext) => {
      const em = await context.db();
      const figures = await readFigures(em, code, period);
      const { actor } = context;
      // A number is shown to whom its list is shown, so that each opens into as many rows (A10).
      const may = (duty: AccountabilityDuty) => actor?.posts.some((post) => post.duties.includes(duty) && postCovers(actor, post, code)) ?? false;
      const sum = (measure: string, duty: AccountabilityDuty = 'accountability.case.read') => (may(duty) ? (figures.get(measure) ?? 0n) : null);
      const count = (measure: string, duty?: AccountabilityDuty) => {
        const found = sum(measure, duty);
        return found === null ? null : Number(found);
      };
      const people = once(async (): Promise<PeopleOfKind[] | null> => (may('accountability.case.read') ? countPeople(em, code, period) : null));
      const talkedTo = once(async (): Promise<PeopleOfPost[] | null> => (may('accountability.talk.read') ? countTalkedTo(em, code, period) : null));
      const handledBy = (handling: Handling) => async () => {
        const kinds = await people();
        return kinds && total(kinds.filter(({ category }) => isHandledBy(handling, category)));
      };
      const totalOf = (read: () => Promise<{ people: number }[] | null>) => async () => {
        const rows = await read();
        return rows && total(rows);
      };
      return {
        casesFiled: count('case-filed'), casesConcluded: count('case-concluded'),
        peopleHandled: totalOf(people), peopleByKind: people,
        peopleOrganisational: handledBy('organisational'), peopleDisciplined: handledBy('discipline'), peopleTransferred: handledBy('transferred'),
        recoveryOrdered: sum('recovery-ordered'), recovered: sum('recovery-received'), voluntarilyReturned: sum('recovery-voluntary'), toTreasury: sum('treasury-paid'),
        refundListed: sum('refund-listed'), refundPaid: sum('refund-paid'), refundConfirmed: sum('refund-confirmed'),
        refundMeetings: count('refund-meeting-held'), refundedAtMeetings: sum('refund-meeting-amount'), warningMeetings: count('warning-meeting-held'),
        bulletins: count('bulletin-approved', 'accountability.bulletin.read'), bulletinPeople: count('bulletin-people', 'accountability.bulletin.read'),
        talks: count('talk-held', 'accountability.talk.read'), peopleTalkedTo: totalOf(talkedTo), talkedToByPost: talkedTo,
        assessmentsFinalised: count('assessment-finalised', 'accountability.assessment.read'),
      };
    },
  },
};
