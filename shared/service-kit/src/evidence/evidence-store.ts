import { createHash, randomUUID, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough, Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { contentBytes, headerBytes, opening, sealing } from './sealed-frames.ts';

export interface StoredFile {
  hash: string;
  sizeBytes: number;
}

export interface Keeping {
  /** Encrypted where it lies: for whatever may hold personal data (design: lists with identity numbers). */
  sealed?: boolean;
}

/** Bytes that have arrived but are not yet part of the store: they may still be judged and refused. */
export interface StagedFile extends StoredFile {
  path: string;
  /** Files it under its hash; the same content is there once however often it is kept. */
  keep: (how?: Keeping) => Promise<StoredFile>;
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
 * services share. It answers to hashes only; who may read what is decided by tickets, before it is asked. A sealed file
 * lies as `<sha256>.sealed` (sealed-frames.ts) and is opened, with the folder's key, as it is read: nobody who gets hold of
 * the folder alone reads it. The key belongs to the folder and comes, as the folder does, from the environment.
 */
export class EvidenceStore {
  readonly #folder: string;
  readonly #key: string;

  constructor(folder: string, key = process.env['EVIDENCE_KEY'] ?? '') {
    this.#folder = folder;
    this.#key = key;
  }

  /** Undefined for whatever is no hash: so no name that a caller made up reaches the file system. */
  #pathOf(hash: string): string | undefined {
    return hashForm.test(hash) ? join(this.#folder, hash.slice(0, 2), hash.slice(2, 4), hash) : undefined;
  }

  #sealing(): Transform {
    if (this.#key === '') throw new Error('环境变量缺失 (missing setting): EVIDENCE_KEY');
    return sealing(this.#key);
  }

  async #newPath(): Promise<string> {
    const path = join(this.#folder, 'incoming', randomUUID());
    await mkdir(dirname(path), { recursive: true });
    return path;
  }

  /** Takes the bytes in beside the store; undefined when there are more than `limitBytes` of them. */
  async stage(bytes: Readable, limitBytes: number): Promise<StagedFile | undefined> {
    const staged = await this.#takeIn(bytes, limitBytes, new PassThrough());
    return staged && { ...staged.stored, path: staged.path, keep: (how) => this.#keep(staged, how?.sealed === true), discard: () => rm(staged.path, { force: true }) };
  }

  async #takeIn(bytes: Readable, limitBytes: number, last: Transform): Promise<{ path: string; stored: StoredFile } | undefined> {
    const path = await this.#newPath();
    const hash = createHash('sha256');
    const { transform, sizeBytes } = measuring(hash, limitBytes);
    try {
      await pipeline(bytes, transform, last, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      if (error instanceof PastTheLimit) return undefined;
      throw error;
    }
    return { path, stored: { hash: hash.digest('hex'), sizeBytes: sizeBytes() } };
  }

  async #keep({ path, stored }: { path: string; stored: StoredFile }, sealed: boolean): Promise<StoredFile> {
    if (!sealed) return this.#file(path, stored, false);
    const closed = await this.#newPath();
    await pipeline(createReadStream(path), this.#sealing(), createWriteStream(closed, { flags: 'wx', mode: 0o600 }));
    await rm(path, { force: true });
    return this.#file(closed, stored, true);
  }

  async #file(path: string, stored: StoredFile, sealed: boolean): Promise<StoredFile> {
    const target = this.#pathOf(stored.hash)!;
    const held = await this.#find(stored.hash);
    if (held && (held.sealed || !sealed)) {
      await rm(path, { force: true });
      return stored;
    }
    await flushToDisk(path);
    await mkdir(dirname(target), { recursive: true });
    await rename(path, sealed ? `${target}.sealed` : target);
    // What lay open before lies sealed from now on.
    if (held) await rm(target, { force: true });
    return stored;
  }

  /** Stages and keeps at once: for files that the system itself makes. Sealed, they never lie open, not even on arrival. */
  async put(bytes: Readable, limitBytes = Number.POSITIVE_INFINITY, { sealed = false }: Keeping = {}): Promise<StoredFile | undefined> {
    const staged = await this.#takeIn(bytes, limitBytes, sealed ? this.#sealing() : new PassThrough());
    return staged && this.#file(staged.path, staged.stored, sealed);
  }

  async #find(hash: string): Promise<{ path: string; sealed: boolean; bytes: number } | undefined> {
    const path = this.#pathOf(hash);
    if (!path) return undefined;
    for (const sealed of [true, false]) {
      const found = await stat(sealed ? `${path}.sealed` : path).catch(() => undefined);
      if (found?.isFile()) return { path: sealed ? `${path}.sealed` : path, sealed, bytes: found.size };
    }
    return undefined;
  }

  async open(hash: string): Promise<OpenedFile | undefined> {
    const found = await this.#find(hash);
    if (!found) return undefined;
    if (!found.sealed) return { hash, sizeBytes: found.bytes, stream: () => createReadStream(found.path) };
    const header = await readStart(found.path);
    return {
      hash, sizeBytes: contentBytes(found.bytes),
      stream: () => {
        const bytes = createReadStream(found.path, { start: headerBytes });
        const opened = opening(this.#key, header, hash);
        bytes.on('error', (error) => opened.destroy(error));
        opened.on('close', () => bytes.destroy());
        return bytes.pipe(opened);
      },
    };
  }

  /**
   * Clears away what arrived and was never filed nor discarded: a crash leaves such files, and nobody knows their names any
   * more. By the age of the last byte, so that what is still arriving or being judged is never touched.
   */
  async clearIncoming(now: Date, olderThanMs: number): Promise<number> {
    const folder = join(this.#folder, 'incoming');
    let cleared = 0;
    for (const name of await readdir(folder).catch(() => [])) {
      const lies = await stat(join(folder, name)).catch(() => undefined);
      // Filed or discarded meanwhile: then there is nothing to clear away.
      if (!lies?.isFile() || now.getTime() - lies.mtimeMs <= olderThanMs) continue;
      await rm(join(folder, name), { force: true });
      cleared += 1;
    }
    return cleared;
  }

  async has(hash: string): Promise<boolean> {
    return (await this.#find(hash)) !== undefined;
  }
}

async function readStart(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
