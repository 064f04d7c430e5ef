import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Problem } from '@sunledger/infra-process';
import { inSeconds, padWide, type Report } from './report.ts';
import { root } from './settings.ts';

/** Builds the web app where its sources have changed since the last build; turbo knows, and then it takes half a second. */
export async function buildWeb(report: Report): Promise<void> {
  const startedAt = performance.now();
  const turbo = join(root, 'node_modules', '.bin', 'turbo');
  const said: string[] = [];
  const code = await new Promise<number | null>((done) => {
    const child = spawn(turbo, ['run', 'build', '--filter=@sunledger/web', '--output-logs=errors-only', '--ui=stream'], {
      cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.once('error', () => done(null));
    child.once('exit', done);
  });
  if (code !== 0) {
    throw new Problem(
      `网页构建失败:请运行 npx turbo run build 查看原因。${said.join('').slice(-2000)}`,
      "The web app could not be built: run npx turbo run build to see why.",
    );
  }
  report.line(`✓ ${padWide('网页构建 web app', 34)} ${inSeconds(performance.now() - startedAt).padStart(7)}`);
}
