import type { z } from 'zod';
import type { IsoDate } from '@sunledger/kernel';
import type { Refusal } from '@sunledger/kernel';
import type { Work } from '../work.ts';

/** What every command's input carries besides its own fields. */
export interface CommandBasics {
  requestId: string;
  /** Day on which the thing happened; today when left out (X4). */
  occurredOn?: IsoDate | null | undefined;
  /** Approval of a second person, needed when `occurredOn` lies further back than the pack allows (X4). */
  backdatingApprovalId?: string | null | undefined;
}

export type Outcome = { ok: true; id: string } | { ok: false; refusals: Refusal[] };
export const accepted = (id: string): Outcome => ({ ok: true, id });
export const refused = (...refusals: Refusal[]): Outcome => ({ ok: false, refusals });

export interface CommandDefinition<I extends CommandBasics = CommandBasics> {
  name: string;
  /** Duty (权责) that a post must carry; the command checks region and line itself through `mustHold`. `null`: open to anyone whom the field's `@access` lets in. */
  duty: string | null;
  /** Region that decides duty and policy where the input alone tells it; commands on an existing thing leave it out and call `mustHold`. */
  regionOf?: (input: I) => string;
  /** Checks of form beyond GraphQL's types; a fault names its field. */
  input: z.ZodType<unknown>;
  handle: (work: Work, input: I) => Promise<Outcome>;
}

/** One command: form, duty, handler. Handlers judge with pure rules, then write and emit. */
export function defineCommand<I extends CommandBasics>(definition: CommandDefinition<I>): CommandDefinition<I> {
  return definition;
}

/** No right to do this here: refused before any rule is looked at, and written to the audit. */
export class Forbidden extends Error {
  readonly duty: string;
  readonly regionCode: string | undefined;
  /** Line (条) of the thing, where it has one. */
  readonly line: string | null;
  constructor(duty: string, regionCode?: string, line: string | null = null) {
    super(`no post carries the duty ${duty}${regionCode ? ` in ${regionCode}` : ''}${line ? ` on the line ${line}` : ''}`);
    this.name = 'Forbidden';
    this.duty = duty;
    this.regionCode = regionCode;
    this.line = line;
  }
}

/** The thing named by the input is not there (or not visible to the actor: the two are not told apart). */
export class NotFound extends Error {
  readonly field: string;
  constructor(field: string) {
    super(`nothing found for ${field}`);
    this.name = 'NotFound';
    this.field = field;
  }
}
