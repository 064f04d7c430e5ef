import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PdfDefinition } from './pdf-definition.ts';

interface PdfMaker {
  virtualfs: { existsSync: (name: string) => boolean; writeFileSync: (name: string, content: Buffer) => void };
  setFonts: (fonts: Record<string, Record<string, string>>) => void;
  setUrlAccessPolicy: (allows: (url: string) => boolean) => void;
  setLocalAccessPolicy: (allows: (path: string) => boolean) => void;
  createPdf: (definition: object) => { getBuffer: () => Promise<Buffer> };
}

const load = createRequire(import.meta.url);
const fonts = { normal: '400Regular/NotoSansSC_400Regular.ttf', bold: '700Bold/NotoSansSC_700Bold.ttf' };

let ready: PdfMaker | undefined;

/** The fonts lie in its own small file system; of the machine's files and of the network it may open nothing. */
function pdfMaker(): PdfMaker {
  if (ready) return ready;
  const maker = load('pdfmake') as PdfMaker;
  for (const [name, file] of Object.entries(fonts)) {
    maker.virtualfs.writeFileSync(`${name}.ttf`, readFileSync(load.resolve(`@expo-google-fonts/noto-sans-sc/${file}`)));
  }
  maker.setFonts({ NotoSansSC: { normal: 'normal.ttf', bold: 'bold.ttf', italics: 'normal.ttf', bolditalics: 'bold.ttf' } });
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy((path) => Object.keys(fonts).some((name) => path === `${name}.ttf`));
  ready = maker;
  return maker;
}

/**
 * A PDF of a pdfmake definition, set in Noto Sans SC (`italics` are upright: Chinese has none). Images only as data
 * URLs; a path or address in the definition is refused, so nothing that a person entered makes the service open a file.
 */
export const renderPdf = async (definition: PdfDefinition): Promise<Buffer> =>
  pdfMaker().createPdf({ ...definition, defaultStyle: { font: 'NotoSansSC', fontSize: 10, ...definition.defaultStyle } }).getBuffer();
