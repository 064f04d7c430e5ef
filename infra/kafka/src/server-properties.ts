export type BrokerPlace = { logDir: string; port: number; controllerPort: number; partitions: number };

const tenYearsInMinutes = 10 * 366 * 24 * 60;

/** One node that is broker and controller at once. What is not said here is Kafka's default. */
export function serverProperties({ logDir, port, controllerPort, partitions }: BrokerPlace): string {
  const properties = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    'listeners': `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'PLAINTEXT',
    'log.dirs': logDir,
    // Topics are made on purpose, with the partitions and the retention they need.
    'auto.create.topics.enable': false,
    'num.partitions': partitions,
    'default.replication.factor': 1,
    'min.insync.replicas': 1,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 1,
    'group.initial.rebalance.delay.ms': 0,
    // Events are kept for ever, and a group that was off for weeks goes on where it was: both end after a week otherwise.
    'log.retention.ms': -1,
    'log.retention.bytes': -1,
    'offsets.retention.minutes': tenYearsInMinutes,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'background.threads': 2,
    'num.recovery.threads.per.data.dir': 2,
    // 128 MB of heap otherwise.
    'log.cleaner.dedupe.buffer.size': 8 * 1024 * 1024,
    // After a kill the controller waits for the old session to end before the node may register again.
    'broker.session.timeout.ms': 2000,
    'broker.heartbeat.interval.ms': 500,
  };
  return Object.entries(properties).map(([name, value]) => `${name}=${value}\n`).join('');
}
