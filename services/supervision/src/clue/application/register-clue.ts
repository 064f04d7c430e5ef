import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, findBody, mustHold, NotFound, query, refused, seal, type CommandBasics, type ServiceSettings } from '@sunledger/service-kit';
import { lockPetition } from '../../petition/application/get-petition.ts';
import { mustFollow } from '../../petition/domain/petition-rules.ts';
import { toRefusals } from '../../refusals.ts';
import { mustBeFreeOfPersonalData } from '../../text-rules.ts';
import { mustMatchSource, type ClueSource } from '../domain/clue-rules.ts';
import { enterClue } from './enter-clue.ts';

export interface RegisterClue extends CommandBasics {
  source: ClueSource;
  problemClass: string;
  summary: string;
  amount?: bigint | null;
  regionCode: string;
  bodyConcernedId?: string | null;
  subjectFactIds: string[];
  /**
   * Id of the petition, where the clue comes from one. Called a code so that the audit, which joins it to the clue's
   * id for ever, keeps `***` in its place (S3).
   */
  petitionCode?: string | null;
}

/**
 * Registers a clue. One from a petition begins a new story: new correlation, no cause but the facts complained of,
 * and the way back lies sealed on the petition's side (S3, X9).
 */
export const registerClue = ({ sealingKey }: ServiceSettings) =>
  defineCommand<RegisterClue>({
    name: 'registerClue',
    duty: 'supervision.clue.register',
    regionOf: ({ regionCode }) => regionCode,
    input: z.object({
      petitionCode: z.uuid().nullish(), problemClass: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(80), summary: z.string().trim().min(2).max(2000),
      amount: z.bigint().positive().nullish(), subjectFactIds: z.array(z.uuid()).min(1).max(50), bodyConcernedId: z.string().min(1).max(120).nullish(),
    }),
    async handle(work, input) {
      const { source, problemClass, summary, regionCode } = input;
      const petitionId = input.petitionCode ?? null;
      const petition = petitionId === null ? undefined : await lockPetition(work, petitionId, 'supervision.petition.handle');
      if (input.bodyConcernedId && !(await findBody(work.em, input.bodyConcernedId))) throw new NotFound('bodyConcernedId');
      const refusals = [
        ...toRefusals(mustMatchSource(source, petitionId), { field: 'petitionId' }),
        ...toRefusals(mustBeFreeOfPersonalData(summary), { field: 'summary' }),
        ...(petition ? toRefusals(mustFollow(work.occurredOn, petition.receivedOn), { field: 'occurredOn' }) : []),
      ];
      if (refusals.length > 0) return refused(...refusals);
      mustHold(work, 'supervision.clue.register', regionCode);
      if (petition) work.startNewCorrelation(randomUUID());
      const id = await enterClue(work, {
        source, problemClass, summary, amountFen: input.amount ?? null, regionCode, subjectFactIds: [...new Set(input.subjectFactIds)],
        bodyConcernedId: input.bodyConcernedId ?? petition?.concernedBodyId ?? null,
      });
      if (petition) {
        await query(work.em, 'insert into supervision.petition_clue (id, petition_id, clue_id_sealed) values ($1, $2, $3)', [
          randomUUID(), petition.id, seal(sealingKey, 'petition-clue', id)]);
      }
      return accepted(id);
    },
  });
