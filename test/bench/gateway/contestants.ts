import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Usage } from './report-usage.ts';

export interface Contestant {
  name: string;
  origin: string;
  /** CPU that its process alone has used since it started. */
  usage: (collect?: boolean) => Promise<Usage>;
  stop: () => Promise<void>;
}

const told = <T>(child: ChildProcess): Promise<T> => new Promise((resolve, reject) => {
  const ended = () => reject(new Error('a process of the benchmark ended too early'));
  child.once('exit', ended);
  child.on('message', function hear(message) {
    // Our gateway tells its launcher that it is ready, in a word; what is told here is always a thing.
    if (typeof message !== 'object') return;
    child.off('exit', ended).off('message', hear);
    resolve(message as T);
  });
});

export function startChild(script: string, environment: NodeJS.ProcessEnv): ChildProcess {
  const { PATH, HOME } = process.env;
  const execArgv = ['--expose-gc', '--disable-warning=ExperimentalWarning'];
  return fork(script, { execArgv, env: { PATH, HOME, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', ...environment }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

export const ask = async <T>(child: ChildProcess, message: object): Promise<T> => {
  const answer = told<T>(child);
  child.send(message);
  return answer;
};

export async function startContestant(name: string, script: string, environment: NodeJS.ProcessEnv): Promise<Contestant> {
  const child = startChild(script, environment);
  const { port } = await told<{ port: number }>(child);
  return {
    name, origin: `http://127.0.0.1:${port}`,
    usage: (collect = false) => ask<Usage>(child, { collect }),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export async function startSubgraphs(): Promise<{ addresses: Record<string, string>; allow: (cacheControl: string | undefined) => Promise<void>; stop: () => void }> {
  const child = startChild(join(import.meta.dirname, 'subgraphs-process.ts'), {});
  const { addresses } = await told<{ addresses: Record<string, string> }>(child);
  return { addresses, allow: async (allow) => void (await ask(child, { allow })), stop: () => child.kill('SIGKILL') };
}
