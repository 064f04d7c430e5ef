import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import type { ExportColumnType } from './export-list.ts';

// A process of its own: `node to-parquet.ts <order.json>`. DuckDB's memory is bounded here and given back when it ends.
export interface ParquetOrder {
  csvFile: string;
  parquetFile: string;
  workFolder: string;
  columns: { name: string; type: ExportColumnType }[];
}

const duckTypes: Record<ExportColumnType, string> = {
  text: 'VARCHAR', date: 'DATE', instant: 'TIMESTAMPTZ', yuan: 'DECIMAL(20, 2)', integer: 'BIGINT', boolean: 'BOOLEAN',
};
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function convert({ csvFile, parquetFile, workFolder, columns }: ParquetOrder): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '384MB', temp_directory: workFolder, preserve_insertion_order: 'true' });
  const connection = await instance.connect();
  const types = columns.map(({ name, type }) => `${quoted(name)}: ${quoted(duckTypes[type])}`).join(', ');
  // An empty value without quotes is none, one with quotes an empty text: as PostgreSQL wrote it.
  await connection.run(
    `copy (select * from read_csv(${quoted(csvFile)}, columns = {${types}}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
       nullstr = '', allow_quoted_nulls = false, strict_mode = true, max_line_size = 16777216))
     to ${quoted(parquetFile)} (format parquet, compression zstd, row_group_size 122880)`,
  );
  connection.closeSync();
  instance.closeSync();
}

if (import.meta.main) {
  // Whoever asked for it is gone: nobody would take the file.
  process.on('disconnect', () => process.exit(1));
  await convert(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as ParquetOrder);
  process.removeAllListeners('disconnect');
  process.disconnect?.();
}
