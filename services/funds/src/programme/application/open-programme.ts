import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { programmeOpened } from '@sunledger/events';
import { accepted, defineCommand, findBody, mustHold, NotFound, query, refused, seal, type CommandBasics } from '@sunledger/service-kit';
import { enterBookkeeper } from '../../cash/application/bookkeepers.ts';
import { findIncompatibleBookkeeper } from '../../cash/application/find-appointment-refusals.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeFundKind, mustCloseLater } from '../domain/programme-rules.ts';
import { Programme } from '../persistence/programme.entity.ts';
import { enterAccount, findOwnAccountRefusals, lockOwnAccounts, type AccountKeys } from './own-accounts.ts';

export interface OpenProgramme extends CommandBasics {
  code: string;
  name: string;
  fundKind: string;
  year: number;
  bodyId: string;
  bankAccount: string;
  bookkeeperPersonId: string;
  closesOn: string;
}

/** Opens a programme with its own account, which is of no other, its book and bookkeeper (三专, F2); the account number is kept encrypted. */
export const openProgramme = (keys: AccountKeys) =>
  defineCommand<OpenProgramme>({
    name: 'openProgramme',
    duty: 'funds.programme.open',
    input: z.object({
      code: z.string().regex(/^[\w-]{2,40}$/),
      name: z.string().trim().min(2).max(200),
      year: z.number().min(2000).max(2100),
      bankAccount: z.string().regex(/^\d{8,30}$/),
      bookkeeperPersonId: z.string().min(1).max(100),
    }),
    async handle(work, input) {
      const body = await findBody(work.em, input.bodyId);
      if (!body) throw new NotFound('bodyId');
      mustHold(work, 'funds.programme.open', body.regionCode, body.line);
      await lockOwnAccounts(work);
      const taken = await work.em.findOne(Programme, { code: input.code });
      const refusals = [
        ...mustCloseLater(input.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'closesOn' })),
        ...(await findOwnAccountRefusals(work, keys, input.bankAccount)),
        ...mustBeFundKind(input.fundKind).map((rejection) => toRefusal(rejection, { field: 'fundKind' })),
        ...(taken ? [toRefusal({ code: 'PROGRAMME_CODE_TAKEN', takenCode: input.code }, { field: 'code' })] : []),
        ...(await findIncompatibleBookkeeper(work, { regionCode: body.regionCode, fundKind: input.fundKind, line: body.line }, input.bookkeeperPersonId, 'bookkeeperPersonId', { mayComeLater: true })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      const { code, name, fundKind, year, bodyId, bookkeeperPersonId, closesOn } = input;
      const openedEventId = await work.emit(programmeOpened, {
        aggregateId: id,
        regionCode: body.regionCode,
        payload: { programmeId: id, code, name, fundKind, year, bodyId, bookkeeperPersonId },
      });
      work.em.create(Programme, {
        id, code, name, fundKind, year, bodyId, bookkeeperPersonId, closesOn, line: body.line, regionCode: body.regionCode,
        bankAccountSealed: seal(keys.sealingKey, 'bank-account', input.bankAccount), accountLast4: input.bankAccount.slice(-4),
        openedOn: work.occurredOn, openedEventId,
      });
      await work.em.flush();
      await query(work.em, "insert into funds.book (programme_id, book) values ($1, 'quota'), ($1, 'cash')", [id]);
      await enterAccount(work, keys, { programmeId: id, account: input.bankAccount }, openedEventId);
      await enterBookkeeper(work, {
        programmeId: id, personId: bookkeeperPersonId, kind: 'named', from: work.occurredOn, until: null, reason: null, eventId: openedEventId });
      return accepted(id);
    },
  });
