import { runService } from '@sunledger/service-kit';
import { accountability } from './service.ts';

await runService(accountability);
