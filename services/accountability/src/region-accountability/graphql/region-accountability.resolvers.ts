import { postCovers, readFigures, type RequestContext } from '@sunledger/service-kit';
import type { AccountabilityDuty } from '../../duties.ts';
import { countPeople } from '../../measure/application/people-handled.ts';
import type { Period } from '@sunledger/service-kit/figures/period';

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
      const people = may('accountability.case.read') ? await countPeople(em, code, period) : null;
      return {
        casesFiled: count('case-filed'), casesConcluded: count('case-concluded'),
        peopleHandled: people?.reduce((all, kind) => all + kind.people, 0) ?? null, peopleByKind: people,
        recoveryOrdered: sum('recovery-ordered'), recovered: sum('recovery-received'), toTreasury: sum('treasury-paid'),
        refundListed: sum('refund-listed'), refundPaid: sum('refund-paid'), refundConfirmed: sum('refund-confirmed'),
        bulletins: count('bulletin-approved', 'accountability.bulletin.read'),
        assessmentsFinalised: count('assessment-finalised', 'accountability.assessment.read'),
      };
    },
  },
};
