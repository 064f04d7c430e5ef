import { createServer } from 'node:http';
import { Problem } from '@sunledger/infra-process';
import { answerWaiting, mustBeDevelopment } from './simulated-bank.ts';

const { PORT = '4007', BANK_FOLDER = '' } = process.env;
const everyMs = 500;

try {
  mustBeDevelopment(process.env);
  if (BANK_FOLDER === '') throw new Problem('缺少设置 BANK_FOLDER。', 'The setting BANK_FOLDER is missing.');
  let timer: NodeJS.Timeout;
  const look = async (): Promise<void> => {
    try {
      const answered = await answerWaiting(BANK_FOLDER);
      if (answered > 0) console.log(`模拟银行 simulated bank: ${answered} file(s) answered`);
    } catch (error) {
      console.error('模拟银行 simulated bank:', error instanceof Error ? error.message : error);
    }
    timer = setTimeout(() => void look(), everyMs);
  };
  await look();
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/health/ready' ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('模拟银行 simulated bank\n');
  }).listen(Number(PORT), '127.0.0.1');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clearTimeout(timer);
      server.close(() => process.exit(0));
    });
  }
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
