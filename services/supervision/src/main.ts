import { runService } from '@sunledger/service-kit';
import { supervision } from './service.ts';

await runService(supervision);
