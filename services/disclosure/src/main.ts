import { runService } from '@sunledger/service-kit';
import { disclosure } from './service.ts';

await runService(disclosure);
