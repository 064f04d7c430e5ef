import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/**
 * How a file lies sealed in the evidence store, so that it can be written and read as a stream of any length:
 *
 *   header   `SLS1` · nonce (12) · data key wrapped by the store's key (32) · tag (16)
 *   frames   65,536 bytes of the file as AES-256-GCM under the data key · tag (16); the last one is shorter or empty
 *
 * Every file has a data key of its own, so the nonce of a frame is its number, with the first byte telling the last one:
 * frames that were swapped, dropped, doubled or cut off at the end don't open. The header is authenticated with each.
 */
const magic = Buffer.from('SLS1');
const frameBytes = 65_536;
const tagBytes = 16;
export const headerBytes = magic.length + 12 + 32 + tagBytes;

/** The sealed bytes are no longer what was written, or the key is another. */
export class SealBroken extends Error {
  constructor() {
    super('a sealed file does not open: its bytes were changed or the key is another');
  }
}

const wrappingKey = (key: string): Buffer => createHmac('sha256', key).update('evidence-file').digest();

function nonceOf(frame: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce[0] = isLast ? 1 : 0;
  nonce.writeUIntBE(frame, 6, 6);
  return nonce;
}

function newHeader(key: string): { header: Buffer; dataKey: Buffer } {
  const [dataKey, nonce] = [randomBytes(32), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', wrappingKey(key), nonce);
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return { header: Buffer.concat([magic, nonce, wrapped, cipher.getAuthTag()]), dataKey };
}

function openHeader(key: string, header: Buffer): Buffer {
  if (header.length !== headerBytes || !header.subarray(0, 4).equals(magic)) throw new SealBroken();
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey(key), header.subarray(4, 16));
  decipher.setAuthTag(header.subarray(-tagBytes));
  return Buffer.concat([decipher.update(header.subarray(16, 48)), decipher.final()]);
}

function sealFrame(dataKey: Buffer, header: Buffer, frame: number, isLast: boolean, bytes: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonceOf(frame, isLast)).setAAD(header);
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function openFrame(dataKey: Buffer, header: Buffer, frame: number, isLast: boolean, sealed: Buffer): Buffer {
  if (sealed.length < tagBytes) throw new SealBroken();
  const decipher = createDecipheriv('aes-256-gcm', dataKey, nonceOf(frame, isLast)).setAAD(header);
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
}

/** Cuts what comes into blocks of exactly `size`; the last one, of up to `size` bytes, is told as the last. */
class Blocks extends Transform {
  readonly #size: number;
  readonly #take: (block: Buffer, isLast: boolean) => Buffer;
  #held: Buffer[] = [];
  #heldBytes = 0;

  constructor(size: number, take: (block: Buffer, isLast: boolean) => Buffer) {
    super();
    this.#size = size;
    this.#take = take;
  }

  override _transform(bytes: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#held.push(bytes);
    this.#heldBytes += bytes.length;
    // A full block is held back until more comes: only then is it certain that it isn't the last.
    if (this.#heldBytes <= this.#size) return done();
    let all = Buffer.concat(this.#held);
    try {
      for (; all.length > this.#size; all = all.subarray(this.#size)) this.push(this.#take(all.subarray(0, this.#size), false));
    } catch {
      return done(new SealBroken());
    }
    this.#held = [all];
    this.#heldBytes = all.length;
    done();
  }

  override _flush(done: TransformCallback): void {
    try {
      this.push(this.#take(Buffer.concat(this.#held), true));
      done();
    } catch {
      done(new SealBroken());
    }
  }
}

/** Seals what flows through it. */
export function sealing(key: string): Transform {
  const { header, dataKey } = newHeader(key);
  let frame = 0;
  const blocks = new Blocks(frameBytes, (block, isLast) => sealFrame(dataKey, header, frame++, isLast, block));
  blocks.push(header);
  return blocks;
}

/**
 * Opens the frames that flow through it, those after the header. It ends with an error instead of its end where the
 * content is not that of `hash`: a whole sealed file put in another's place opens, and is still not that file.
 */
export function opening(key: string, header: Buffer, hash: string): Transform {
  const dataKey = openHeader(key, header);
  const seen = createHash('sha256');
  let frame = 0;
  return new Blocks(frameBytes + tagBytes, (block, isLast) => {
    const bytes = openFrame(dataKey, header, frame++, isLast, block);
    seen.update(bytes);
    if (isLast && seen.digest('hex') !== hash) throw new SealBroken();
    return bytes;
  });
}

/** Size of the content of a sealed file of so many bytes. */
export function contentBytes(sealedBytes: number): number {
  const body = sealedBytes - headerBytes;
  return Math.max(0, body - Math.ceil(body / (frameBytes + tagBytes)) * tagBytes);
}
