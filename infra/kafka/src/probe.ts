import { connect } from 'node:net';

const apiVersions = 18;
const correlationId = 1;

/** A listening port is no proof: true once the broker answers an ApiVersions request without an error. */
export function answersApiVersions(port: number, limitMs = 1_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let received = Buffer.alloc(0);
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(limitMs, () => finish(false));
    socket.on('error', () => finish(false));
    socket.on('close', () => finish(false));
    socket.on('connect', () => socket.write(apiVersionsRequest()));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      // Size, correlation id, error code.
      if (received.length >= 10) finish(received.readInt32BE(4) === correlationId && received.readInt16BE(8) === 0);
    });
  });
}

function apiVersionsRequest(): Buffer {
  const clientId = Buffer.from('probe');
  const request = Buffer.alloc(14 + clientId.length);
  request.writeInt32BE(request.length - 4, 0);
  request.writeInt16BE(apiVersions, 4);
  request.writeInt16BE(0, 6);
  request.writeInt32BE(correlationId, 8);
  request.writeInt16BE(clientId.length, 12);
  clientId.copy(request, 14);
  return request;
}
