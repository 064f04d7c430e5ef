import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** A client's list, in the form that client tools write: `apollo-persisted-query-manifest`. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().min(1), type: z.enum(['query', 'mutation']), body: z.string().min(1) })),
});

export interface RegisteredOperation {
  name: string;
  body: string;
}

export const operationId = (body: string): string => createHash('sha256').update(body).digest('hex');

function readManifest(file: string): ReadonlyMap<string, RegisteredOperation> {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`登记的操作清单无法读取 (a list of registered operations can't be read): ${basename(file)}`, { cause: error });
  }
  const parsed = manifest.safeParse(given);
  // An id that is not the hash of its text would let another text through under a registered name.
  if (!parsed.success || parsed.data.operations.some(({ id, body }) => id !== operationId(body))) {
    throw new Error(`登记的操作清单有误 (a list of registered operations is faulty): ${basename(file)}`);
  }
  return new Map(parsed.data.operations.map(({ id, name, body }) => [id, { name, body }]));
}

/** Operations that each client registered, by client id: one file each, `<client id>.json`. */
export class OperationRegistry {
  readonly #byClient = new Map<string, ReadonlyMap<string, RegisteredOperation>>();
  readonly #names = new Set<string>();

  constructor(folders: readonly string[]) {
    for (const folder of folders.filter((one) => existsSync(one))) {
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
        const operations = readManifest(join(folder, file));
        const client = basename(file, '.json');
        this.#byClient.set(client, new Map([...(this.#byClient.get(client) ?? []), ...operations]));
        for (const { name } of operations.values()) this.#names.add(name);
      }
    }
  }

  find(client: string, id: string): RegisteredOperation | undefined {
    return this.#byClient.get(client)?.get(id);
  }

  /** A registered name as a label of metrics; what anyone may send in would have no end of them. */
  labelOf(name: string | undefined): string {
    return name !== undefined && this.#names.has(name) ? name : 'other';
  }
}
