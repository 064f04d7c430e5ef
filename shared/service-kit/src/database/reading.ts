import { forkAs, query, takeTurns, type Em, type Session } from './orm.ts';
import type { MikroORM } from '@mikro-orm/postgresql';

const regionsSetting = 'app.regions';

/**
 * The one reading transaction of a request, seen by each field through the regions of the posts that give it its right
 * (X2): where the regions change from one statement to the next, the setting of row-level security changes before it.
 * Statements of one connection run one after another anyway; a second connection would be one that others wait for.
 */
export class Reading {
  readonly #em: Em;
  readonly #views = new Map<string, Em>();
  #regions: string;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(em: Em, regions: string) {
    this.#em = em;
    this.#regions = regions;
  }

  static async begin(orm: MikroORM, session: Session, regions: string): Promise<Reading> {
    const em = forkAs(orm, { ...session, variables: { ...session.variables, [regionsSetting]: regions } });
    await em.begin();
    return new Reading(em, regions);
  }

  through(regions: string): Em {
    const known = this.#views.get(regions);
    if (known) return known;
    const view = this.#em.fork({ keepTransactionContext: true }) as Em;
    takeTurns(view, (run) => this.#inTurn(regions, run));
    this.#views.set(regions, view);
    return view;
  }

  #inTurn<T>(regions: string, run: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(async () => {
      if (this.#regions !== regions) {
        await query(this.#em, 'select set_config($1, $2, true)', [regionsSetting, regions]);
        this.#regions = regions;
      }
      return run();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async end(): Promise<void> {
    await this.#em.rollback();
  }
}
