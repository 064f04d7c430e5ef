import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isRegionCode } from '@sunledger/kernel';
import {
  accepted, attachEvidence, defineCommand, findBody, kitRefusal, mustHold, NotFound, query, refused, seal, type CommandBasics, type EvidenceInput, type ServiceSettings, type Work,
} from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { toPayeeRefusal } from '../bank-refusals.ts';
import { isPersonalAccount, mustBeNamedAsContractor } from '../domain/payee-rules.ts';
import { accountMark } from './account-mark.ts';
import { treasury, type PayeeType } from './payee-accounts.ts';
import { findSharedAccount } from './shared-account.ts';
import { findSoftFlags, recordFlags, toFlagRefusal, type RaisedFlag } from './flags.ts';

export interface EnterPayeeAccount extends CommandBasics {
  payeeType: 'CONTRACTOR' | 'BODY' | 'TREASURY' | 'REFUND_LINE';
  payeeId: string;
  regionCode: string;
  accountName: string;
  account: string;
  bankCode: string;
  personal?: boolean | null;
  cadreRelation?: string | null;
  explanation?: string | null;
  /** Proof of the account: an opening permit, a bank's letter. */
  evidence: EvidenceInput[];
}

const duty: FundsDuty = 'funds.payee.enter';
const typeOf = (input: EnterPayeeAccount['payeeType']): PayeeType => (input === 'REFUND_LINE' ? 'refund-line' : (input.toLowerCase() as PayeeType));

/** Enters the account of a contractor, a body, the treasury or a household that is refunded; it counts once a second person has checked it (X7). Numbers are kept encrypted. */
export const enterPayeeAccount = ({ sealingKey, personKey, ticketSecret }: ServiceSettings) =>
  defineCommand<EnterPayeeAccount>({
    name: 'enterPayeeAccount',
    duty,
    input: z.object({
      payeeId: z.string().min(1).max(120), regionCode: z.string().refine(isRegionCode), accountName: z.string().trim().min(2).max(140),
      account: z.string().regex(/^\d{8,30}$/), bankCode: z.string().regex(/^\d{12}$/), cadreRelation: z.string().trim().max(200).nullish(),
      explanation: z.string().trim().max(1000).nullish(),
      evidence: z.array(z.object({ ticket: z.string().max(4000), kind: z.literal('payee-account') })).min(1).max(10),
    }),
    async handle(work, input) {
      mustHold(work, duty, input.regionCode);
      const { payeeId, names } = await findPayee(work, input);
      const personal = isPersonalAccount(input.accountName, input.personal ?? false);
      const mark = accountMark({ personKey }, input.account);
      const flags = await findAccountFlags(work, { ...input, payeeId }, personal, mark);
      const unexplained = findSoftFlags(flags, input.explanation);
      const refusals = [
        ...(personal && input.payeeType === 'TREASURY' ? [toPayeeRefusal({ code: 'TREASURY_ACCOUNT_PERSONAL' }, { field: 'accountName' })] : []),
        ...(names.length > 0 && names.every((name) => mustBeNamedAsContractor(input.accountName, name).length > 0)
          ? [toPayeeRefusal({ code: 'PAYEE_NAME_DIFFERS' }, { field: 'accountName' })] : []),
        ...unexplained.map((flag) => toFlagRefusal(flag, { field: 'explanation' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      await query(
        work.em,
        `insert into funds.payee_account (id, payee_type, payee_id, region_code, name_sealed, account_sealed, account_last4, account_mark, bank_code,
           personal, entered_by, entered_on, recorded_at, cadre_relation_sealed)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [id, typeOf(input.payeeType), payeeId, input.regionCode, seal(sealingKey, 'payee-name', input.accountName.trim()),
          seal(sealingKey, 'payee-account', input.account), input.account.slice(-4), mark, input.bankCode, personal,
          work.actor.personId, work.occurredOn, work.now, input.cadreRelation ? seal(sealingKey, 'cadre-relation', input.cadreRelation) : null],
      );
      const attached = await attachEvidence(work, 'funds', ticketSecret, { type: 'PayeeAccount', id, regionCode: input.regionCode }, input.evidence);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      await recordFlags(work, { type: 'PayeeAccount', id, regionCode: input.regionCode, projectId: null }, flags, input.explanation ?? '');
      return accepted(id);
    },
  });

/** The payee by its id or, a contractor, by its credit code (统一社会信用代码), and the names that its contracts give it. */
async function findPayee({ em }: Work, { payeeType, payeeId }: EnterPayeeAccount): Promise<{ payeeId: string; names: string[] }> {
  if (payeeType === 'BODY') {
    const body = await findBody(em, payeeId);
    if (!body) throw new NotFound('payeeId');
    return { payeeId, names: [] };
  }
  if (payeeType === 'TREASURY') return { payeeId: treasury.id, names: [] };
  if (payeeType === 'REFUND_LINE') {
    if ((await query(em, 'select 1 from funds.refund_line where line_id = $1', [payeeId])).length === 0) throw new NotFound('payeeId');
    return { payeeId, names: [] };
  }
  const rows = await query<{ id: string; name: string | null }>(
    em, 'select distinct contractor_id as id, contractor_name as name from funds.project_contract where contractor_id = $1 or contractor_code = $1', [payeeId]);
  if (!rows[0]) throw new NotFound('payeeId');
  return { payeeId: rows[0].id, names: rows.flatMap(({ name }) => name ?? []) };
}

async function findAccountFlags(work: Work, input: EnterPayeeAccount, personal: boolean, mark: string): Promise<RaisedFlag[]> {
  return [
    // A household has no account but a natural person's, and the treasury has none at all.
    ...(personal && ['CONTRACTOR', 'BODY'].includes(input.payeeType) ? [{ code: 'PERSONAL_ACCOUNT' as const }] : []),
    ...(input.cadreRelation?.trim() ? [{ code: 'PAYEE_RELATED_TO_CADRE' as const }] : []),
    ...(await findSharedAccount(work, mark, { type: typeOf(input.payeeType), id: input.payeeId })),
  ];
}
