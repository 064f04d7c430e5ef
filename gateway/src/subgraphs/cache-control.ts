/** What one part of an answer allows of the whole: how long it may be kept, and whether for everyone or for its reader alone. */
export interface CacheHint {
  maxAge: number;
  scope?: 'PUBLIC' | 'PRIVATE';
}

const neverKept: CacheHint = { maxAge: 0 };

/** A subgraph's `Cache-Control`. As Apollo's own data source has it: without a `max-age` nothing of the whole may be kept. */
export function readCacheControl(header: string | string[] | undefined): CacheHint {
  if (typeof header !== 'string') return neverKept;
  const directives = header.toLowerCase().split(',').map((directive) => directive.trim());
  const seconds = directives.find((directive) => /^max-age=\d{1,9}$/.test(directive));
  if (seconds === undefined || directives.includes('no-store')) return neverKept;
  const maxAge = Number(seconds.slice('max-age='.length));
  if (directives.includes('private')) return { maxAge, scope: 'PRIVATE' };
  return directives.includes('public') ? { maxAge, scope: 'PUBLIC' } : { maxAge };
}
