import { Kind, OperationTypeNode, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { SchemaMarks } from './schema-marks.ts';

interface DocumentFacts {
  operations: readonly OperationDefinitionNode[];
  readsPersonal: boolean;
}

const isOperation = (definition: DocumentNode['definitions'][number]): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION;

/** What must be known of a document before it is asked; found once, however often the same text comes. */
export class KnownDocuments {
  readonly #marks: SchemaMarks;
  readonly #maxTokens: number;
  readonly #facts = new LRUCache<string, DocumentFacts>({ maxSize: 16 * 1024 * 1024, sizeCalculation: (_facts, text) => text.length * 8 + 500 });

  constructor(marks: SchemaMarks, maxTokens: number) {
    this.#marks = marks;
    this.#maxTokens = maxTokens;
  }

  /** Whether the answer may be shared with whoever asks the same: a read, and of nothing personal, whose every read is recorded (X6). */
  mayShare(text: string, operationName: unknown): boolean {
    const facts = this.#factsOf(text);
    if (!facts || facts.readsPersonal) return false;
    const { operations } = facts;
    const chosen = typeof operationName === 'string' ? operations.find(({ name }) => name?.value === operationName) : operations.length === 1 ? operations[0] : undefined;
    return chosen?.operation === OperationTypeNode.QUERY;
  }

  /** Undefined for what can't be read: whoever answers it says why. */
  #factsOf(text: string): DocumentFacts | undefined {
    const known = this.#facts.get(text);
    if (known) return known;
    try {
      const document = parse(text, { noLocation: true, maxTokens: this.#maxTokens });
      const facts = { operations: document.definitions.filter(isOperation), readsPersonal: this.#marks.readsPersonal(document) };
      this.#facts.set(text, facts);
      return facts;
    } catch {
      return undefined;
    }
  }
}
