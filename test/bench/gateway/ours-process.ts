import { pino } from 'pino';
import { readGatewaySettings } from '../../../gateway/src/settings.ts';
import { startGateway } from '../../../gateway/src/start-gateway.ts';
import { reportUsage } from './report-usage.ts';

const gateway = await startGateway(readGatewaySettings(process.env), pino({ level: 'error' }));
reportUsage(gateway.port);
