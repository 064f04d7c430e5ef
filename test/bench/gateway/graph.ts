import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@apollo/composition';
import { parse, type GraphQLSchema } from 'graphql';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/** Three subgraphs in a row: each hop needs what the one before it brought. */
const sdls = {
  projects: `${link}
    type Query { project(id: ID!): Project }
    type Project @key(fields: "id") { id: ID! title: String! amount: String! state: String! region: Region! batches: [Batch!]! }
    type Batch { id: ID! number: Int! amount: String! acceptedOn: String! }
    type Region @key(fields: "code") { code: ID! }`,
  accountability: `${link}
    type Region @key(fields: "code") { code: ID! name: String! fullName: String! level: String! programme: Programme! }
    type Programme @key(fields: "id") { id: ID! }`,
  funds: `${link}
    type Programme @key(fields: "id") { id: ID! name: String! received: String! paid: String! held: String! lines: [Line!]! }
    type Line { on: String! words: String! amount: String! }`,
} as const;
export type SubgraphName = keyof typeof sdls;
export const subgraphNames = Object.keys(sdls) as SubgraphName[];

/** The question that all contestants are asked: one project, its place, its money. */
export const question = `query ProjectWithMoney($id: ID!) {
  project(id: $id) {
    id title amount state batches { id number amount acceptedOn }
    region { code name fullName level programme { id name received paid held lines { on words amount } } }
  }
}`;

const project = (id: string) => ({
  __typename: 'Project', id, title: `${id} 村道路硬化`, amount: '486200.00', state: 'UNDER_CONSTRUCTION', region: { code: `511623${id.slice(-6).padStart(6, '0')}` },
  batches: [1, 2, 3].map((number) => ({ id: `${id}-${number}`, number, amount: '162066.67', acceptedOn: '2026-05-18' })),
});
const region = ({ code }: { code: string }) => ({ __typename: 'Region', code, name: '三古村', fullName: '四川省广安市邻水县鼎屏镇三古村', level: 'VILLAGE', programme: { id: `p-${code}` } });
const programme = ({ id }: { id: string }) => ({
  __typename: 'Programme', id, name: '衔接推进乡村振兴补助资金', received: '1200000.00', paid: '830411.20', held: '24310.00',
  lines: [1, 2, 3, 4].map((day) => ({ on: `2026-06-0${day}`, words: '工程进度款', amount: '41520.56' })),
});

const resolvers = {
  projects: { Query: { project: (_: unknown, { id }: { id: string }) => project(id) }, Project: { __resolveReference: ({ id }: { id: string }) => project(id) } },
  accountability: { Region: { __resolveReference: region } },
  funds: { Programme: { __resolveReference: programme } },
};

export const schemaOf = (name: SubgraphName): GraphQLSchema => buildSubgraphSchema([{ typeDefs: parse(sdls[name]), resolvers: resolvers[name] }]);

/** The supergraph with the subgraphs' real addresses: not every contestant can be told them elsewhere. */
export function composeGraph(addresses: Record<SubgraphName, string>): string {
  const { supergraphSdl, errors } = composeServices(subgraphNames.map((name) => ({ name, url: addresses[name], typeDefs: parse(sdls[name]) })));
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
