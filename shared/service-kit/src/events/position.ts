import { query, type Em } from '../database/orm.ts';

/** Parses `<type>/<event id>` pairs, separated by commas; undefined when malformed. */
export function parsePositions(text: string): { type: string; eventId: string }[] | undefined {
  const positions = text.split(',').filter((part) => part.trim() !== '').map((part) => /^([a-z.-]+\.v\d+)\/([0-9a-f-]{36})$/.exec(part.trim()));
  if (positions.length > 20 || positions.some((match) => match === null)) return undefined;
  return positions.map((match) => ({ type: match![1]!, eventId: match![2]! }));
}

/**
 * Waits until this service has taken in every named fact that it listens to. False after the wait means "not yet
 * known here", which is not "does not exist".
 */
export async function waitForPositions(
  em: Em,
  positions: readonly { type: string; eventId: string }[],
  listensTo: (type: string) => boolean,
  waitMs = 3000,
): Promise<boolean> {
  const awaited = positions.filter(({ type }) => listensTo(type)).map(({ eventId }) => eventId);
  if (awaited.length === 0) return true;
  for (let waitedMs = 0, pauseMs = 5; ; waitedMs += pauseMs, pauseMs = Math.min(pauseMs * 2, 100)) {
    const rows = await em.transactional((tx) =>
      query<{ n: bigint }>(tx, 'select count(*) as n from kit.inbox where event_id = any($1::uuid[])', [awaited]),
    );
    if (Number(rows[0]?.n ?? 0) === awaited.length) return true;
    if (waitedMs >= waitMs) return false;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
