import { setTimeout as pause } from 'node:timers/promises';
import { Agent, request } from 'undici';

export interface Answered {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** One thing that a client asks again and again; throws when the answer is not what it must be. */
export interface Visit {
  name: string;
  run: (client: SteadyClient, n: number) => Promise<void>;
}

export interface LoadReport {
  answered: Record<string, number>;
  failures: string[];
  slowestMs: number;
}

/** Connections are kept alive as a browser or a proxy keeps them; nothing is ever sent a second time. */
export class SteadyClient {
  readonly #agent = new Agent({ connections: 6, pipelining: 1, headersTimeout: 40_000, bodyTimeout: 40_000 });

  async send(url: string, { method = 'GET', body, headers = {} }: { method?: 'GET' | 'POST'; body?: unknown; headers?: Record<string, string> } = {}): Promise<unknown> {
    const answer = await request(url, {
      dispatcher: this.#agent, method, body: body === undefined ? null : JSON.stringify(body), headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}: ${text.slice(0, 300)}`);
    return text.startsWith('{') ? (JSON.parse(text) as unknown) : text;
  }

  async ask(url: string, token: string | undefined, query: string, variables: object = {}): Promise<Record<string, unknown>> {
    const answer = (await this.send(url, { method: 'POST', body: { query, variables }, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } })) as Answered;
    if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  close(): Promise<void> {
    return this.#agent.close();
  }
}

/** Several clients, each asking one thing after another, until told to stop; every answer that is not as it must be is kept. */
export function startLoad(visits: readonly Visit[], { clients, pauseMs }: { clients: number; pauseMs: number }): { stop: () => Promise<LoadReport> } {
  const report: LoadReport = { answered: {}, failures: [], slowestMs: 0 };
  let running = true;
  let next = 0;
  const visitAgainAndAgain = async (first: number) => {
    const client = new SteadyClient();
    for (let turn = first; running; turn += 1) {
      const visit = visits[turn % visits.length]!;
      const began = performance.now();
      try {
        await visit.run(client, (next += 1));
        report.answered[visit.name] = (report.answered[visit.name] ?? 0) + 1;
      } catch (error) {
        const reason = error instanceof Error ? `${error.name} ${'code' in error ? String(error.code) : ''} ${error.message}` : String(error);
        report.failures.push(`${visit.name} at ${new Date().toISOString()}: ${reason}`);
      }
      report.slowestMs = Math.max(report.slowestMs, performance.now() - began);
      await pause(pauseMs);
    }
    await client.close();
  };
  const all = Promise.all(Array.from({ length: clients }, (_, i) => visitAgainAndAgain(i)));
  return {
    stop: async () => {
      running = false;
      await all;
      return { ...report, slowestMs: Math.round(report.slowestMs) };
    },
  };
}
