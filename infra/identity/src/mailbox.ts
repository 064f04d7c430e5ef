import { SMTPServer } from 'smtp-server';
import { parseMail } from './mime.ts';
import { Latest } from './outbox.ts';

export type Mail = { receivedAt: string; from: string; to: string[]; subject: string; text: string };

const keptMails = 500;
const largestMailBytes = 25 * 1024 * 1024;

/** Takes every mail and sends none on: what the system would have sent can be read on a page. */
export async function startMailbox(place: { host: string; port?: number; fd?: number }) {
  const mails = new Latest<Mail>(keptMails);
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largestMailBytes,
    disableReverseLookup: true,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        const to = rcptTo.map(({ address }) => address);
        mails.add({ receivedAt: new Date().toISOString(), from, to, ...parseMail(Buffer.concat(chunks)) });
        done();
      });
    },
  });
  // A client that breaks off in the middle is its own affair.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.server.listen(place, resolve));
  const stop = () => new Promise<void>((resolve) => server.close(resolve));
  return { list: () => mails.list(), stop };
}
