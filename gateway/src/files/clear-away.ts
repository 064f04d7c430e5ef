import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';

/** Far longer than a connection may be silent: whatever is older arrived at a process that is gone. */
export const staysMs = 24 * 3_600_000;
const clearingMs = 3_600_000;

/** Once at the start and then every hour, what a crash left of files that were arriving is cleared away (X5). */
export const clearAway = ({ store, logger }: { store: EvidenceStore; logger: Logger }) => async (app: FastifyInstance): Promise<void> => {
  const clear = async (): Promise<void> => {
    try {
      const cleared = await store.clearIncoming(new Date(), staysMs);
      if (cleared > 0) logger.info({ cleared }, 'files that never arrived whole were cleared away');
    } catch (error) {
      logger.warn({ err: error }, 'files that never arrived whole were not cleared away');
    }
  };
  const clearing = setInterval(() => void clear(), clearingMs).unref();
  app.addHook('onReady', clear);
  app.addHook('onClose', async () => clearInterval(clearing));
};
