import { buildWeb } from './build-web.ts';
import { runLauncher } from './run.ts';
import { enterSampleCounty } from './sample-county.ts';
import { planServices } from './services.ts';
import { describeAddresses } from './sign-ins.ts';

const environment = process.env;

process.exit(await runLauncher({
  environment,
  planServices,
  buildWeb,
  describe: (settings) => describeAddresses(settings, environment),
  afterReady: enterSampleCounty,
}));
