export { columnLetters, type Cell, type Column } from './cells.ts';
export { defaultArchiveLimits, type ArchiveLimits } from './check-archive.ts';
export { UnreadableDocument } from './document-faults.ts';
export { readCsv, type CsvRecord } from './read-csv.ts';
export { readSpreadsheet, type ReadCell, type ReadLimits, type ReadRow } from './read-spreadsheet.ts';
export type { PdfBlock, PdfContent, PdfDefinition, PdfStyle } from './pdf-definition.ts';
export { renderPdf } from './render-pdf.ts';
export { toCsv } from './to-csv.ts';
export { writeSpreadsheet, type SpreadsheetOptions } from './write-spreadsheet.ts';
