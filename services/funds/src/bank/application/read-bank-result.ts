import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, openTicket, refused, type CommandBasics, type ServiceSettings } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { findBookkeeperRefusals } from '../../cash/application/bookkeepers.ts';
import type { FundsDuty } from '../../duties.ts';
import type { BankFormat } from '../domain/bank-file.ts';
import { resultLimitBytes } from '../iso20022/read-pain002.ts';
import type { PaymentEffects } from './payment-effects.ts';
import { takeInResult } from './take-in-result.ts';

export interface ReadBankResult extends CommandBasics {
  ticket: string;
}

const duty: FundsDuty = 'funds.payment.send';

/** Reads a result that the bookkeeper fetched from the bank by hand (F5). What is wrong with it is listed with it. */
export const readBankResult = ({ ticketSecret, evidenceDir }: ServiceSettings, format: BankFormat, effects: PaymentEffects) =>
  defineCommand<ReadBankResult>({
    name: 'readBankResult',
    duty,
    input: z.object({ ticket: z.string().min(1).max(4000) }),
    async handle(work, input) {
      const invalid = refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'ticket' }));
      const ticket = openTicket(ticketSecret, input.ticket, 'attach', new Date());
      if (!ticket || ticket.personId !== work.actor.personId) return invalid;
      const file = await new EvidenceStore(evidenceDir).open(ticket.hash);
      if (!file) return invalid;
      // One byte over the limit is enough to tell that there are too many.
      const bytes = file.sizeBytes > resultLimitBytes ? Buffer.alloc(resultLimitBytes + 1) : await buffer(file.stream());
      const taken = await takeInResult(work, {
        bytes, source: 'upload', format, effects,
        async mayRead({ regionCode, programmeId }) {
          mustHold(work, duty, regionCode);
          return findBookkeeperRefusals(work, programmeId);
        },
      });
      return 'id' in taken ? accepted(taken.id) : refused(...taken.refusals);
    },
  });
