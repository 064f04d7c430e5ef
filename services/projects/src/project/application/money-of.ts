import { query, type Em } from '@sunledger/service-kit';

/** What money a project is adopted with, as packs are asked by it (X1). */
export interface Money {
  fundKind: string | null;
  line: string | null;
}

/** The fund kind and the line of all a project's money where it has one of them only; of several, none speaks for the whole. */
export async function moneyOf(em: Em, projectId: string): Promise<Money & { programmes: number }> {
  const adopted = await query<Money & { programmeId: string }>(
    em,
    `select programme_id as "programmeId", max(fund_kind) as "fundKind", max(line) as line from projects.adoption
      where project_id = $1 group by programme_id having sum(amount_fen) > 0`,
    [projectId],
  );
  const only = (pick: (money: Money) => string | null): string | null => {
    const [first = null, ...others] = new Set(adopted.map(pick));
    return others.length === 0 ? first : null;
  };
  return { fundKind: only((money) => money.fundKind), line: only((money) => money.line), programmes: adopted.length };
}
