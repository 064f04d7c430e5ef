import { createHmac, timingSafeEqual } from 'node:crypto';

/** What an upload's ticket proves: these bytes came in through the gateway, from this person. */
export interface UploadTicket {
  use: 'attach';
  hash: string;
  sizeBytes: number;
  contentType: string;
  personId: string;
  capturedAt?: string | undefined;
  longitude?: number | undefined;
  latitude?: number | undefined;
  expiresAt: number;
}

/** A short-lived right to read one file, signed by the subgraph that owns the fact. */
export interface ReadTicket {
  use: 'read';
  hash: string;
  contentType: string;
  fileName: string;
  /** Key of a file that lies encrypted, sealed for the gateway. */
  key?: string | undefined;
  expiresAt: number;
}

export type Ticket = UploadTicket | ReadTicket;

const mac = (secret: string, body: string): Buffer => createHmac('sha256', secret).update(body).digest();

/** `<payload>.<mac>`, both base64url: opaque to clients, checked by whoever shares the secret. */
export function signTicket(secret: string, ticket: Ticket): string {
  const body = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `${body}.${mac(secret, body).toString('base64url')}`;
}

export function openTicket<U extends Ticket['use']>(
  secret: string,
  text: string,
  use: U,
  now: Date,
): Extract<Ticket, { use: U }> | undefined {
  const [body, signature] = text.split('.');
  if (!body || !signature) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(secret, body);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const ticket = JSON.parse(Buffer.from(body, 'base64url').toString()) as Ticket;
  if (ticket.use !== use || ticket.expiresAt < now.getTime()) return undefined;
  return ticket as Extract<Ticket, { use: U }>;
}

/** The file that a ticket speaks of, unchecked: enough to tell whether two inputs mean the same file. */
export function fileOf(text: string): string {
  try {
    const { hash } = JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString()) as Partial<Ticket>;
    return typeof hash === 'string' ? `file ${hash}` : text;
  } catch {
    return text;
  }
}
