import { fileURLToPath } from 'node:url';
import { lingerMs, Problem } from '@sunledger/infra-process';
import { startIdentity } from './start-identity.ts';

const samplePeople = fileURLToPath(new URL('../demonstration/people.json', import.meta.url));
const sampleDepartments = fileURLToPath(new URL('../demonstration/departments.json', import.meta.url));

const { PORT = '4001', SMTP_PORT = '4008', DATA_DIR = '.data', WEB_ORIGINS = 'http://127.0.0.1:4000,http://localhost:4000' } = process.env;
const { OIDC_ISSUER = `http://127.0.0.1:${PORT}`, PEOPLE_FILE = samplePeople, DEPARTMENTS_FILE = sampleDepartments } = process.env;

try {
  const identity = await startIdentity({
    port: Number(PORT), smtpPort: Number(SMTP_PORT), issuer: OIDC_ISSUER, dataDir: DATA_DIR,
    people: PEOPLE_FILE, departments: DEPARTMENTS_FILE, webOrigins: WEB_ORIGINS.split(','),
  });
  // SIGTERM comes when a successor takes over, SIGINT when all is stopped.
  for (const [signal, patienceMs] of [['SIGINT', 0], ['SIGTERM', lingerMs]] as const) {
    process.once(signal, () => void identity.stop(patienceMs).then(() => process.exit(0)));
  }
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
