import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.url(),
  KAFKA_BROKERS: z.string().min(1),
  KAFKA_TOPIC_PREFIX: z.string().default(''),
  KAFKA_PARTITIONS: z.coerce.number().int().min(1).default(3),
  KAFKA_REPLICATION: z.coerce.number().int().min(1).default(1),
  OIDC_ISSUER: z.url(),
  PORT: z.coerce.number().int().min(0).max(65535),
  HOST: z.string().default('127.0.0.1'),
  TICKET_SECRET: z.string().min(16),
  PERSON_KEY: z.string().min(16),
  SEALING_KEY: z.string().min(16),
  FEDERATED_TRACING: z.enum(['true', 'false']).optional(),
  SUNLEDGER_MODE: z.enum(['demo', 'production']).default('production'),
  GATEWAY_URL: z.string().default('http://127.0.0.1:4000'),
  SMTP_URL: z.string().optional(),
  MESSAGES_URL: z.string().optional(),
  MESSAGES_TOKEN: z.string().min(1).optional(),
  EVIDENCE_DIR: z.string().min(1),
  EVIDENCE_KEY: z.string().min(16),
  BANK_FOLDER: z.string().min(1).optional(),
});

export interface ServiceSettings {
  databaseUrl: string;
  kafkaBrokers: string[];
  topicPrefix: string;
  partitions: number;
  replicationFactor: number;
  oidcIssuer: string;
  port: number;
  host: string;
  ticketSecret: string;
  personKey: string;
  sealingKey: string;
  mode: 'demo' | 'production';
  /** Whether a caller may have traces of its operations (ftv1). They tell timings of the inside, so production gives them by a setting only. */
  tracing?: boolean;
  gatewayUrl: string;
  smtpUrl: string | undefined;
  messagesUrl: string | undefined;
  /** What the provider of messages knows us by. */
  messagesToken?: string | undefined;
  /** The store that the gateway files uploads in and serves downloads from. */
  evidenceDir: string;
  /** Opens what lies sealed there; the same for the gateway and every service. */
  evidenceKey?: string | undefined;
  /** Folder shared with the bank (outbox, inbox, archive); without it files go by hand. */
  bankFolder?: string | undefined;
}

/** Reads a service's settings from its environment; a faulty one is named in one sentence. */
export function readSettings(environment: NodeJS.ProcessEnv): ServiceSettings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`环境变量缺失或有误 (missing or faulty settings): ${names}`);
  }
  const e = parsed.data;
  return {
    databaseUrl: e.DATABASE_URL, kafkaBrokers: e.KAFKA_BROKERS.split(','), topicPrefix: e.KAFKA_TOPIC_PREFIX, partitions: e.KAFKA_PARTITIONS,
    replicationFactor: e.KAFKA_REPLICATION, oidcIssuer: e.OIDC_ISSUER, port: e.PORT, host: e.HOST, ticketSecret: e.TICKET_SECRET,
    personKey: e.PERSON_KEY, sealingKey: e.SEALING_KEY, mode: e.SUNLEDGER_MODE, gatewayUrl: e.GATEWAY_URL, smtpUrl: e.SMTP_URL,
    messagesUrl: e.MESSAGES_URL, messagesToken: e.MESSAGES_TOKEN, evidenceDir: e.EVIDENCE_DIR, evidenceKey: e.EVIDENCE_KEY, bankFolder: e.BANK_FOLDER,
    tracing: e.FEDERATED_TRACING === undefined ? e.SUNLEDGER_MODE === 'demo' : e.FEDERATED_TRACING === 'true',
  };
}
