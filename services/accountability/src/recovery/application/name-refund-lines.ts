import { randomUUID } from 'node:crypto';
import { checkIdentityNumber, type Fen } from '@sunledger/kernel';
import { personToken, query, seal, type Em, type ServiceSettings } from '@sunledger/service-kit';
import type { RecoveryRejection } from '../domain/recovery-rules.ts';

export const refundSealPurpose = 'refund-name';

export interface RefundLineInput {
  householdId?: string | null;
  person?: { name: string; idNumber: string } | null;
  amount: Fen;
}

export interface NamedLine {
  id: string;
  token: string | undefined;
  householdId: string | null;
  nameSealed: Buffer | null;
  amountFen: Fen;
}

/** Turns each line into a token: from the identity number, or from the household register's head; what stays unclear is told by line. */
export async function nameRefundLines(
  em: Em,
  { personKey, sealingKey }: ServiceSettings,
  inputs: readonly RefundLineInput[],
): Promise<{ lines: NamedLine[]; rejections: RecoveryRejection[] }> {
  const wanted = inputs.flatMap(({ householdId }) => householdId ?? []);
  const known = await query<{ id: string; token: string }>(
    em, 'select household_id as id, person_token as token from accountability.known_household where household_id = any($1)', [wanted]);
  const headOf = new Map(known.map(({ id, token }) => [id, token]));
  const rejections: RecoveryRejection[] = [];
  const lines = inputs.map(({ householdId, person, amount }, index): NamedLine => {
    const line = index + 1;
    const named = { id: randomUUID(), householdId: householdId ?? null, nameSealed: null, amountFen: amount };
    if (amount <= 0n) rejections.push({ code: 'REFUND_LINE_NOT_POSITIVE', line });
    if (!householdId === !person) rejections.push({ code: 'REFUND_LINE_UNCLEAR', line });
    else if (householdId) {
      const token = headOf.get(householdId);
      if (token === undefined) rejections.push({ code: 'HOUSEHOLD_UNKNOWN', line });
      return { ...named, token };
    } else if (person) {
      const number = checkIdentityNumber(person.idNumber);
      if (!number.ok) rejections.push({ code: 'REFUND_IDENTITY_FAULTY', line, fault: number.reason });
      return { ...named, token: number.ok ? personToken(personKey, number.normalized) : undefined, nameSealed: seal(sealingKey, refundSealPurpose, person.name.trim()) };
    }
    return { ...named, token: undefined };
  });
  return { lines, rejections };
}
