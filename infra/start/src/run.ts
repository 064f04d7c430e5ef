import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Problem } from '@sunledger/infra-process';
import { createSystem, type PlanServices, type System } from './launch.ts';
import { createReport, inSeconds, type Report } from './report.ts';
import { restartAll, restartLog, restartSignal } from './rolling-restart.ts';
import { logFile } from './service-process.ts';
import { readSettings, root, type Settings } from './settings.ts';

export type LauncherOrder = {
  environment: NodeJS.ProcessEnv;
  planServices: PlanServices;
  /** Lines that say where to go and how to sign in. */
  describe: (settings: Settings) => string[];
  /** Makes what the gateway serves, beside the start of the other parts. */
  buildWeb?: (report: Report) => Promise<void>;
  /** What is done once everything is ready, for instance entering the sample county. */
  afterReady?: (settings: Settings, report: Report) => Promise<void>;
};

/** The whole life of `npm start`; returns the exit code. */
export async function runLauncher(order: LauncherOrder): Promise<number> {
  const report = createReport((line) => console.log(line));
  const asked = stopAsked(order.environment);
  let system: System | undefined;
  let exitCode = 0;
  try {
    const settings = readSettings(order.environment);
    system = createSystem(settings, order.planServices, order.environment, report, order.buildWeb);
    await Promise.race([bringUp(system, settings, order, report), asked]);
    restartWhenAsked(system, settings, report);
    await asked;
    report.line('正在停止 stopping…');
  } catch (error) {
    exitCode = 1;
    console.error(wordsFor(error, order.environment));
  }
  await system?.stop();
  if (exitCode === 0) report.line('已停止,数据已保存 stopped, nothing is lost');
  return exitCode;
}

async function bringUp(system: System, settings: Settings, order: LauncherOrder, report: Report): Promise<void> {
  const startedAt = performance.now();
  await system.start();
  await order.afterReady?.(settings, report);
  report.line(`\n阳光账已就绪 Sunledger is ready (${inSeconds(performance.now() - startedAt)})`);
  for (const line of order.describe(settings)) report.line(line);
}

/** `npm run restart`: one rolling restart at a time; asking again during one changes nothing. */
function restartWhenAsked(system: System, { dataDir }: Settings, report: Report): void {
  let isRestarting = false;
  process.on(restartSignal, () => {
    if (isRestarting) return;
    isRestarting = true;
    const tell = (line: string) => {
      report.line(line);
      appendFileSync(restartLog(dataDir), `${line}\n`);
    };
    void restartAll(system, tell).finally(() => { isRestarting = false; });
  });
}

function stopAsked(environment: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve) => {
    // Ctrl-C comes twice, from the terminal and from the bootstrap; later ones change nothing.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    const bootstrap = Number(environment['SUNLEDGER_BOOTSTRAP_PID']);
    if (bootstrap !== process.ppid) return;
    setInterval(() => process.ppid !== bootstrap && resolve(), 500).unref();
  });
}

function wordsFor(error: unknown, environment: NodeJS.ProcessEnv): string {
  if (error instanceof Problem) return error.message;
  const file = logFile(resolve(root, environment['DATA_DIR'] ?? '.data'), 'launcher');
  try {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, `${error instanceof Error ? error.stack : String(error)}\n`);
  } catch {
    // Then the sentence alone has to do.
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `启动失败(${reason}):详见 ${file}。\nThe start failed (${reason}): see ${file}.`;
}
