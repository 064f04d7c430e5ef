import type pg from 'pg';

/**
 * Takes a connection that ended while it was lent out back from whoever holds it. A transaction whose begin, commit or
 * rollback fails never returns its connection (kysely 0.29): after a restart of PostgreSQL under load the pool would be
 * empty for good, and a stop would wait for ever.
 */
export function takeBackDead(pool: pg.Pool): void {
  const lent = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_error, client) => lent.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!lent.has(client)) return;
      const { release } = client;
      // Whoever holds it may still return it in good order.
      client.release = () => undefined;
      release.call(client, true);
    });
  });
}
