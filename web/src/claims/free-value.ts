import { fenText, toFen } from '../format/money.ts';

interface Claimed {
  batchId: string;
  amount: string;
  state: string;
}

/** 验收一批，报账一批： what was accepted of a batch and is not claimed; what was sent back claims nothing (F6). */
export const freeOf = (batch: { id: string; amount: string }, claims: readonly Claimed[]): string =>
  fenText(claims.filter(({ batchId, state }) => batchId === batch.id && state !== 'REJECTED').reduce((left, { amount }) => left - toFen(amount), toFen(batch.amount)));
