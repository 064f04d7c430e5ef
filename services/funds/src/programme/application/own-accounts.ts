import { randomUUID } from 'node:crypto';
import type { Fen, IsoDate, Refusal } from '@sunledger/kernel';
import { query, seal, unseal, type ServiceSettings, type Work } from '@sunledger/service-kit';
import { accountMark } from '../../bank/application/account-mark.ts';
import { toRefusal } from '../../refusals.ts';
import { isOver, mustBeItsOwnAccount, type AccountHolder } from '../domain/account-rules.ts';

export type AccountKeys = Pick<ServiceSettings, 'sealingKey' | 'personKey'>;

/** Two openings or changes at once come one after the other: the later one is judged by the earlier. Codes of programmes are taken under it too. */
export const lockOwnAccounts = (work: Work): Promise<unknown> => query(work.em, "select pg_advisory_xact_lock(hashtext('own accounts of programmes'))");

/** Accounts that were opened before they were marked are marked as they are first compared; of two that were the same the later one stays without. */
async function markOlder(work: Work, keys: AccountKeys): Promise<void> {
  const rows = await query<{ id: string; sealed: Buffer }>(
    work.em, "select id, account_sealed as sealed from funds.programme_account where account_mark is null and state = 'in-force' order by arrived");
  for (const { id, sealed } of rows) {
    await query(
      work.em,
      `update funds.programme_account a set account_mark = $2 where id = $1
        and not exists (select from funds.programme_account o where o.account_mark = $2 and o.state = 'in-force')`,
      [id, accountMark(keys, unseal(keys.sealingKey, 'bank-account', Buffer.from(sealed)))],
    );
  }
}

/** The programme that has an account already, with what of its money lies or moves there. */
async function findHolder(work: Work, mark: string): Promise<(AccountHolder & { programmeId: string }) | undefined> {
  const [holder] = await query<AccountHolder & { programmeId: string }>(
    work.em,
    `select p.id as "programmeId", p.code as "programmeCode", p.closes_on as "closesOn",
       (select coalesce(sum(balance_fen), 0)::bigint from funds.account c where c.programme_id = p.id and c.book = 'cash' and c.kind in ('special-account', 'in-transit', 'payable')) as "cashFen"
       from funds.programme_account a join funds.programme p on p.id = a.programme_id where a.account_mark = $1 and a.state = 'in-force'`,
    [mark],
  );
  return holder;
}

/** Why an account can't be a programme's own (三专, F2): another one has it. The caller holds the own accounts. */
export async function findOwnAccountRefusals(work: Work, keys: AccountKeys, account: string): Promise<Refusal[]> {
  await markOlder(work, keys);
  const holder = await findHolder(work, accountMark(keys, account));
  return mustBeItsOwnAccount(holder, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'bankAccount' }));
}

export interface NewAccount {
  programmeId: string;
  account: string;
  reason?: string;
}

/** Enters an account: in force as its programme opens, else as proposed until a second person has decided. */
export async function enterAccount(work: Work, keys: AccountKeys, { programmeId, account, reason }: NewAccount, openedEventId?: string): Promise<string> {
  const id = randomUUID();
  const mark = accountMark(keys, account);
  if (openedEventId !== undefined) await releaseFrom(work, mark);
  await query(
    work.em,
    `insert into funds.programme_account (id, programme_id, account_sealed, account_last4, account_mark, state, from_on, reason, proposed_by, proposed_on, recorded_at, event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, programmeId, seal(keys.sealingKey, 'bank-account', account), account.slice(-4), mark, openedEventId === undefined ? 'proposed' : 'in-force',
      openedEventId === undefined ? null : work.occurredOn, reason ?? null, work.actor.personId, work.occurredOn, work.now, openedEventId ?? null],
  );
  return id;
}

/** A programme that is over and empty gives its account up to the one that takes it. */
export async function releaseFrom(work: Work, mark: string): Promise<void> {
  const holder = await findHolder(work, mark);
  if (!holder || !isOver(holder, work.occurredOn)) return;
  await query(work.em, "update funds.programme_account set state = 'released', until_on = $2 where account_mark = $1 and state = 'in-force'", [mark, work.occurredOn]);
}

export interface ProposedAccount {
  id: string;
  programmeId: string;
  sealed: Buffer;
  last4: string;
  state: string;
  proposedBy: string;
  proposedOn: IsoDate;
}

/** What of a programme's cash is with the bank: the account that it left can't be changed meanwhile. */
export const readInTransit = async (work: Work, programmeId: string): Promise<Fen> => {
  const [row] = await query<{ fen: Fen }>(
    work.em, "select coalesce(sum(balance_fen), 0)::bigint as fen from funds.account where programme_id = $1 and book = 'cash' and kind = 'in-transit'", [programmeId]);
  return row?.fen ?? 0n;
};
