import { pino, type Logger } from 'pino';

/** One JSON line an entry; correlation ids follow a command through Kafka. Personal data never gets here: log ids, not inputs. */
export const createLogger = (service: string): Logger =>
  pino({ name: service, level: process.env['LOG_LEVEL'] ?? 'info', base: { service }, timestamp: pino.stdTimeFunctions.isoTime });
