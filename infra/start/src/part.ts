export type Running = { pid: number; ended: Promise<void>; stop: (patienceMs: number) => Promise<void> };

/** Anything that is started, watched and stopped: a service, PostgreSQL, Kafka. */
export type Part = { label: string; address: string; start: (signal: AbortSignal) => Promise<Running> };
