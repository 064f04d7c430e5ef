import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingTool, Problem } from '@sunledger/infra-process';
import { createArchiveOnce } from './class-archive.ts';
import { findJava } from './java.ts';

const pom = fileURLToPath(new URL('../pom.xml', import.meta.url));

export const kafkaVersion: string = /<kafka\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? '';

export const hasKafkaJars = (dir: string): boolean => existsSync(join(dir, kafkaVersion));

/** Fetches the broker's jars below `dir` unless they are there; returns the folder that holds them. */
export async function ensureKafkaJars(dir: string): Promise<string> {
  const libDir = resolve(dir, kafkaVersion);
  const java = findJava();
  if (!existsSync(libDir)) await fetchJars(libDir);
  await createArchiveOnce(libDir, java);
  return libDir;
}

// Into a folder beside and renamed at the end: an interrupted download is never taken for a whole one,
// and of two that fetch at once the second keeps the first one's.
async function fetchJars(libDir: string): Promise<void> {
  const parent = dirname(libDir);
  mkdirSync(parent, { recursive: true });
  const fresh = mkdtempSync(join(parent, 'fetching-'));
  try {
    await runMaven(['-q', '-B', '-ntp', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fresh}`]);
    if (!existsSync(libDir)) renameSync(fresh, libDir);
  } catch (error) {
    if (!existsSync(libDir)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function runMaven(args: string[]): Promise<void> {
  return new Promise((resolveRun, reject) => {
    const maven = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [maven.stdout, maven.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    maven.once('error', () => reject(mavenMissing()));
    maven.once('exit', (code) => (code === 0 ? resolveRun() : reject(fetchFailed(output))));
  });
}

const mavenMissing = () => new MissingTool(
  'mvn',
  '找不到 Maven:首次启动要用它下载 Kafka,Debian/Ubuntu 请执行 apt install maven,macOS 请执行 brew install maven,或用 KAFKA_BROKERS 指定现有的 Kafka。',
  'Maven was not found: the first start fetches Kafka with it, so run apt install maven (Debian/Ubuntu) or brew install maven (macOS), or name an existing Kafka with KAFKA_BROKERS.',
);

function fetchFailed(output: string): Problem {
  const reason = output.split('\n').find((line) => line.startsWith('[ERROR]'))?.slice('[ERROR] '.length, 200) ?? 'mvn';
  return new Problem(
    `下载 Kafka 失败(${reason}):请检查网络或 Maven 的镜像设置后重试。`,
    `Fetching Kafka failed (${reason}): check the network or Maven's mirror settings and try again.`,
  );
}
