export type ServerOptions = {
  port: number;
  memoryMb: number;
  /** False gives up safety against a power cut, not against a kill: for tests. */
  durable: boolean;
};

export function listServerSettings({ port, memoryMb, durable }: ServerOptions): Record<string, string> {
  return {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: `${memoryMb}MB`,
    max_wal_size: '1GB',
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Both cost memory in every process and gain nothing at this size.
    io_method: 'sync',
    jit: 'off',
  };
}

export function initdbFlags(platform: NodeJS.Platform): string[] {
  return [
    '--encoding=UTF8', '--auth=scram-sha-256',
    // The builtin provider sorts alike on every machine; without it an unset LANG gives SQL_ASCII.
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
    // With the plain C ctype pg_trgm finds no trigram in Chinese. macOS has no such locale.
    ...(platform === 'linux' ? ['--lc-ctype=C.UTF-8'] : []),
  ];
}
