import { expect, test } from 'vitest';
import { findJava, parseJavaVersion } from './java.ts';
import { MissingTool } from './index.ts';
import { serverProperties } from './server-properties.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "25" 2025-09-16', 25],
  ['java version "1.8.0_402"', 8],
  ['Picked up _JAVA_OPTIONS: -Xmx1g\nopenjdk version "21.0.2" 2024-01-16', 21],
] as const)('the version is read from %s', (output, major) => {
  expect(parseJavaVersion(output)?.major).toBe(major);
});

test('a Java that is not there is a missing tool, with the way to get it', () => {
  const find = () => findJava({ PATH: '/nowhere', JAVA_HOME: '/nowhere/jdk' });
  expect(find).toThrow(MissingTool);
  expect(find).toThrow(/找不到 Java.*apt install openjdk-17-jre-headless[^]*Java was not found.*KAFKA_BROKERS/);
});

test('neither events nor the place of a group that was off for weeks expire', () => {
  const properties = serverProperties({ logDir: '/data/log', port: 1, controllerPort: 2, partitions: 3 });
  expect(properties).toContain('\nlog.retention.ms=-1\n');
  expect(properties).toMatch(/\noffsets\.retention\.minutes=\d{7}\n/);
});
