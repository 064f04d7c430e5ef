/** Why a file as a whole can't be read, as data; who reads it to a person puts it into words. */
export type DocumentFault =
  | { code: 'BYTES_BROKEN'; line: number }
  | { code: 'CSV_MALFORMED'; line: number }
  | { code: 'NOT_A_SPREADSHEET' }
  | { code: 'SPREADSHEET_LOCKED' }
  | { code: 'SPREADSHEET_TOO_LARGE'; limitMegabytes: number }
  /** An archive that unpacks to far more than it is: a zip bomb, or as good as one. */
  | { code: 'ARCHIVE_UNSAFE'; reason: 'ratio' | 'total' | 'entries' }
  | { code: 'SPREADSHEET_UNREADABLE' }
  /** A sheet beside the first that has content too: whoever made it would think that it was read. */
  | { code: 'SHEETS_SEVERAL'; sheet: string }
  | { code: 'FORMULAS_TOO_MANY'; most: number };
