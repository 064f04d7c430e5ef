import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findMissingPlatforms, type Lock } from './complete-lock.ts';
import { root } from './settings.ts';

test('the lock holds every platform\'s package, so that npm ci accepts it on a fresh machine', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  expect(Object.keys(findMissingPlatforms(lock))).toEqual([]);
});

test('a package left out is put in for its own system, processor and C library alone', () => {
  const lock: Lock = { packages: { 'node_modules/lint': { dev: true, optionalDependencies: { 'lint-linux-x64-gnu': '1.0.0', '@lint/linux-arm64-musl': '1.0.0' } }, 'node_modules/lint-linux-x64-gnu': {} } };
  expect(findMissingPlatforms(lock)).toEqual({
    'node_modules/@lint/linux-arm64-musl': { version: '1.0.0', cpu: ['arm64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
  });
});
