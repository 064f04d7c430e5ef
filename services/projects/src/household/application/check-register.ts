import pg from 'pg';
import type { IsoDate } from '@sunledger/kernel';
import { copyRows, loginUrl, query, rolesOf, type CopyRow, type ServiceSettings, type Work } from '@sunledger/service-kit';
import { readRegisterRow, registerColumns } from '../domain/register-row.ts';
import { readRegisterFile, UnreadableRegister } from './register-file.ts';
import { sealPerson } from './sealed-person.ts';

export interface WaitingImport {
  id: string;
  regionCode: string;
  fileHash: string;
  state: 'received' | 'approved';
  approvedOn: IsoDate | null;
  evidenceEventId: string | null;
}

const stagingColumns = [
  'import_id', 'line', 'village_code', 'household_number', 'kind', 'head', 'token', 'name_masked', 'person_sealed', 'died_on', 'faults',
] as const;

/** Rows of the file, judged one by one and sealed as they stream by: no plain personal datum reaches the database. */
async function* stagedRows(settings: ServiceSettings, folder: string, register: WaitingImport, today: IsoDate): AsyncGenerator<CopyRow> {
  for await (const { line, cells } of readRegisterFile(folder, register.fileHash)) {
    const row = readRegisterRow(cells, { regionCode: register.regionCode, today });
    const person = row.identityNumber === undefined ? undefined : sealPerson(settings, { ...row, identityNumber: row.identityNumber });
    const faults = row.faults.map(({ column, reason }) => ({ column: registerColumns[column], reason }));
    yield [
      register.id, line, row.villageCode, row.number, row.kind ?? '', row.head, person?.token, person?.nameMasked,
      person?.personSealed, row.diedOn, faults.length > 0 ? JSON.stringify(faults) : null,
    ];
  }
}

/** Copies the file into the staging table over a connection of its own; coming again begins anew. */
async function stage(settings: ServiceSettings, folder: string, register: WaitingImport, today: IsoDate): Promise<number> {
  const client = new pg.Client({ connectionString: process.env['APP_DATABASE_URL'] ?? loginUrl(settings.databaseUrl, 'projects') });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local role ${rolesOf('projects').jobs}`);
    await client.query('delete from projects.register_staging where import_id = $1', [register.id]);
    const rows = await copyRows(client, 'projects.register_staging', stagingColumns, stagedRows(settings, folder, register, today));
    await client.query('analyze projects.register_staging');
    await client.query('commit');
    return rows;
  } finally {
    await client.end();
  }
}

/** Judges a register as a whole: each row, the rows among themselves, and against the register. */
export async function checkRegister(work: Work, settings: ServiceSettings, folder: string, register: WaitingImport): Promise<void> {
  const staged = await stage(settings, folder, register, work.today).catch((error: unknown) => {
    if (error instanceof UnreadableRegister) return error;
    throw error;
  });
  const failure = staged instanceof UnreadableRegister ? staged : staged === 0 ? new UnreadableRegister('FILE_EMPTY') : undefined;
  if (failure) {
    const text = failure.detail ? `${failure.failure}:${failure.detail}` : failure.failure;
    await query(work.em, "update projects.register_import set state = 'failed', failure = $2 where id = $1", [register.id, text]);
    return;
  }
  await recordFileFaults(work, register.id);
  await recordRegistryFaults(work, register.id);
  await query(
    work.em,
    `update projects.register_import i set state = 'checked', row_count = $2, household_count = c.households, refused_household_count = c.refused
       from (select count(*)::int as households, count(*) filter (where faulty)::int as refused
               from (select bool_or(exists (select from projects.register_fault f where f.import_id = s.import_id and f.line = s.line)) as faulty
                       from projects.register_staging s where import_id = $1 group by village_code, household_number) h) c
      where i.id = $1`,
    [register.id, staged],
  );
}

/** Faults of rows by themselves and among one another. */
async function recordFileFaults(work: Work, importId: string): Promise<void> {
  await query(
    work.em,
    `insert into projects.register_fault (import_id, line, column_name, reason, other_line)
     with rows as (select * from projects.register_staging where import_id = $1),
     households as (
       select min(line) as line, count(*) filter (where head) as heads, count(distinct kind) as kinds, count(*) as members
         from rows group by village_code, household_number)
     select $1, line, f->>'column', f->>'reason', null::integer from rows, jsonb_array_elements(faults) f
     union all
     select $1, line, '身份证号', 'DUPLICATE_IN_FILE', first_line
       from (select line, min(line) over (partition by token) as first_line from rows where token is not null) d where line <> first_line
     union all
     select $1, line, '与户主关系', case when heads = 0 then 'NO_HEAD' else 'TWO_HEADS' end, null from households where heads <> 1
     union all
     select $1, line, '类别', 'KINDS_DIFFER', null from households where kinds > 1
     union all
     select $1, line, '户编号', 'TOO_MANY_MEMBERS', null from households where members > 40
     order by 2, 3, 4`,
    [importId],
  );
}

/** What the register has already; asked again when the file is entered, for another file may have come in between. */
export async function recordRegistryFaults(work: Work, importId: string): Promise<void> {
  await query(
    work.em,
    `insert into projects.register_fault (import_id, line, column_name, reason)
     select * from (
       select $1::uuid as import_id, s.line, '身份证号', 'PERSON_REGISTERED' as reason from projects.register_staging s
         join projects.household_member m on m.token = s.token and m.active where s.import_id = $1
       union all
       select $1, min(s.line), '户编号', 'HOUSEHOLD_REGISTERED' from projects.register_staging s
         join projects.household h on h.village_code = s.village_code and h.number = s.household_number and h.state <> 'refused'
        where s.import_id = $1 group by s.village_code, s.household_number) found
      where not exists (select from projects.register_fault f where f.import_id = $1 and f.line = found.line and f.reason = found.reason)
      order by line`,
    [importId],
  );
}
