import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DataStore, ERRORS, Upload } from '@tus/utils';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';

interface About {
  sizeBytes: number;
  /** Sign-in identity of who began it: nobody else sees or continues it. */
  owner: string;
  createdAt: string;
  parts: { hash: string; sizeBytes: number }[];
}

const idForm = /^[0-9a-f]{32}$/;

/** An upload that is not finished in this time is forgotten. */
export const uploadLastsMs = 24 * 3_600_000;

/** What has arrived when a connection breaks off is not lost: the source ends there. */
async function* untilItBreaks(bytes: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of bytes) yield chunk as Buffer;
  } catch {
    // The client comes back and asks how much arrived.
  }
}

/**
 * Uploads that arrive in pieces, over connections that may break (tus 1.0): each piece lies sealed in a folder of its
 * upload until all are there. Nothing of it can be read but by who began it, and nothing is attached to a fact before it
 * was judged as a whole.
 */
export class PartStore extends DataStore {
  readonly #folder: string;
  readonly #key: string;
  readonly #now: () => Date;
  override extensions = ['creation', 'termination', 'expiration'];

  constructor(folder: string, key: string, now: () => Date = () => new Date()) {
    super();
    this.#folder = folder;
    this.#key = key;
    this.#now = now;
  }

  #placeOf(id: string): string {
    // So no name that a caller made up reaches the file system.
    if (!idForm.test(id)) throw ERRORS.FILE_NOT_FOUND;
    return join(this.#folder, id);
  }

  async #read(id: string): Promise<About> {
    try {
      return JSON.parse(await readFile(join(this.#placeOf(id), 'about.json'), 'utf8')) as About;
    } catch {
      throw ERRORS.FILE_NOT_FOUND;
    }
  }

  async #write(id: string, about: About): Promise<void> {
    const file = join(this.#placeOf(id), 'about.json');
    await writeFile(`${file}.new`, JSON.stringify(about), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }

  override async create(upload: Upload): Promise<Upload> {
    await mkdir(this.#placeOf(upload.id), { recursive: true, mode: 0o700 });
    const createdAt = this.#now().toISOString();
    await this.#write(upload.id, { sizeBytes: upload.size ?? 0, owner: upload.metadata?.['owner'] ?? '', createdAt, parts: [] });
    upload.creation_date = createdAt;
    return upload;
  }

  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    const about = await this.#read(id);
    const part = await new EvidenceStore(this.#placeOf(id), this.#key).put(Readable.from(untilItBreaks(bytes)), about.sizeBytes - offset, { sealed: true });
    if (!part) throw ERRORS.ERR_SIZE_EXCEEDED;
    if (part.sizeBytes > 0) await this.#write(id, { ...about, parts: [...about.parts, part] });
    return offset + part.sizeBytes;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { sizeBytes, owner, createdAt, parts } = await this.#read(id);
    return new Upload({ id, size: sizeBytes, offset: parts.reduce((sum, part) => sum + part.sizeBytes, 0), metadata: { owner }, creation_date: createdAt });
  }

  /** All of it in order, as it was before it was cut. */
  async read(id: string): Promise<Readable> {
    const { parts } = await this.#read(id);
    const store = new EvidenceStore(this.#placeOf(id), this.#key);
    return Readable.from((async function* () {
      for (const { hash } of parts) {
        const part = await store.open(hash);
        if (!part) throw new Error('a piece of an upload is gone');
        yield* part.stream() as AsyncIterable<Buffer>;
      }
    })());
  }

  override async remove(id: string): Promise<void> {
    await rm(this.#placeOf(id), { recursive: true, force: true });
  }

  override async declareUploadLength(): Promise<void> {
    throw ERRORS.UNSUPPORTED_CREATION_DEFER_LENGTH_EXTENSION;
  }

  override getExpiration(): number {
    return uploadLastsMs;
  }

  override async deleteExpired(): Promise<number> {
    const ids = (await readdir(this.#folder).catch(() => [])).filter((name) => idForm.test(name));
    let deleted = 0;
    for (const id of ids) {
      const about = await this.#read(id).catch(() => undefined);
      if (about && this.#now().getTime() - Date.parse(about.createdAt) <= uploadLastsMs) continue;
      await this.remove(id);
      deleted += 1;
    }
    return deleted;
  }
}
