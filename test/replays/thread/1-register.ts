import { registerCsv, samplePeople } from './people-files.ts';
import { township, villages, type Story } from './story.ts';

export const householdsPerVillage = 1000;

/** The register of ten villages enters from a file; another person approves it. */
export async function enterRegister(story: Story): Promise<void> {
  const { client } = story;
  await story.day('2025-11-05', '建档立卡名册入库 · the household register enters from a file');
  story.people = samplePeople(villages, householdsPerVillage);
  const ticket = await client.upload('poverty-officer', registerCsv(story.people), 'text/csv');
  const { import: started } = await client.run<{ import: { id: string } }>('poverty-officer', 'importRegister', 'register', { ticket, regionCode: township }, 'import { id }');
  const state = async () => {
    const { registerImport } = await client.read<{ registerImport: { state: string } }>('poverty-officer', 'query ($id: ID!) { registerImport(id: $id) { state } }', { id: started.id });
    return registerImport.state;
  };
  await client.until('the checked register', async () => (await state()) === 'CHECKED');
  await client.run('poverty-chief', 'approveRegisterImport', 'register-approved', { importId: started.id }, 'import { state }');
  await client.until('the entered register', async () => (await state()) === 'ENTERED');
  await client.until('households in the figures', async () => {
    const { region } = await client.read<{ region: { projects: { households: number } } }>('county-leader', `{ region(code: "${township}") { projects { households } } }`);
    return region.projects.households >= story.people.length;
  });
  story.say(`  ${story.people.length} 户入库,审批人与经办人不同`);
}
