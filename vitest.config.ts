import { defineConfig } from 'vitest/config';

const database = './shared/testkit/src/global-setup.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', include: ['{shared,services,gateway,infra}/**/*.test.ts'], exclude: ['**/node_modules/**', '**/*.db.test.ts'] } },
      {
        test: {
          name: 'database', include: ['{shared,services,gateway,test}/**/*.db.test.ts'], exclude: ['**/node_modules/**'], globalSetup: [database],
          testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2, sequence: { concurrent: false },
        },
      },
    ],
  },
});
