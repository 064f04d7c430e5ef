import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { tellStaging, type StageOrder } from './tell-staging.ts';

/**
 * The thread that reads a long payment file: parsing, hashing and sealing a million rows is some twenty seconds of
 * computing, during which the service answers others and the database takes in what is ready.
 */
const port = parentPort;
if (!port) throw new Error('stage-worker runs as a thread only');

// One batch may wait while the next is made; a database that is slower than the reader holds it back here.
const mostUnanswered = 2;
let unanswered = 0;
port.on('message', () => { unanswered -= 1; });

for await (const message of tellStaging(workerData as StageOrder)) {
  while (unanswered >= mostUnanswered) await once(port, 'message');
  if (message.kind === 'batch') unanswered += 1;
  port.postMessage(message);
}
port.close();
