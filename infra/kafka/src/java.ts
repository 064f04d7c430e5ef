import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MissingTool } from '@sunledger/infra-process';

export type Java = { command: string; major: number; version: string };

const leastMajor = 17;

export function findJava(environment: NodeJS.ProcessEnv = process.env): Java {
  const home = environment['JAVA_HOME'];
  const command = home ? join(home, 'bin', 'java') : 'java';
  const { error, stderr } = spawnSync(command, ['-version'], { encoding: 'utf8', env: environment });
  if (error !== undefined) throw javaMissing(home);
  const version = parseJavaVersion(stderr);
  if (version === undefined) throw javaMissing(home);
  if (version.major < leastMajor) throw javaTooOld(version.version);
  return { command, ...version };
}

/** `openjdk version "17.0.15"`, and before Java 9 `java version "1.8.0_402"`. */
export function parseJavaVersion(output: string): { major: number; version: string } | undefined {
  const version = /version "([^"]+)"/.exec(output)?.[1];
  if (version === undefined) return undefined;
  const [first = 0, second = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return { major: first === 1 ? second : first, version };
}

const javaMissing = (home: string | undefined) => new MissingTool(
  'java',
  `找不到 Java${home ? `(JAVA_HOME=${home})` : ''}:Kafka 需要 Java 17 或更高版本,Debian/Ubuntu 请执行 apt install openjdk-17-jre-headless maven,macOS 请执行 brew install openjdk@17 maven,或用 KAFKA_BROKERS 指定现有的 Kafka。`,
  `Java was not found${home ? ` (JAVA_HOME=${home})` : ''}: Kafka needs Java 17 or newer, so run apt install openjdk-17-jre-headless maven (Debian/Ubuntu) or brew install openjdk@17 maven (macOS), or name an existing Kafka with KAFKA_BROKERS.`,
);

const javaTooOld = (version: string) => new MissingTool(
  'java',
  `Java 版本过低(${version}):Kafka 需要 Java 17 或更高版本,请安装(apt install openjdk-17-jre-headless)并让 JAVA_HOME 指向它,或用 KAFKA_BROKERS 指定现有的 Kafka。`,
  `Java is too old (${version}): Kafka needs Java 17 or newer, so install it (apt install openjdk-17-jre-headless) and point JAVA_HOME at it, or name an existing Kafka with KAFKA_BROKERS.`,
);
