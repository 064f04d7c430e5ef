import { on, type HengyangStory } from './story.ts';
import { synthetic } from './year-plan.ts';

const ofMonth = (story: HengyangStory, month: number) => story.cases.filter((found) => found.month === month);

/** Petitions come on the third, are forwarded within the day and accepted; the pack's clocks of one and five days run on them (S2). */
export async function receivePetitions(story: HengyangStory, month: number): Promise<void> {
  const { client } = story;
  const petitions = ofMonth(story, month).filter(({ source }) => source === 'PETITION');
  await story.goTo(month, 3);
  for (const found of petitions) {
    const { petition } = await client.run<{ petition: { id: string } }>('hy-petition', 'registerPetition', `petition-${found.key}`, {
      channel: 'PHONE', content: `${synthetic}群众来电反映扶贫领域问题(${found.problemClass})`, regionCode: found.village }, 'petition { id }');
    found.petitionId = petition.id;
  }
  await story.goTo(month, 4);
  await Promise.all(petitions.map(async ({ key, petitionId }) => {
    await client.run('hy-chief', 'forwardPetition', `forward-${key}`, { petitionId }, 'petition { state }');
    await client.run('hy-petition', 'acceptPetition', `accept-${key}`, { petitionId }, 'petition { state }');
  }));
}

/** On the eighth what came is a clue: screened together, checked, transferred; its petition is concluded on the fourth day; the case is filed. */
export async function fileCases(story: HengyangStory, month: number): Promise<void> {
  const { client } = story;
  const cases = ofMonth(story, month);
  await story.goTo(month, 8);
  for (const found of cases) {
    const { clue } = await client.run<{ clue: { id: string } }>('hy-petition', 'registerClue', `clue-${found.key}`, {
      source: found.source, ...(found.petitionId && { petitionId: found.petitionId }), problemClass: found.problemClass, summary: found.summary,
      regionCode: found.village, subjectFactIds: [story.factId] }, 'clue { id }');
    found.clueId = clue.id;
  }
  await client.run('hy-officer', 'screenClues', `screening-${month}`, {
    attendees: 5, decisions: cases.map(({ clueId }) => ({ clueId, decision: 'PRELIMINARY_CHECK', reason: `${synthetic}线索具体,可查` })) }, 'meetingId');
  await Promise.all(cases.map(async (found) => {
    const { key, clueId, petitionId } = found;
    await client.run('hy-officer', 'reportPreliminaryCheck', `check-${key}`, { clueId, result: 'SUBSTANTIATED', report: `${synthetic}经初步核实,问题属实。` }, 'clue { state }');
    await client.run('hy-officer', 'transferClue', `transfer-${key}`, { clueId, toBodyId: story.bodies.get('discipline') }, 'clue { state }');
    if (petitionId) {
      await client.run('hy-petition', 'concludePetition', `concluded-${key}`, {
        petitionId, result: 'SUBSTANTIATED', replyContent: `${synthetic}反映问题属实,已移交立案。` }, 'petition { state }');
    }
    const { disciplineCase } = await client.run<{ disciplineCase: { id: string } }>('hy-officer', 'fileCase', `case-${key}`, {
      clueId, leadPersonId: 'hy-officer', kind: 'ORDINARY' }, 'disciplineCase { id }');
    found.caseId = disciplineCase.id;
  }));
  story.say(`${on(month, 8)}  立案 ${cases.length} 件 · ${cases.length} cases filed`);
}
