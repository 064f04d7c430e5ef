import { LRUCache } from 'lru-cache';
import { GraphQLError } from 'graphql';
import { operationId, type OperationRegistry } from './operation-registry.ts';

/** What a request says of its operation. */
export interface AskedOperation {
  query?: unknown;
  extensions?: unknown;
  documentId?: unknown;
}

export type AdmitOperation = (client: string, asked: AskedOperation) => string | undefined;

const refuse = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

const hashForm = /^(?:sha256:)?([0-9a-f]{64})$/;

/** The id that a request names, in either way that clients do. */
function idOf({ extensions, documentId }: AskedOperation): string | undefined {
  const persisted = typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions ? extensions.persistedQuery : undefined;
  const hash = typeof persisted === 'object' && persisted !== null && 'sha256Hash' in persisted ? persisted.sha256Hash : documentId;
  return typeof hash === 'string' ? hashForm.exec(hash)?.[1] ?? hash : undefined;
}

/**
 * The text of the operation a request asks for: its own, or the registered one whose id it gives. Where unregistered ones are
 * refused, its own text passes only if the client registered exactly it. Undefined where there is nothing to ask.
 */
export function createAdmission(registry: OperationRegistry, unregisteredAllowed: boolean): AdmitOperation {
  const ids = new LRUCache<string, string>({ maxSize: 8 * 1024 * 1024, sizeCalculation: (_id, text) => text.length + 64 });
  const idOfText = (text: string): string => {
    const known = ids.get(text);
    if (known !== undefined) return known;
    const id = operationId(text);
    ids.set(text, id);
    return id;
  };
  return (client, asked) => {
    const { query } = asked;
    const id = idOf(asked);
    const text = typeof query === 'string' && query !== '' ? query : undefined;
    if (text === undefined) {
      if (id === undefined) return undefined;
      const registered = registry.find(client, id);
      if (registered) return registered.body;
      throw refuse('PERSISTED_OPERATION_NOT_FOUND', '该操作标识未登记 (no operation is registered under this id for this client)');
    }
    if (id !== undefined && id !== idOfText(text)) throw refuse('BAD_USER_INPUT', '操作标识与内容不符 (the id is not that of the operation sent)');
    if (unregisteredAllowed || registry.find(client, idOfText(text))) return text;
    throw refuse('PERSISTED_OPERATION_REQUIRED', '只接受已登记的操作,请先登记该操作 (only registered operations are answered here: register this one first)');
  };
}
