import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportList } from './export-list.ts';
import type { ParquetOrder } from './to-parquet.ts';

const script = join(import.meta.dirname, 'to-parquet.ts');

/** Parquet of a CSV with plain headers, made by DuckDB in a child process; the types are the list's own, nothing is guessed. */
export async function convertToParquet(list: ExportList, folder: string, csvFile: string, signal: AbortSignal): Promise<string> {
  const parquetFile = join(folder, 'export.parquet');
  const orderFile = join(folder, 'order.json');
  const order: ParquetOrder = { csvFile, parquetFile, workFolder: folder, columns: list.columns.map(({ name, type }) => ({ name, type })) };
  await writeFile(orderFile, JSON.stringify(order));
  const child = spawn(process.execPath, [script, orderFile], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], signal, killSignal: 'SIGKILL' });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => { said = (said + part.toString()).slice(-2000); });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`parquet could not be written (exit ${code}): ${said}`);
  return parquetFile;
}
