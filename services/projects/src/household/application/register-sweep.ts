import { query, type ServiceSettings, type Sweep } from '@sunledger/service-kit';
import { checkRegister, type WaitingImport } from './check-register.ts';
import { enterRegister } from './enter-register.ts';

/** Checks registers that came in and enters those approved, one after the other and one copy of the service at a time. */
export const registerSweep = (settings: ServiceSettings): Sweep => ({
  name: 'projects registers',
  everyMs: 1000,
  async run(work) {
    const [register] = await query<WaitingImport>(
      work.em,
      `select id, region_code as "regionCode", file_hash as "fileHash", state, approved_on as "approvedOn", evidence_event_id as "evidenceEventId"
         from projects.register_import where state in ('received', 'approved') order by recorded_at, id limit 1 for update skip locked`,
    );
    if (!register) return false;
    await (register.state === 'received' ? checkRegister(work, settings, settings.evidenceDir, register) : enterRegister(work, register));
    return true;
  },
});
