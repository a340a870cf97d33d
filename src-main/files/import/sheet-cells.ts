import { StringDecoder } from 'node:string_decoder';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Cell, Row } from '#shared/domain/imports/cells';
import { dayOfSerial, errorOfText, numberAsShown, truth } from '#main/files/import/cell-values';

/** What the cells of a workbook's sheets refer to. */
export interface CellContext {
  readonly strings: readonly (string | null)[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

export interface CellStyle {
  readonly isDate: boolean;
  readonly format: string | number | undefined;
}

/** Cells written otherwise than is understood here: another reader is to read them. */
export class UnusualCells extends Error {}

const PIECE_BYTES = 256 * 1024;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const NO_CELLS: Row = [];
const PLAIN_STYLE: CellStyle = { isDate: false, format: undefined };

/**
 * Reads the inside of `sheetData` piece by piece: neither its text nor its XML ever stands in memory as a whole.
 * @throws UnusualCells
 */
export function readSheetCells(cells: Buffer, context: CellContext, onPiece: () => void): Row[] {
  const reader = new SheetCells(context);
  const decoder = new StringDecoder('utf8');
  reader.write('<sheetData>');
  for (let at = 0; at < cells.length; at += PIECE_BYTES) {
    reader.write(decoder.write(cells.subarray(at, at + PIECE_BYTES)));
    onPiece();
  }
  reader.write(`${decoder.end()}</sheetData>`);
  return reader.end();
}

class SheetCells {
  readonly #context: CellContext;
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #rows: Row[] = [];
  /** A sheet repeats its dates. */
  readonly #days = new Map<number, Cell>();
  #row: Cell[] = [];
  #rowIndex = -1;
  #column = -1;
  #type = 'n';
  #style = PLAIN_STYLE;
  #text = '';
  #listens = false;
  #inInline = false;
  #inPhonetic = false;

  constructor(context: CellContext) {
    this.#context = context;
    this.#parser.on('error', () => {
      throw new UnusualCells();
    });
    this.#parser.on('opentag', (tag) => {
      this.#open(tag);
    });
    this.#parser.on('text', (text) => {
      if (this.#listens) this.#text += text;
    });
    this.#parser.on('cdata', (text) => {
      if (this.#listens) this.#text += text;
    });
    this.#parser.on('closetag', ({ name }) => {
      this.#close(name);
    });
  }

  write(xml: string): void {
    this.#parser.write(xml);
  }

  end(): Row[] {
    this.#parser.close();
    return Array.from(this.#rows, (row: Row | undefined) => row ?? NO_CELLS);
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#listens = true;
    else if (name === 'row') this.#openRow(attributes['r']);
    else if (name === 'is') this.#inInline = true;
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't') this.#listens = this.#inInline && !this.#inPhonetic;
  }

  #openRow(number: string | undefined): void {
    const index = number === undefined ? this.#rowIndex + 1 : Number(number) - 1;
    // rows out of order, or none
    if (!(index > this.#rowIndex && index < MOST_ROWS)) throw new UnusualCells();
    this.#rowIndex = index;
    this.#column = -1;
    this.#row = [];
  }

  #openCell({ r, s, t = 'n' }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.#column + 1 : columnOf(r);
    if (!(column > this.#column && column < MOST_COLUMNS)) throw new UnusualCells();
    while (this.#row.length < column) this.#row.push(null);
    this.#column = column;
    this.#type = t;
    this.#style = s === undefined ? PLAIN_STYLE : (this.#context.styles[Number(s)] ?? PLAIN_STYLE);
    this.#text = '';
  }

  #close(name: string): void {
    if (name === 'c') this.#row.push(this.#cell());
    else if (name === 'v' || name === 't') this.#listens = false;
    else if (name === 'row') this.#closeRow();
    else if (name === 'is') this.#inInline = false;
    else if (name === 'rPh') this.#inPhonetic = false;
  }

  /** Cells that are only drawn make no row. */
  #closeRow(): void {
    if (this.#row.some((cell) => cell !== null)) this.#rows[this.#rowIndex] = this.#row;
  }

  #cell(): Cell {
    const text = this.#text;
    switch (this.#type) {
      case 'n':
        return text === '' ? null : this.#number(text);
      case 's':
        return text === '' ? null : this.#shared(text);
      case 'str':
      case 'inlineStr':
        return unescaped(text);
      case 'b':
        return text === '' ? null : truth(text === '1' || text === 'true');
      case 'e':
        return errorOfText(text);
      default:
        throw new UnusualCells();
    }
  }

  #shared(text: string): Cell {
    const string = this.#context.strings[Number(text)];
    if (string === undefined) throw new UnusualCells();
    return string;
  }

  #number(text: string): Cell {
    const value = Number(text);
    if (Number.isNaN(value)) throw new UnusualCells();
    if (!this.#style.isDate) return numberAsShown(value, this.#style.format);
    let day = this.#days.get(value);
    if (day === undefined) {
      day = dayOfSerial(value, this.#context.date1904);
      this.#days.set(value, day);
    }
    return day;
  }
}

const LETTER_A = 65;
const LETTERS = 26;

/** "AB12" is in the column 27, counted from 0. @returns NaN when it is no reference */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - LETTER_A;
    if (letter < 0 || letter >= LETTERS) return column === 0 ? NaN : column - 1;
    column = column * LETTERS + letter + 1;
  }
  return NaN;
}

/** Characters that XML has no room for are written _x000D_ (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
