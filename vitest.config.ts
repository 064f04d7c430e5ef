import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const database = './shared/testkit/src/global-setup.ts';
// Vite would load graphql's ES modules while Apollo requires its CommonJS ones, and two copies of it don't mix.
const resolve = { alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules/graphql/index.js') }] };
const outside = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'rules', include: ['{shared,services,gateway,infra,web,test}/**/*.test.{ts,tsx}'],
          exclude: [...outside, '**/*.db.test.ts', 'test/journeys/**'], testTimeout: 60_000, hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'database', include: ['{shared,services,gateway,test}/**/*.db.test.ts'], exclude: outside, globalSetup: [database],
          testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2, env: { LOG_LEVEL: 'error' },
        },
      },
      {
        resolve,
        test: { name: 'journeys', include: ['test/journeys/**/*.test.ts'], exclude: outside, testTimeout: 900_000, hookTimeout: 300_000, maxWorkers: 1 },
      },
    ],
  },
});
