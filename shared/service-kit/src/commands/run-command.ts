import { createHash } from 'node:crypto';
import { NATION, type IsoDate, type Refusal } from '@sunledger/kernel';
import { query, type Em } from '../database/orm.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { holdsDuty, postFor, type Actor } from '../identity/actor.ts';
import { postsFor } from '../identity/lines.ts';
import type { PolicyView } from '../policy/policy-view.ts';
import { Work, type Position } from '../work.ts';
import { fileOf } from '../evidence/tickets.ts';
import { Forbidden, NotFound, type CommandBasics, type CommandDefinition, type Outcome } from './define-command.ts';
import { EntryDates, type BackdatingApproval } from './entry-dates.ts';
import { InvalidInput, parseInput } from './invalid-input.ts';
import { kitRefusal } from './kit-refusals.ts';

export interface CommandSetting {
  em: () => Em;
  actor: Actor;
  now: Date;
  today: IsoDate;
  correlationId: string;
  policy: PolicyView;
}

export interface CommandResult {
  id: string | undefined;
  refusals: Refusal[];
  position: Position | undefined;
}

class Rollback extends Error {
  readonly refusals: Refusal[];
  constructor(refusals: Refusal[]) {
    super('rolled back');
    this.refusals = refusals;
  }
}

// JSON with bigint as text and keys in order: the same input hashes alike however it was written, and files count by
// their content, since each upload of the same file gets a ticket of its own.
const canonical = (value: unknown): string =>
  JSON.stringify(value, (key, item: unknown) => {
    if (typeof item === 'bigint') return `${item}n`;
    if (key === 'ticket' && typeof item === 'string') return fileOf(item);
    if (item !== null && typeof item === 'object' && !Array.isArray(item)) {
      return Object.fromEntries(Object.entries(item).filter(([, v]) => v !== undefined && v !== null).sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return item;
  });

/**
 * Runs one command: the change, its audit row and its outbox events in one transaction, once per actor and requestId.
 * A refusal leaves nothing behind but its own audit row and is not pinned to the id: mended facts may let it pass.
 */
export async function runCommand<I extends CommandBasics>(
  definition: CommandDefinition<I>,
  rawInput: unknown,
  setting: CommandSetting,
): Promise<CommandResult> {
  const record = (em: Em, outcome: 'accepted' | 'refused' | 'forbidden' | 'invalid', detail: Record<string, unknown>, subject?: string) =>
    appendAudit(em, {
      actor: setting.actor, now: setting.now, kind: 'command', action: definition.name, outcome, detail, subject,
      requestId: typeof (rawInput as CommandBasics)?.requestId === 'string' ? (rawInput as CommandBasics).requestId.slice(0, 100) : undefined,
      correlationId: setting.correlationId,
    });
  const recordApart = (outcome: 'refused' | 'forbidden' | 'invalid', detail: Record<string, unknown>) =>
    setting.em().transactional((em) => record(em, outcome, { input: rawInput, ...detail }));

  try {
    const input = parseInput<I>(definition.input, rawInput);
    return await againWhenDeadlocked(() => setting.em().transactional(async (em) => {
      const hash = createHash('sha256').update(canonical({ command: definition.name, input })).digest('hex');
      const earlier = await claimRequest(em, setting, definition.name, input.requestId, hash);
      if (earlier) return earlier;
      const work = await openWork(em, definition, input, setting);
      const outcome = work.ok ? await definition.handle(work.work, input) : ({ ok: false, refusals: work.refusals } satisfies Outcome);
      if (!outcome.ok || !work.ok) throw new Rollback(outcome.ok ? [] : outcome.refusals);
      await settleDates(work.work, definition.regionOf?.(input), input);
      const result = { id: outcome.id, position: work.work.positions.at(-1) };
      await record(em, 'accepted', { input, positions: work.work.positions }, outcome.id);
      await query(em, 'update kit.command_request set result = $3 where actor_id = $1 and request_id = $2', [
        setting.actor.personId, input.requestId, JSON.stringify(result)]);
      const late = await work.work.settle();
      if (late.length > 0) throw new Rollback(late);
      return { ...result, refusals: [] };
    }));
  } catch (error) {
    if (error instanceof Rollback) {
      await recordApart('refused', { refusals: error.refusals.map(({ code, field, mechanism }) => ({ code, field, mechanism })) });
      return { id: undefined, refusals: error.refusals, position: undefined };
    }
    if (error instanceof Forbidden) await recordApart('forbidden', { duty: error.duty, region: error.regionCode, line: error.line ?? undefined });
    if (error instanceof InvalidInput || error instanceof NotFound) await recordApart('invalid', { fault: error.message });
    throw error;
  }
}

const mostAttempts = 6;

/** PostgreSQL ended one of several transactions that waited for one another; nothing of it stands, so it runs again after a short, uneven pause. */
async function againWhenDeadlocked<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt === mostAttempts || !endedByDatabase(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}

/** Deadlock detected (40P01), serialization failure (40001). */
function endedByDatabase(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ['40P01', '40001'].includes((error as Error & { code?: string }).code ?? '') || endedByDatabase(error.cause);
}

/** Claims the request id; a second arrival waits for the first to commit and then gives the same answer, or is refused. */
async function claimRequest(
  em: Em,
  setting: CommandSetting,
  command: string,
  requestId: string,
  hash: string,
): Promise<CommandResult | undefined> {
  const key = [setting.actor.personId, requestId];
  const claimed = await query(
    em,
    `insert into kit.command_request (actor_id, request_id, command, input_hash, recorded_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning request_id`,
    [...key, command, hash, setting.now],
  );
  if (claimed.length > 0) return undefined;
  const [earlier] = await query<{ input_hash: string; result: { id: string; position?: string } | null }>(
    em,
    'select input_hash, result from kit.command_request where actor_id = $1 and request_id = $2',
    key,
  );
  if (earlier?.input_hash !== hash || !earlier.result) throw new Rollback([kitRefusal({ code: 'REQUEST_ID_REUSED' }, { field: 'requestId' })]);
  return { id: earlier.result.id, position: earlier.result.position, refusals: [] };
}

async function openWork<I extends CommandBasics>(
  em: Em,
  definition: CommandDefinition<I>,
  input: I,
  setting: CommandSetting,
): Promise<{ ok: true; work: Work } | { ok: false; refusals: Refusal[] }> {
  const { duty } = definition;
  const regionCode = definition.regionOf?.(input);
  let actor = setting.actor;
  if (duty !== null) {
    if (!holdsDuty(actor, duty)) throw new Forbidden(duty, regionCode);
    const post = regionCode === undefined ? actor.posts.find((held) => held.duties.includes(duty)) : postFor(actor, duty, regionCode);
    if (!post) throw new Forbidden(duty, regionCode);
    actor = { ...actor, post };
  }
  const occurredOn = input.occurredOn ?? setting.today;
  if (occurredOn > setting.today) return { ok: false, refusals: [kitRefusal({ code: 'OCCURRED_IN_FUTURE', today: setting.today }, { field: 'occurredOn' })] };
  const { now, today, correlationId, policy } = setting;
  const dates = new EntryDates({ today, policy, approval: await findApproval(em, definition.name, input, setting) });
  const refusals = regionCode === undefined ? [] : dates.findRefusals(occurredOn, regionCode, 'occurredOn');
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, work: new Work({ em, now, today, occurredOn, actor, correlationId, policy, dates }) };
}

/** The approval that the input names, if it is this person's for this command and not used yet; locked, since it is used once. */
async function findApproval(em: Em, command: string, { backdatingApprovalId }: CommandBasics, { actor }: CommandSetting): Promise<BackdatingApproval | undefined> {
  if (!backdatingApprovalId) return undefined;
  const [approval] = await query<BackdatingApproval>(
    em,
    `select occurred_on as "occurredOn", region_codes as "regionCodes" from kit.backdating_approval
      where id::text = $1 and person_id = $2 and command = $3 and used_at is null for update`,
    [backdatingApprovalId, actor.personId, command],
  );
  return approval;
}

/** A command that asked for no right in a region is judged where its actor's post is; an approval that was needed is used up. */
async function settleDates(work: Work, regionCode: string | undefined, { backdatingApprovalId }: CommandBasics): Promise<void> {
  if (!work.datesJudged) {
    const refusals = work.findTooFarBack(work.occurredOn, regionCode ?? work.actor.post?.regionCode ?? NATION, 'occurredOn');
    if (refusals.length > 0) throw new Rollback(refusals);
  }
  if (work.approvalUsed) await query(work.em, 'update kit.backdating_approval set used_at = $2 where id::text = $1', [backdatingApprovalId, work.now]);
}

/**
 * Requires the duty in the region and line of the thing itself, once the command has loaded it. There the day of the entry is
 * judged too: the rule nearest to the thing says how far back it may lie (X4). The post that reaches the thing is the one told
 * of from here on.
 */
export function mustHold(work: Work, duty: string, regionCode: string, line: string | null = null): void {
  const posts = postsFor(work, duty, regionCode, line);
  const [post] = posts;
  if (!post) throw new Forbidden(duty, regionCode, line);
  if (!posts.some(({ id }) => id === work.actor.post?.id)) work.actThrough(post);
  mustFitDay(work, regionCode);
}

/** The second half of `mustHold`, for commands that find the post by a rule of their own. */
export function mustFitDay(work: Work, regionCode: string): void {
  const refusals = work.judgeDay(regionCode);
  if (refusals.length > 0) throw new Rollback(refusals);
}
