import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Kept = { payload: AdapterPayload; until: number | null };

/**
 * Sign-ins, codes and grants as files, one each: a copy of the service that takes over knows who is in the middle of
 * signing in. Names are hashes, so that no id can lead out of the folder.
 */
export function keepSessionsIn(dataDir: string, now: () => number = Date.now): AdapterFactory {
  return (model) => {
    const folder = join(dataDir, 'sessions', model);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const fileOf = (id: string) => join(folder, createHash('sha256').update(id).digest('hex'));
    const read = (file: string): AdapterPayload | undefined => {
      try {
        const { payload, until } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
        if (until === null || until > now()) return payload;
        rmSync(file, { force: true });
      } catch {
        // Never written, or taken away by the other copy.
      }
      return undefined;
    };
    const write = (id: string, kept: Kept) => {
      const file = fileOf(id);
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept), { mode: 0o600 });
      renameSync(`${file}.${process.pid}`, file);
    };
    const all = () => readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name)).map((name) => join(folder, name));
    const findBy = (key: 'uid' | 'userCode', value: string) => all().map(read).find((payload) => payload?.[key] === value);
    return {
      upsert: async (id, payload, expiresIn) => write(id, { payload, until: expiresIn === undefined ? null : now() + expiresIn * 1000 }),
      find: async (id) => read(fileOf(id)),
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (userCode) => findBy('userCode', userCode),
      consume: async (id) => {
        const payload = read(fileOf(id));
        if (payload) write(id, { payload: { ...payload, consumed: Math.floor(now() / 1000) }, until: payload.exp === undefined ? null : payload.exp * 1000 });
      },
      destroy: async (id) => rmSync(fileOf(id), { force: true }),
      revokeByGrantId: async (grantId) => {
        for (const file of all()) if (read(file)?.grantId === grantId) rmSync(file, { force: true });
      },
    } satisfies Adapter;
  };
}

/** What ran out while nobody asked for it. */
export function forgetExpired(dataDir: string, now = Date.now()): void {
  const root = join(dataDir, 'sessions');
  if (!existsSync(root)) return;
  for (const model of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const name of readdirSync(join(root, model.name))) {
      try {
        const { until } = JSON.parse(readFileSync(join(root, model.name, name), 'utf8')) as Kept;
        if (until !== null && until <= now) rmSync(join(root, model.name, name), { force: true });
      } catch {
        // Being written at this moment.
      }
    }
  }
}
