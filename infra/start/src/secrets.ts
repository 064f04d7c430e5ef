import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '@sunledger/infra-process';

const names = ['TICKET_SECRET', 'PERSON_KEY', 'SEALING_KEY', 'EVIDENCE_KEY'] as const;
export type Secrets = Record<(typeof names)[number], string>;

/**
 * Made once and kept: with another PERSON_KEY every person would become somebody else, and what was sealed with
 * another SEALING_KEY or EVIDENCE_KEY could never be opened. What the environment gives goes before.
 */
export function loadSecrets(dataDir: string, environment: NodeJS.ProcessEnv): Secrets {
  const file = join(dataDir, 'secrets.json');
  const kept = readKept(file);
  const secrets: Secrets = {
    TICKET_SECRET: kept['TICKET_SECRET'] ?? create(),
    PERSON_KEY: kept['PERSON_KEY'] ?? create(),
    SEALING_KEY: kept['SEALING_KEY'] ?? create(),
    EVIDENCE_KEY: kept['EVIDENCE_KEY'] ?? create(),
  };
  if (names.some((name) => kept[name] === undefined)) {
    writeFileSync(`${file}.new`, JSON.stringify(secrets, undefined, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return {
    TICKET_SECRET: environment['TICKET_SECRET'] || secrets.TICKET_SECRET,
    PERSON_KEY: environment['PERSON_KEY'] || secrets.PERSON_KEY,
    SEALING_KEY: environment['SEALING_KEY'] || secrets.SEALING_KEY,
    EVIDENCE_KEY: environment['EVIDENCE_KEY'] || secrets.EVIDENCE_KEY,
  };
}

const create = () => randomBytes(32).toString('base64');

function readKept(file: string): Partial<Secrets> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return {};
  }
  try {
    return JSON.parse(text) as Partial<Secrets>;
  } catch {
    // Never made anew over a damaged one: it may be mended or come from a backup.
    throw new Problem(
      `密钥文件 ${file} 已损坏:请从备份恢复;没有它,已封存的内容无法打开。`,
      `The file of keys ${file} is damaged: restore it from a backup; without it nothing sealed can be opened.`,
    );
  }
}
