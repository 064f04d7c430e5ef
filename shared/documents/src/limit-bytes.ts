import { Transform } from 'node:stream';

export class PastTheLimit extends Error {}

/** Lets bytes through up to a limit and breaks off with the first one beyond it. */
export function limitBytes(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      seen += bytes.length;
      done(seen > limit ? new PastTheLimit() : null, bytes);
    },
  });
}
