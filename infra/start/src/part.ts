export type Running = { pid: number; ended: Promise<void>; stop: (patienceMs: number, manner?: StopManner) => Promise<void> };

/** `at-once` when all is stopped; `drained` when a successor serves already and there is time to let connections run out. */
export type StopManner = 'at-once' | 'drained';

export type StartOrder = { signal: AbortSignal; beside?: boolean };

/** Anything that is started, watched and stopped: a service, PostgreSQL, Kafka. */
export type Part = {
  label: string;
  address: string;
  start: (order: StartOrder) => Promise<Running>;
  /** `beside`: the new copy serves before the old one goes. `in-place`: one at a time, as only one may have the files. */
  succession: 'beside' | 'in-place';
};
