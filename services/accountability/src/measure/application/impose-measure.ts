import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { checkIdentityNumber } from '@sunledger/kernel';
import { measureImposed } from '@sunledger/events';
import { accepted, defineCommand, mustHold, personToken, query, refused, seal, type CommandBasics, type ServiceSettings } from '@sunledger/service-kit';
import { toCaseRefusal } from '../../case/case-refusals.ts';
import { lockCase, stepEvents } from '../../case/application/get-case.ts';
import { mustFollow } from '../../case/domain/case-rules.ts';
import { kindOf, measureCodes, type MeasureCode } from '../domain/measure-kinds.ts';
import { mustBeAllowedFor, mustNotPunishTwice, mustRestOnDecision } from '../domain/measure-rules.ts';
import { toMeasureRefusal } from '../measure-refusals.ts';
import { nameSealPurpose } from './known-names.ts';

export const postSealPurpose = 'handled-person-post';

export interface ImposeMeasure extends CommandBasics {
  caseId: string;
  person: { name: string; idNumber: string; postName: string; villageCadre: boolean; partyMember: boolean };
  kind: MeasureCode;
  documentNumber: string;
}

const person = z.object({
  name: z.string().trim().min(2).max(60), idNumber: z.string().min(1).max(30), postName: z.string().trim().min(2).max(200),
  villageCadre: z.boolean(), partyMember: z.boolean(),
});

/** Records one measure on one person of a case (处理处分, A2). Name and post are sealed; facts and counts know the token only. */
export const imposeMeasure = ({ personKey, sealingKey }: ServiceSettings) =>
  defineCommand<ImposeMeasure>({
    name: 'imposeMeasure',
    duty: 'accountability.measure.impose',
    input: z.object({ caseId: z.uuid(), person, kind: z.enum(measureCodes), documentNumber: z.string().trim().min(2).max(100) }),
    async handle(work, input) {
      const found = await lockCase(work.em, input.caseId);
      const { id: caseId, regionCode } = found;
      mustHold(work, 'accountability.measure.impose', regionCode);
      const { kind } = input;
      const number = checkIdentityNumber(input.person.idNumber);
      const token = number.ok ? personToken(personKey, number.normalized) : '';
      const earlier = await query<{ kind: MeasureCode }>(
        work.em, 'select kind from accountability.measure where case_id = $1 and person_token = $2 order by recorded_at, id', [caseId, token]);
      const refusals = [
        ...mustRestOnDecision(found.state).map((rejection) => toMeasureRefusal(rejection, { field: 'caseId' })),
        ...mustFollow(found.lastStepOn, work.occurredOn).map((rejection) => toCaseRefusal(rejection, { field: 'occurredOn' })),
        ...(number.ok ? [] : [toMeasureRefusal({ code: 'IDENTITY_NUMBER_FAULTY', fault: number.reason }, { field: 'person.idNumber' })]),
        ...[...mustBeAllowedFor(kind, input.person), ...mustNotPunishTwice(kind, earlier.map((row) => row.kind))]
          .map((rejection) => toMeasureRefusal(rejection, { field: 'kind' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      const { category, form, weight } = kindOf(kind);
      work.causedBy(...(await stepEvents(work.em, caseId)).slice(-1), found.filedEventId);
      const eventId = await work.emit(measureImposed, { aggregateId: caseId, regionCode, payload: { measureId: id, caseId, kind, personToken: token } });
      await query(
        work.em,
        `insert into accountability.measure (id, case_id, region_code, person_token, name_sealed, post_held_sealed, village_cadre, party_member,
           kind, category, form, weight, document_number, imposed_by, occurred_on, recorded_at, event_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
        [id, caseId, regionCode, token, seal(sealingKey, nameSealPurpose, input.person.name.trim()),
          seal(sealingKey, postSealPurpose, input.person.postName.trim()), input.person.villageCadre, input.person.partyMember,
          kind, category, form, weight, input.documentNumber.trim(), work.actor.personId, work.occurredOn, work.now, eventId],
      );
      return accepted(id);
    },
  });
