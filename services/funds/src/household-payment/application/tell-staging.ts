import { createSecretKey } from 'node:crypto';
import { EvidenceStore, type OpenedFile } from '@sunledger/service-kit/evidence/evidence-store';
import type { ImportFailure } from '../domain/import-rules.ts';
import type { ListTerms } from '../domain/list-terms.ts';
import type { FileColumns } from '../domain/payment-file-columns.ts';
import { UnreadableFile } from './read-payment-file.ts';
import { stageRows } from './stage-rows.ts';

/** What a reading needs, and nothing else of the service: it may happen in a thread of its own. */
export interface StageOrder {
  importId: string;
  fileHash: string;
  contentType: string;
  evidenceDir: string;
  evidenceKey: string | undefined;
  personKey: string;
  key: Uint8Array;
  terms: ListTerms;
}

export type StageMessage =
  | { kind: 'columns'; columns: FileColumns }
  | { kind: 'batch'; read: number; staged: number; percentRead: number; rows: Uint8Array; rejects: Uint8Array }
  | { kind: 'end' }
  | { kind: 'unreadable'; failure: ImportFailure };

/** The file, and how many of its bytes the present reading of it has taken. */
function measured(file: OpenedFile): { file: OpenedFile; percentRead: () => number } {
  let bytesRead = 0;
  const stream = () => {
    bytesRead = 0;
    const source = file.stream();
    source.on('data', (bytes: Buffer) => { bytesRead += bytes.length; }).pause();
    return source;
  };
  return { file: { ...file, stream }, percentRead: () => Math.min(100, Math.floor((bytesRead * 100) / Math.max(1, file.sizeBytes))) };
}

/** Reads a file and tells of it step by step, of its end or why it can't be read. */
export async function* tellStaging(order: StageOrder): AsyncGenerator<StageMessage> {
  try {
    const opened = await new EvidenceStore(order.evidenceDir, order.evidenceKey).open(order.fileHash);
    if (!opened) throw new UnreadableFile({ code: 'FILE_MISSING' });
    const { file, percentRead } = measured(opened);
    const by = { importId: order.importId, key: createSecretKey(order.key), personKey: order.personKey, terms: order.terms };
    for await (const told of stageRows(file, order.contentType, by)) {
      yield 'rows' in told ? { kind: 'batch', ...told, percentRead: percentRead() } : { kind: 'columns', columns: told };
    }
    yield { kind: 'end' };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield { kind: 'unreadable', failure: error.failure };
  }
}
