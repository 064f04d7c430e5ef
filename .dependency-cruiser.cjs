/** The architecture as rules: who may import whom. `test/architecture` plants a violation of each and sees it found. */
module.exports = {
  forbidden: [
    {
      name: 'services-never-import-one-another',
      comment: 'What one service needs of another it learns from events.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know only other rules of their service and value types: no ORM, clock, randomness or I/O.',
      severity: 'error',
      from: { path: '^services/.+/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['/domain/', '^shared/(kernel|policy)/', 'node_modules/zod/'] },
    },
    {
      name: 'persistence-looks-down-only',
      severity: 'error',
      from: { path: '^services/.+/persistence/' },
      to: { path: '/(application|graphql|kafka)/' },
    },
    {
      name: 'application-knows-no-edge',
      comment: 'graphql and kafka call application, never the other way round.',
      severity: 'error',
      from: { path: '^services/.+/application/' },
      to: { path: '^services/.+/(graphql|kafka)/' },
    },
    {
      name: 'shared-knows-no-service',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(services|gateway|web|infra/start)/' },
    },
    {
      name: 'kernel-is-pure',
      severity: 'error',
      from: { path: '^shared/kernel/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^shared/kernel/', 'node_modules/chinese-days/'] },
    },
    {
      name: 'threads-start-light',
      comment: 'A thread that loads the whole kit takes a second to start and a hundred megabytes.',
      severity: 'error',
      from: { path: '-worker\\.ts$' },
      to: { path: '^shared/service-kit/src/index\\.ts$', reachable: true },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^(shared|services|gateway|infra)/' }, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: { path: '^(shared|services|gateway|infra)/' }, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.gen\\.ts$|/dist/)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
