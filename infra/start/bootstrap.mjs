// The first step on a fresh machine: plain JavaScript, nothing installed, Node 20 or newer.
// Installs what is missing, then hands over to Node 24, which runs the TypeScript as it is.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stampFile = join(root, 'node_modules', '.sunledger-lock');
const neededGigabytes = 2;

function giveUp(zh, en) {
  console.error(`${zh}\n${en}`);
  process.exit(1);
}

const isAtLeast = (version, major, minor) => {
  const [haveMajor, haveMinor] = version.replace('v', '').split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
};

function installOnce() {
  const lockHash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash) return;
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < neededGigabytes * 1024 ** 3) {
    giveUp(
      `磁盘空间不足:安装需要 ${neededGigabytes} GB,请清理 ${root} 所在的磁盘。`,
      `Too little disk space: installing needs ${neededGigabytes} GB, so make room where ${root} is.`,
    );
  }
  console.log('正在安装依赖(npm ci)… installing…');
  const [command, ...args] = findNpm();
  const { status } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    giveUp('安装依赖失败:请检查网络或 npm 的镜像设置后重试。', 'Installing failed: check the network or npm\'s registry setting and try again.');
  }
  writeFileSync(stampFile, lockHash);
}

/** The npm that called us, else the one that came with this Node, else the one on the path. */
function findNpm() {
  const { npm_execpath: callingNpm, npm_node_execpath: callingNode } = process.env;
  if (callingNpm?.endsWith('npm-cli.js') && existsSync(callingNpm)) return [callingNode ?? process.execPath, callingNpm];
  const bundled = resolve(dirname(realpathSync(process.execPath)), '../lib/node_modules/npm/bin/npm-cli.js');
  return existsSync(bundled) ? [process.execPath, bundled] : ['npm'];
}

/** Type stripping as the project uses it needs Node 24; on Linux it comes with the dependencies. */
function findRuntime() {
  if (isAtLeast(process.version, 24, 21)) return process.execPath;
  const installed = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(installed)) {
    try {
      if (isAtLeast(execFileSync(installed, ['-v'], { encoding: 'utf8' }), 24, 21)) return installed;
    } catch {
      // Made for another kind of machine.
    }
  }
  return giveUp(
    `需要 Node 24.21 或更高版本(当前为 ${process.version}):请从 nodejs.org 安装。`,
    `Node 24.21 or newer is needed (this is ${process.version}): install it from nodejs.org.`,
  );
}

function run(runtime, args) {
  const child = spawn(runtime, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.data', 'compile-cache'),
      SUNLEDGER_BOOTSTRAP_PID: String(process.pid),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

// npm runs us below a shell and passes no signal on but SIGTERM: who ends `npm start` otherwise would leave the
// system running without it. So the line of parents up to npm is watched, and a break in it is taken for SIGTERM.
function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const line = () => [process.ppid, parentOf(process.ppid)].join();
  const before = line();
  const timer = setInterval(() => {
    if (line() === before) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

/** Nothing where there is no /proc, and nothing where the parent is npm itself: its own parent is not our affair. */
function parentOf(pid) {
  try {
    if (/^npm|npm-cli/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) return undefined;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}

const [script, ...args] = process.argv.slice(2);
if (!isAtLeast(process.version, 20, 0)) giveUp('需要 Node 20 或更高版本。', 'Node 20 or newer is needed.');
if (script === undefined) giveUp('用法:node infra/start/bootstrap.mjs <脚本> [参数]', 'Usage: node infra/start/bootstrap.mjs <script> [arguments]');
installOnce();
run(findRuntime(), [script, ...args]);
