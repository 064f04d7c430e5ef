import { registerColumns, type RegisterRow } from './register-row.ts';

export type MembershipRejection =
  | { code: 'MEMBER_FAULTY'; position: number; column: string; reason: string }
  | { code: 'ONE_HEAD_NEEDED'; heads: number }
  | { code: 'PERSON_NAMED_TWICE' };

/** The members of one household, judged together: each by itself, one head, nobody twice. */
export function findMembershipRejections(rows: readonly RegisterRow[]): MembershipRejection[] {
  const heads = rows.filter(({ head }) => head).length;
  const numbers = rows.map(({ identityNumber }) => identityNumber).filter((number) => number !== undefined);
  return [
    ...rows.flatMap(({ faults }, i) => faults.map(({ column, reason }): MembershipRejection => ({ code: 'MEMBER_FAULTY', position: i + 1, column: registerColumns[column], reason }))),
    ...(heads === 1 ? [] : [{ code: 'ONE_HEAD_NEEDED', heads } as const]),
    ...(new Set(numbers).size === numbers.length ? [] : [{ code: 'PERSON_NAMED_TWICE' } as const]),
  ];
}
