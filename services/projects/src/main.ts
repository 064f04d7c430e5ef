import { runService } from '@sunledger/service-kit';
import { projects } from './service.ts';

await runService(projects);
