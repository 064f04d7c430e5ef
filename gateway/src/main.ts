import { lingerMs, Problem } from '@sunledger/infra-process';
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
const stop = (patienceMs: number) => (): void => {
  if (stopping) return;
  stopping = true;
  gateway.stop(patienceMs).then(
    () => process.exit(0),
    (error: unknown) => {
      gateway.logger.error({ err: error }, 'stop failed');
      process.exit(1);
    },
  );
};
// SIGTERM comes when a successor takes over, so there is time to let connections run out; SIGINT when all is stopped.
process.on('SIGTERM', stop(lingerMs));
process.on('SIGINT', stop(0));
