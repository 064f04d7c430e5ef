import type { AuditEntry } from './append-audit.ts';
import { countRows } from './read-notes.ts';

/** One reading of personal data: through which field, of whom, and what came of it. */
export interface PersonalRead {
  action: string;
  /** What the field hangs on, or what was asked for by its id. */
  subject: string | undefined;
  /** Type of the subject. */
  type: string | null;
  regionCode: string | null;
  outcome: AuditEntry['outcome'];
  /** How much was given; 0 where the field answers nothing. */
  given: number;
}

/** Notes whose data one request reads (X6), after each field said whether it gives them: once for each field and subject. */
export class PersonalReads {
  private readonly byKey = new Map<string, PersonalRead>();

  note(read: Omit<PersonalRead, 'given'>, answered: unknown): void {
    const given = countRows(answered);
    const key = `${read.action} ${read.type} ${read.subject} ${read.outcome}`;
    const known = this.byKey.get(key);
    if (known) known.given += given;
    else this.byKey.set(key, { ...read, given });
  }

  /** Everything noted so far, once. */
  take(): PersonalRead[] {
    const reads = [...this.byKey.values()];
    this.byKey.clear();
    return reads;
  }
}
