import { z } from 'zod';
import { findPersonalData } from '@sunledger/kernel';
import { caseConcluded } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, meetDeadline, mustHold, queryOne, refused, type CommandBasics } from '@sunledger/service-kit';
import { knownNames } from '../../measure/application/known-names.ts';
import { toCaseRefusal } from '../case-refusals.ts';
import { mustBeOpenTo, mustFollow, mustNameNobody, mustNotContradictItself } from '../domain/case-rules.ts';
import { lockCase, stepEvents } from './get-case.ts';

export interface ConcludeCase extends CommandBasics {
  caseId: string;
  substantiated: boolean;
  conclusionStatement: string;
}

/** Concludes a case as true or untrue (结案, A1); its clock is judged by the day of the conclusion. */
export const concludeCase = (sealingKey: string) =>
  defineCommand<ConcludeCase>({
    name: 'concludeCase',
    duty: 'accountability.case.conclude',
    input: z.object({ caseId: z.uuid(), substantiated: z.boolean(), conclusionStatement: z.string().trim().min(4).max(4000) }),
    async handle(work, input) {
      const found = await lockCase(work.em, input.caseId);
      const { id, clueId, regionCode } = found;
      mustHold(work, 'accountability.case.conclude', regionCode);
      const { substantiated } = input;
      const conclusion = input.conclusionStatement.trim();
      const { measures, recoveries } = await queryOne<{ measures: bigint; recoveries: bigint }>(
        work.em,
        `select (select count(*) from accountability.measure where case_id = $1) as measures,
           (select count(*) from accountability.recovery where case_id = $1) as recoveries`,
        [id],
      );
      const refusals = [
        ...mustBeOpenTo(found.state, substantiated ? 'concluded-true' : 'concluded-untrue').map((rejection) => toCaseRefusal(rejection, { field: 'caseId' })),
        ...mustFollow(found.lastStepOn, work.occurredOn).map((rejection) => toCaseRefusal(rejection, { field: 'occurredOn' })),
        ...mustNotContradictItself(substantiated, Number(measures), Number(recoveries)).map((rejection) => toCaseRefusal(rejection, { field: 'substantiated' })),
        ...mustNameNobody(conclusion, await knownNames(work.em, sealingKey, [id]), findPersonalData(conclusion).length)
          .map((rejection) => toCaseRefusal(rejection, { field: 'conclusionStatement' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      work.causedBy(found.filedEventId, ...(await stepEvents(work.em, id)));
      const eventId = await work.emit(caseConcluded, { aggregateId: id, regionCode, payload: { caseId: id, clueId, substantiated } });
      found.conclude({ substantiated, conclusion, by: work.actor.personId, on: work.occurredOn, eventId });
      await work.em.flush();
      await meetDeadline(work, 'accountability.conclude-case', id);
      await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'case-concluded', amount: 1n }]);
      return accepted(id);
    },
  });
