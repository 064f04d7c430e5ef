import { defineEntity, p } from '@mikro-orm/core';

export const projectStates = ['proposed', 'listed', 'adopted', 'refused'] as const;
export type ProjectState = (typeof projectStates)[number];

const ProjectSchema = defineEntity({
  name: 'Project',
  schema: 'projects',
  tableName: 'project',
  properties: {
    id: p.uuid().primary(),
    runId: p.uuid(),
    name: p.text(),
    projectKind: p.text(),
    regionCode: p.text(),
    content: p.text(),
    place: p.text(),
    estimateFen: p.bigint(),
    planYear: p.integer(),
    implementingBodyId: p.text(),
    beneficiaryHouseholds: p.integer(),
    period: p.text().nullable(),
    targets: p.text().nullable(),
    benefitMechanism: p.text().nullable(),
    intendedSource: p.text().nullable(),
    state: p.text().$type<ProjectState>(),
    proposedBy: p.text(),
    proposedOn: p.date(),
    recordedAt: p.datetime(),
    listedOn: p.date().nullable(),
    listedEventId: p.uuid().nullable(),
    adoptedOn: p.date().nullable(),
    adoptedYear: p.integer().nullable(),
    plannedFen: p.bigint(),
    contractedFen: p.bigint(),
    acceptedFen: p.bigint(),
    rolledOver: p.integer(),
  },
});

/** A project from its proposal through the library (项目库) into the yearly plan (P2). */
export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);
