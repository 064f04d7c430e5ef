import { lingerMs } from '@sunledger/infra-process';
import { readSettings } from './settings.ts';
import { startService } from './start-service.ts';
import type { ServiceDefinition } from './define-service.ts';

/** The whole of a service's `main.ts`: settings from the environment, start, and a stop that finishes what is in flight. */
export async function runService(definition: ServiceDefinition): Promise<void> {
  const service = await startService(definition, readSettings(process.env));
  let stopping = false;
  const stop = (patienceMs: number) => (): void => {
    if (stopping) return;
    stopping = true;
    service.stop(patienceMs).then(
      () => process.exit(0),
      (error: unknown) => {
        service.logger.error({ err: error }, 'stop failed');
        process.exit(1);
      },
    );
  };
  // SIGTERM comes when a successor takes over, so there is time to let connections run out; SIGINT when all is stopped.
  process.on('SIGTERM', stop(lingerMs));
  process.on('SIGINT', stop(0));
}
