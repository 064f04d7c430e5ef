import type { Readable } from 'node:stream';
import type { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { signTicket } from '@sunledger/service-kit/evidence/tickets';
import { sniffAllowedType } from './allowed-types.ts';
import { readPhotoFacts } from './photo-facts.ts';

export interface TakenFile {
  hash: string;
  sizeBytes: number;
  contentType: string;
  /** Presented by a command within the hour; proves that this person brought these bytes. */
  ticket: string;
}

export type FileRefusal = 'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'FILE_TYPE_NOT_ALLOWED';

export interface FileOrder {
  store: EvidenceStore;
  ticketSecret: string;
  maxBytes: number;
  personId: string;
  now: Date;
}

const ticketHours = 1;

/** Takes bytes in and judges them before they enter the store; the ticket is the only way to attach them to a fact (X5). */
export async function takeInFile(bytes: Readable, order: FileOrder): Promise<TakenFile | FileRefusal> {
  const staged = await order.store.stage(bytes, order.maxBytes);
  if (!staged) return 'FILE_TOO_LARGE';
  try {
    if (staged.sizeBytes === 0) return 'FILE_EMPTY';
    const contentType = await sniffAllowedType(staged.path);
    if (contentType === undefined) return 'FILE_TYPE_NOT_ALLOWED';
    const photo = await readPhotoFacts(staged.path, contentType);
    // Lists of persons, petitions, photos of signatures: what people hand in lies sealed, whatever it is.
    const { hash, sizeBytes } = await staged.keep({ sealed: true });
    const expiresAt = order.now.getTime() + ticketHours * 3_600_000;
    const ticket = signTicket(order.ticketSecret, { use: 'attach', hash, sizeBytes, contentType, personId: order.personId, ...photo, expiresAt });
    return { hash, sizeBytes, contentType, ticket };
  } finally {
    // Nothing is left of a file that was refused or on which judging failed; after keeping there is nothing to discard.
    await staged.discard();
  }
}
