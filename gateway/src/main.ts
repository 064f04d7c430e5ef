import { readGatewaySettings } from './settings.ts';
import { startGateway } from './start-gateway.ts';

const gateway = await startGateway(readGatewaySettings(process.env));

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
