import { readSettings } from './settings.ts';
import { startService } from './start-service.ts';
import type { ServiceDefinition } from './define-service.ts';

/** The whole of a service's `main.ts`: settings from the environment, start, and a stop that finishes what is in flight. */
export async function runService(definition: ServiceDefinition): Promise<void> {
  const service = await startService(definition, readSettings(process.env));
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        service.logger.error({ err: error }, 'stop failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
