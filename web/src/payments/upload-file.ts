import { RequestFailed } from '../graphql/send.ts';

/** Up to here a file goes in one piece; a larger one in pieces that a broken connection does not lose. */
export const onePieceBytes = 8 * 1024 * 1024;
const pieceBytes = 4 * 1024 * 1024;
const mostTries = 5;
const pauseMs = 1000;

interface Words {
  message?: string;
  code?: string;
}

async function refusedBy(response: Response): Promise<RequestFailed> {
  const words = (await response.json().catch(() => ({}))) as Words;
  return new RequestFailed([{ message: words.message ?? `上传未完成（${response.status}） (the upload was not completed)`, extensions: { code: words.code ?? 'UPLOAD_FAILED' } }]);
}

async function ticketOf(response: Response): Promise<string> {
  if (!response.ok) throw await refusedBy(response);
  return ((await response.json()) as { ticket: string }).ticket;
}

const lost = (): RequestFailed => new RequestFailed([{ message: '网络中断，文件没有传完，请再试一次 (the connection broke; try again)', extensions: { code: 'UNREACHABLE' } }]);

/** Brings a file to the gateway; its ticket is presented by the command that uses it. `tell` hears how much has arrived, in percent. */
export async function uploadFile(file: Blob, token: string, tell: (percent: number) => void): Promise<string> {
  const authorization = `Bearer ${token}`;
  tell(0);
  if (file.size > onePieceBytes) return uploadInPieces(file, authorization, tell);
  const response = await fetch('/files', { method: 'POST', headers: { authorization, 'content-type': 'application/octet-stream' }, body: file }).catch(() => { throw lost(); });
  const ticket = await ticketOf(response);
  tell(100);
  return ticket;
}

/** By tus 1.0: begin, send pieces, after a break ask how much is there and go on, then have the whole judged. */
async function uploadInPieces(file: Blob, authorization: string, tell: (percent: number) => void): Promise<string> {
  const headers = { authorization, 'tus-resumable': '1.0.0' };
  const begun = await fetch('/uploads', { method: 'POST', headers: { ...headers, 'upload-length': String(file.size) } }).catch(() => { throw lost(); });
  const place = begun.headers.get('location');
  if (!begun.ok || place === null) throw await refusedBy(begun);
  let [offset, tries] = [0, 0];
  while (offset < file.size) {
    const piece = file.slice(offset, offset + pieceBytes);
    const sent = await fetch(place, {
      method: 'PATCH', headers: { ...headers, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }, body: piece,
    }).catch(() => undefined);
    if (sent?.ok) {
      offset = Number(sent.headers.get('upload-offset'));
      tries = 0;
      tell(Math.floor((offset * 100) / file.size));
      continue;
    }
    if (++tries > mostTries) throw sent ? await refusedBy(sent) : lost();
    await new Promise((done) => { setTimeout(done, pauseMs * tries); });
    const there = await fetch(place, { method: 'HEAD', headers }).catch(() => undefined);
    if (there?.ok) offset = Number(there.headers.get('upload-offset'));
  }
  return ticketOf(await fetch(`${place}/ticket`, { method: 'POST', headers: { authorization } }).catch(() => { throw lost(); }));
}
