import type { Reading } from './gateway-context.ts';
import type { CacheHint } from '../subgraphs/cache-control.ts';

/** For how long and for whom an answer may be kept, learnt from its parts: never longer, nor for more readers, than each allows. */
export class ReadingPolicy {
  maxAge: number | undefined = undefined;
  scope: CacheHint['scope'] = undefined;

  restrict({ maxAge, scope }: Partial<CacheHint>): void {
    if (maxAge !== undefined && (this.maxAge === undefined || maxAge < this.maxAge)) this.maxAge = maxAge;
    if (scope !== undefined && this.scope !== 'PRIVATE') this.scope = scope;
  }

  kept(): Reading['policy'] {
    return this.maxAge ? { maxAge: this.maxAge, scope: this.scope ?? 'PUBLIC' } : undefined;
  }
}
