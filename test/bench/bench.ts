/** One bar of the page: what is measured, what it must reach, what it reached. */
export interface Line {
  what: string;
  bar: string;
  measured: string;
  met: boolean;
  /** Why the bar is not met and what would reach it; shown only while it is not. */
  remedy?: string;
}

/** A part of `npm run bench` that stands alone: it starts what it needs and stops it again. */
export interface Bench {
  /** By which `npm run bench -- NAME` runs it alone. */
  name: string;
  /** Heading of its part of the page, in both languages. */
  title: string;
  run(): Promise<readonly Line[]>;
}
