import type { NoticeItem } from '@sunledger/policy';
import type { Work } from '@sunledger/service-kit';
import type { ProcedureRun } from '../persistence/procedure.entity.ts';

export type ProcedureKey = ProcedureRun['procedure'];

/** What a procedure decides about: the engine knows steps, its subject knows what they lead to. */
export interface RunEffects {
  /** Kind of displayed step, by which its clearing finds back. */
  stepKind: string;
  /** Notice that a displayed step asks of disclosure. */
  item: NoticeItem;
  /** What a notice may show of the subject; no personal data. */
  displayFacts: (work: Work, subjectId: string) => Promise<Record<string, string>>;
  /** The last step has taken effect. */
  done: (work: Work, run: ProcedureRun) => Promise<void>;
  /** An objection to a displayed step was upheld. */
  refused: (work: Work, run: ProcedureRun) => Promise<void>;
}

export type EffectsByProcedure = Record<ProcedureKey, RunEffects>;
