import { z } from 'zod';
import { programmeAccountChanged } from '@sunledger/events';
import type { Refusal } from '@sunledger/kernel';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, refused, unseal, type CommandBasics, type Work } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { accountMark } from '../../bank/application/account-mark.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeAtRest } from '../domain/account-rules.ts';
import type { Programme } from '../persistence/programme.entity.ts';
import { getProgramme } from './get-programme.ts';
import { findOwnAccountRefusals, lockOwnAccounts, readInTransit, releaseFrom, type AccountKeys, type ProposedAccount } from './own-accounts.ts';

export interface DecideProgrammeAccount extends CommandBasics {
  programmeAccountId: string;
  pass: boolean;
  reason?: string | null;
}

const duty: FundsDuty = 'funds.programme.change-account';
const field = 'programmeAccountId';

/** A second person decides on another own account of a programme (审批变更专户, F2, X7): from that day it pays from it alone. What was before stays on record. */
export const decideProgrammeAccount = (keys: AccountKeys) =>
  defineCommand<DecideProgrammeAccount>({
    name: 'decideProgrammeAccount',
    duty,
    input: z.object({ programmeAccountId: z.uuid(), pass: z.boolean(), reason: z.string().trim().max(500).nullish() }),
    async handle(work, { programmeAccountId, pass, reason }) {
      await lockOwnAccounts(work);
      const [proposed] = await query<ProposedAccount>(
        work.em,
        `select id, programme_id as "programmeId", account_sealed as sealed, account_last4 as last4, state, proposed_by as "proposedBy", proposed_on as "proposedOn"
           from funds.programme_account where id = $1 for update`,
        [programmeAccountId],
      );
      if (!proposed) throw new NotFound(field);
      const programme = await getProgramme(work.em, proposed.programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      // What is ordered leaves under the book's lock: nothing gets on its way while this is decided.
      await lockBook(work.em, programme.id, 'cash');
      if (proposed.state !== 'proposed') return refused(toRefusal({ code: 'ACCOUNT_CHANGE_DECIDED', state: proposed.state }, { field }));
      const refusals = [
        ...(proposed.proposedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '审批变更专户 decide', otherDuty: '申请变更专户 propose' }, { field })] : []),
        ...(work.occurredOn < proposed.proposedOn ? [toRefusal({ code: 'ACCOUNT_CHANGED_BEFORE_PROPOSAL', proposedOn: proposed.proposedOn }, { field: 'occurredOn' })] : []),
        ...(!pass && (reason ?? '').length < 2 ? [toRefusal({ code: 'ACCOUNT_CHANGE_REASON_MISSING' }, { field: 'reason' })] : []),
        ...(pass ? await findChangeRefusals(work, keys, programme, proposed) : []),
      ];
      if (refusals.length > 0) return refused(...refusals);
      if (pass) await putInForce(work, keys, programme, proposed);
      await query(
        work.em, 'update funds.programme_account set state = $2, decided_by = $3, decision_reason = $4 where id = $1',
        [proposed.id, pass ? 'in-force' : 'refused', work.actor.personId, reason || null]);
      return accepted(proposed.id);
    },
  });

const numberOf = ({ sealingKey }: AccountKeys, { sealed }: ProposedAccount): string => unseal(sealingKey, 'bank-account', Buffer.from(sealed));

async function findChangeRefusals(work: Work, keys: AccountKeys, programme: Programme, proposed: ProposedAccount): Promise<Refusal[]> {
  return [
    ...(await findOwnAccountRefusals(work, keys, numberOf(keys, proposed))),
    ...mustBeAtRest(await readInTransit(work, programme.id)).map((rejection) => toRefusal(rejection, { field })),
  ];
}

async function putInForce(work: Work, keys: AccountKeys, { id: programmeId, regionCode, openedEventId }: Programme, proposed: ProposedAccount): Promise<void> {
  await releaseFrom(work, accountMark(keys, numberOf(keys, proposed)));
  work.causedBy(openedEventId);
  const eventId = await work.emit(programmeAccountChanged, {
    aggregateId: programmeId, regionCode, payload: { programmeId, accountLast4: proposed.last4, from: work.occurredOn } });
  await query(
    work.em, "update funds.programme_account set state = 'replaced', until_on = $2 where programme_id = $1 and state = 'in-force'", [programmeId, work.occurredOn]);
  await query(work.em, 'update funds.programme_account set from_on = $2, event_id = $3 where id = $1', [proposed.id, work.occurredOn, eventId]);
  await query(work.em, 'update funds.programme set bank_account_sealed = $2, account_last4 = $3 where id = $1', [programmeId, proposed.sealed, proposed.last4]);
}
