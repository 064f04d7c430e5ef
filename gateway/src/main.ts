import { Problem } from '@sunledger/infra-process';
import { chooseSettings } from './open-settings.ts';
import { startGateway } from './start-gateway.ts';

const gateway = await startGateway(settingsOrWords());

/** What a person can put right is said in words alone. */
function settingsOrWords() {
  try {
    return chooseSettings(process.argv.slice(2), process.env);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  gateway.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      gateway.logger.error({ err: error }, 'stop failed');
      process.exit(1);
    },
  );
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
