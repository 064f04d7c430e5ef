import { PolicyNotSet } from '../policy/policy-view.ts';

const connectionLost = /^(08|57P|53)|ECONNREFUSED|ECONNRESET|EPIPE|terminated|timeout exceeded|not queryable/;

/** The database was away for a moment, or two transactions met: nothing of the work was done, or it can be asked for again. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const text = typeof code === 'string' ? code : '';
  return connectionLost.test(text) || connectionLost.test(typeof message === 'string' ? message : '') || text === '40001' || text === '40P01';
}

/**
 * Lost connections are nobody's fault, and a fact that comes before the first policy pack only has to wait for it: such
 * an event is tried for ever, never set aside.
 */
export const isPassingFault = (error: unknown): boolean => error instanceof PolicyNotSet || isDatabaseAway(error);
