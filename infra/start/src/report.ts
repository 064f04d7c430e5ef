import { Problem } from '@sunledger/infra-process';
import type { Part } from './part.ts';

export type Report = ReturnType<typeof createReport>;

/** One line per part as it becomes ready, and one for whatever happens to it later. */
export function createReport(print: (line: string) => void) {
  return {
    line: print,
    async timed<Result>(part: Part, start: () => Promise<Result>): Promise<Result> {
      const startedAt = performance.now();
      const result = await start();
      // A part that chooses its port itself has its address only now.
      print(`✓ ${padWide(part.label, 34)} ${inSeconds(performance.now() - startedAt).padStart(7)}  ${part.address}`);
      return result;
    },
    restarting({ label }: Part, pauseMs: number): void {
      print(`! ${label} 意外退出,${pauseMs / 1_000} 秒后重启 ended unexpectedly, starting again in ${inSeconds(pauseMs)}`);
    },
    failed({ label }: Part, error: unknown): void {
      print(`! ${label} ${error instanceof Problem ? error.message.replace('\n', ' ') : '未能重启 did not come up again'}`);
    },
  };
}

export const inSeconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;

/** A Chinese character takes two columns of a terminal. */
export function padWide(text: string, columns: number): string {
  const width = [...text].reduce((sum, character) => sum + (/[⺀-鿿＀-｠]/.test(character) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, columns - width));
}
