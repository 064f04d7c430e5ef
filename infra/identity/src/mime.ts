/** As much of MIME as the system's own mails use: encoded words, base64 and quoted-printable, the first text part. */
export type ParsedMail = { subject: string; text: string };

type Part = { headers: Map<string, string>; body: string };

export function parseMail(raw: Buffer): ParsedMail {
  // Byte for byte, so that each part is decoded by its own character set.
  const mail = splitPart(raw.toString('latin1'));
  return { subject: decodeWords(mail.headers.get('subject') ?? ''), text: readText(mail) ?? '' };
}

function splitPart(source: string): Part {
  const [head = '', ...rest] = source.replaceAll('\r\n', '\n').split('\n\n');
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n');
  const headers = new Map(lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  }));
  return { headers, body: rest.join('\n\n') };
}

function readText({ headers, body }: Part): string | undefined {
  const contentType = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary !== undefined) {
    const parts = body.split(`--${boundary}`).slice(1, -1).map((part) => readText(splitPart(part.replace(/^\r?\n/, ''))));
    return parts.find((text) => text !== undefined);
  }
  if (!/^text\//i.test(contentType)) return undefined;
  const charset = /charset="?([^";]+)"?/i.exec(contentType)?.[1] ?? 'utf-8';
  return decodeBytes(decodeTransfer(body, headers.get('content-transfer-encoding') ?? ''), charset).trim();
}

function decodeTransfer(body: string, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  return /quoted-printable/i.test(encoding) ? decodeQuotedPrintable(body.replace(/=\n/g, '')) : Buffer.from(body, 'latin1');
}

const decodeQuotedPrintable = (text: string) =>
  Buffer.from(text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');

/** `=?UTF-8?B?6YCa55+l?=`; the space between two encoded words is not part of the text. */
function decodeWords(header: string): string {
  return header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?([^?]+)\?([BQ])\?([^?]*)\?=/gi, (_all, charset: string, kind: string, text: string) => {
    const bytes = kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : decodeQuotedPrintable(text.replaceAll('_', ' '));
    return decodeBytes(bytes, charset);
  });
}

function decodeBytes(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
