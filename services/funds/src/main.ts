import { runService } from '@sunledger/service-kit';
import { funds } from './service.ts';

await runService(funds);
