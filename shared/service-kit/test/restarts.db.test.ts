import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestService } from '@sunledger/testkit';
import { noteService } from './fixture-service.ts';

let test_: TestService;
beforeAll(async () => {
  test_ = await TestService.start(noteService);
  await test_.enterPost({ personId: 'clerk', duties: ['funds.note.write'], regionCode: '511623000000' });
});
afterAll(() => test_.stop());

const write = (requestId: string) => test_.ask<{ writeNote: { id: string | null; refusals: { code: string }[] } }>(
  'clerk', 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id refusals { code } } }',
  { input: { requestId, regionCode: '511623000000', title: requestId, tickets: [] } });
/** What a restart of PostgreSQL does to the service: every connection ends, whatever it is at. */
const endConnections = () => test_.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename like 'sunledger_funds%'");
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('[X6] commands and reads go through though the database ends every connection again and again; each command has one effect', async () => {
  let running = true;
  let rounds = 0;
  const breaking = (async () => {
    while (running) {
      await endConnections();
      rounds += 1;
      await pause(150);
    }
  })();
  const one = async (client: number) => {
    const faults: unknown[] = [];
    for (let n = 0; n < 15; n += 1) {
      const written = await write(`note-${client}-${n}`);
      if (written.errors || written.data?.writeNote.refusals.length !== 0) faults.push(written);
      const read = await test_.ask('clerk', '{ notes { id } }');
      if (read.errors) faults.push(read);
    }
    return faults;
  };
  const faults = await Promise.all([1, 2, 3, 4].map(one));
  running = false;
  await breaking;
  expect(faults.flat()).toEqual([]);
  // More rounds than the pool has connections: none of those that ended is missing from it.
  expect(rounds).toBeGreaterThan(5);
  const [written] = await test_.sql<{ n: string; titles: string }>('select count(*) as n, count(distinct title) as titles from note.note');
  expect(written).toEqual({ n: '60', titles: '60' });
  expect((await Promise.all(Array.from({ length: 30 }, () => test_.ask('clerk', '{ notes { id } }')))).filter(({ errors }) => errors)).toEqual([]);
});

test('[X6] what fails for another reason is not asked again', async () => {
  const began = performance.now();
  const { errors } = await test_.ask(null, '{ broken }');
  expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(performance.now() - began).toBeLessThan(2000);
});

test('[X2] text that looks like SQL is only text', async () => {
  const title = "x'; drop table note.note; --";
  const { data } = await test_.ask<{ writeNote: { id: string } }>('clerk', 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id } }',
    { input: { requestId: 'sql', regionCode: '511623000000', title, tickets: [] } });
  expect(await test_.sql('select title from note.note where id = $1', [data?.writeNote.id])).toEqual([{ title }]);
});
