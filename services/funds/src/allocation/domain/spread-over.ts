import type { Fen } from '@sunledger/kernel';

export interface Received {
  id: string;
  leftFen: Fen;
}
export interface Part {
  id: string;
  partFen: Fen;
  /** What stays of it afterwards. */
  remainingFen: Fen;
}

/** F3: what is passed on or used counts against what was received, oldest first, so that each hop's clock has its answer. */
export function spreadOver(received: readonly Received[], amountFen: Fen): Part[] {
  const parts: Part[] = [];
  let rest = amountFen;
  for (const { id, leftFen } of received) {
    if (rest === 0n) break;
    const partFen = rest < leftFen ? rest : leftFen;
    if (partFen === 0n) continue;
    rest -= partFen;
    parts.push({ id, partFen, remainingFen: leftFen - partFen });
  }
  return parts;
}
