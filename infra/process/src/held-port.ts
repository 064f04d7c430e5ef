import net, { isIPv6 } from 'node:net';
import { portBusy } from './ports.ts';

/** A port bound by the launcher for whoever serves it: a child gets the descriptor and listens on it. */
export interface HeldPort {
  port: number;
  descriptor: number;
  release: () => void;
}

interface BoundSocket {
  fd: number;
  getsockname: (into: { port?: number }) => number;
  close: () => void;
}
// Node's own cluster module binds its sockets with it; there is no public way to bind without accepting as well.
type BindOnly = { _createServerHandle?: (address: string, port: number, addressType: 4 | 6) => BoundSocket | number };

/**
 * Binds a port and accepts nothing. Two copies of a service that listen on the one socket share its queue, so the old
 * one can go without a connection being refused or reset: with two sockets of their own on one port those waiting in
 * the queue of the closed one would be lost. Undefined where descriptors can't be handed down.
 */
export function holdPort(port: number, part: string, setting: string, host = '127.0.0.1'): HeldPort | undefined {
  const bind = (net as BindOnly)._createServerHandle;
  if (process.platform === 'win32' || bind === undefined) return undefined;
  const address = host === 'localhost' ? '127.0.0.1' : host;
  const socket = bind(address, port, isIPv6(address) ? 6 : 4);
  if (typeof socket === 'number') throw portBusy(port, part, setting, undefined);
  const bound: { port?: number } = {};
  socket.getsockname(bound);
  // A taken port shows only when the socket is asked where it is: bound nowhere.
  if (bound.port === undefined || bound.port === 0 || (port !== 0 && bound.port !== port)) {
    socket.close();
    throw portBusy(port, part, setting, undefined);
  }
  return { port: bound.port, descriptor: socket.fd, release: () => socket.close() };
}
