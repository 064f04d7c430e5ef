// The package ships no types; these are the two forms of it that the project uses.
declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  export interface CopyFrom extends Writable, Submittable {
    /** Rows that PostgreSQL took in; known when the stream has finished. */
    rowCount: number;
  }
  export function from(sql: string): CopyFrom;
  export interface CopyTo extends Readable, Submittable {}
  export function to(sql: string): CopyTo;
}
