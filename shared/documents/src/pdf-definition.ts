/** What our documents are made of, in pdfmake's terms: as much of it as is used, without the browser types of its own. */
export interface PdfStyle {
  fontSize?: number;
  bold?: boolean;
  color?: string;
  fillColor?: string;
  lineHeight?: number;
  alignment?: 'left' | 'center' | 'right' | 'justify';
  margin?: number | [number, number] | [number, number, number, number];
  noWrap?: boolean;
}

export interface PdfBlock extends PdfStyle {
  text?: string | readonly PdfContent[];
  stack?: readonly PdfContent[];
  columns?: readonly PdfContent[];
  width?: number | string;
  columnGap?: number;
  table?: { headerRows?: number; dontBreakRows?: boolean; widths?: readonly (number | string)[]; body: readonly (readonly PdfContent[])[] };
  layout?: 'noBorders' | 'headerLineOnly' | 'lightHorizontalLines';
  ul?: readonly PdfContent[];
  ol?: readonly PdfContent[];
  colSpan?: number;
  rowSpan?: number;
  pageBreak?: 'before' | 'after';
  qr?: string;
  fit?: number | [number, number];
  /** A data URL; nothing else is opened. */
  image?: string;
  style?: string;
}

export type PdfContent = string | PdfBlock;

export interface PdfDefinition {
  content: readonly PdfContent[];
  info?: { title?: string; author?: string; subject?: string };
  pageSize?: 'A3' | 'A4' | 'A5';
  pageOrientation?: 'portrait' | 'landscape';
  pageMargins?: number | [number, number, number, number];
  header?: (page: number, pages: number) => PdfContent;
  footer?: (page: number, pages: number) => PdfContent;
  styles?: Record<string, PdfStyle>;
  defaultStyle?: PdfStyle;
  images?: Record<string, string>;
}
