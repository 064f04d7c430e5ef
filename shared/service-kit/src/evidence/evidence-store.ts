import { createHash, randomUUID, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface StoredFile {
  hash: string;
  sizeBytes: number;
}

/** Bytes that have arrived but are not yet part of the store: they may still be judged and refused. */
export interface StagedFile extends StoredFile {
  path: string;
  /** Files it under its hash; the same content is there once however often it is kept. */
  keep: () => Promise<StoredFile>;
  discard: () => Promise<void>;
}

export interface OpenedFile extends StoredFile {
  stream: () => Readable;
}

class PastTheLimit extends Error {}

const hashForm = /^[0-9a-f]{64}$/;

function measuring(hash: Hash, limitBytes: number): { transform: Transform; sizeBytes: () => number } {
  let sizeBytes = 0;
  const transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sizeBytes += chunk.length;
      hash.update(chunk);
      done(sizeBytes > limitBytes ? new PastTheLimit() : null, chunk);
    },
  });
  return { transform, sizeBytes: () => sizeBytes };
}

/** Without this a power cut after the rename could leave an empty file under a full file's hash. */
async function flushToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * The content-addressed store of documents and photos (X5): `ab/cd/<sha256>` in one folder that the gateway and the
 * services share. It answers to hashes only; who may read what is decided by tickets, before it is asked.
 */
export class EvidenceStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined for whatever is no hash: so no name that a caller made up reaches the file system. */
  #pathOf(hash: string): string | undefined {
    return hashForm.test(hash) ? join(this.#folder, hash.slice(0, 2), hash.slice(2, 4), hash) : undefined;
  }

  /** Takes the bytes in beside the store; undefined when there are more than `limitBytes` of them. */
  async stage(bytes: Readable, limitBytes: number): Promise<StagedFile | undefined> {
    const path = join(this.#folder, 'incoming', randomUUID());
    await mkdir(dirname(path), { recursive: true });
    const hash = createHash('sha256');
    const { transform, sizeBytes } = measuring(hash, limitBytes);
    try {
      await pipeline(bytes, transform, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      if (error instanceof PastTheLimit) return undefined;
      throw error;
    }
    const stored = { hash: hash.digest('hex'), sizeBytes: sizeBytes() };
    return { ...stored, path, keep: () => this.#keep(path, stored), discard: () => rm(path, { force: true }) };
  }

  async #keep(path: string, stored: StoredFile): Promise<StoredFile> {
    if (await this.has(stored.hash)) {
      await rm(path, { force: true });
      return stored;
    }
    const target = this.#pathOf(stored.hash)!;
    await flushToDisk(path);
    await mkdir(dirname(target), { recursive: true });
    await rename(path, target);
    return stored;
  }

  /** Stages and keeps at once: for files that the system itself makes. */
  async put(bytes: Readable, limitBytes = Number.POSITIVE_INFINITY): Promise<StoredFile | undefined> {
    const staged = await this.stage(bytes, limitBytes);
    return staged?.keep();
  }

  async open(hash: string): Promise<OpenedFile | undefined> {
    const path = this.#pathOf(hash);
    if (!path) return undefined;
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    return { hash, sizeBytes: found.size, stream: () => createReadStream(path) };
  }

  async has(hash: string): Promise<boolean> {
    return (await this.open(hash)) !== undefined;
  }
}
