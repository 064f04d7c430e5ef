import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  content: Buffer | string;
  /** What the directory says the unpacked size is, where that is not the truth. */
  declaredBytes?: number;
}

/** A packed archive of the given parts; a part may lie about its size. */
export function anArchive(parts: Record<string, Part | string>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of Object.entries(parts)) {
    const { content, declaredBytes } = typeof given === 'string' ? { content: given, declaredBytes: undefined } : given;
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declaredBytes ?? data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    locals.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed);
    central.push(Buffer.from('PK\x01\x02\x14\x00'), common, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const relations = (inner: string): string => `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface MoreSheet {
  name: string;
  rowsXml: string;
  state?: 'hidden' | 'veryHidden';
}

/** A workbook around one worksheet, and perhaps more, given as the XML of its rows, as another program might have written it. */
export const aWorkbook = (rowsXml: string | Part, more: readonly MoreSheet[] = []): Buffer => anArchive({
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
  'xl/workbook.xml': `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId7"/>${more.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 2}"${state ? ` state="${state}"` : ''} r:id="rId${i + 70}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(`<Relationship Id="rId7" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>${more.map((_, i) => `<Relationship Id="rId${i + 70}" Type="${office}/worksheet" Target="worksheets/sheet${i + 2}.xml"/>`).join('')}`),
  ...Object.fromEntries(more.map((sheet, i) => [`xl/worksheets/sheet${i + 2}.xml`, aSheet(sheet.rowsXml)])),
  'xl/worksheets/sheet1.xml': typeof rowsXml === 'string' ? aSheet(rowsXml) : rowsXml,
});

export const aSheet = (rowsXml: string): string =>
  `${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rowsXml}</sheetData></worksheet>`;
