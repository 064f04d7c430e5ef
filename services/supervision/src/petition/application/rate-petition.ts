import { z } from 'zod';
import { accepted, defineCommand, query, refused, type CommandBasics, type ServiceSettings } from '@sunledger/service-kit';
import { toRefusal, toRefusals } from '../../refusals.ts';
import { mustBeConcluded } from '../domain/petition-rules.ts';
import { receiptHash } from './receipt-code.ts';
import { lockByReceipt } from './get-petition.ts';

export interface RatePetition extends CommandBasics {
  receiptCode: string;
  rating: number;
}

/** The reporter rates the answer, once, from 1 to 5 (满意度评价, S2). */
export const ratePetition = ({ sealingKey }: ServiceSettings) =>
  defineCommand<RatePetition>({
    name: 'ratePetition',
    duty: null,
    input: z.object({ receiptCode: z.string().max(60), rating: z.number().int().min(1).max(5) }),
    async handle(work, { receiptCode, rating }) {
      const petition = await lockByReceipt(work, receiptHash(sealingKey, receiptCode));
      const refusals = [
        ...toRefusals(mustBeConcluded(petition.state), { field: 'receiptCode' }),
        ...(petition.rating === null ? [] : [toRefusal({ code: 'PETITION_ALREADY_RATED' }, { field: 'rating' })]),
      ];
      if (refusals.length > 0) return refused(...refusals);
      await query(work.em, 'update supervision.petition set rating = $2 where id = $1', [petition.id, rating]);
      return accepted(petition.id);
    },
  });
