// npm leaves a platform's package out of the lock when the registry in use does not hold it, and then `npm ci`
// refuses the whole lock on every machine. Run after `npm install`: node infra/start/src/complete-lock.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.ts';

type LockEntry = {
  version?: string; optionalDependencies?: Record<string, string>; dev?: boolean; optional?: boolean; os?: string[]; cpu?: string[]; libc?: string[];
};
export type Lock = { packages: Record<string, LockEntry> };

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The optional packages that the lock's packages name and the lock itself does not hold, ready to be put in. */
export function findMissingPlatforms({ packages }: Lock): Record<string, LockEntry> {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => packages[`node_modules/${name}`] === undefined && packages[`${path}/node_modules/${name}`] === undefined)
      .map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version, dev)] as const));
  return Object.fromEntries(missing);
}

function platformEntry(name: string, version: string, dev: boolean | undefined): LockEntry {
  const words = name.split(/[-/]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  // Without a system it would be installed everywhere, and a range is not a version.
  if (os.length === 0 || !/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}@${version} is no platform's package: lock it by hand`);
  const libc = /musl/.test(name) ? { libc: ['musl'] } : {};
  return { version, cpu, ...(dev ? { dev } : {}), ...libc, optional: true, os };
}

if (import.meta.main) {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const missing = findMissingPlatforms(lock);
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([one], [other]) => one.localeCompare(other, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, undefined, 2)}\n`);
  console.log(`${Object.keys(missing).length} packages added to package-lock.json`);
}
