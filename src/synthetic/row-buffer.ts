import { MIDNIGHT_BYTES, NO_DAY, writeMidnight } from "./days.ts";
import type { Random } from "./random.ts";

const TAB = 9;
const SPACE = 32;
const ZERO = 48;

/** Room that one row may need, in bytes; longer rows would be a bug of a table writer. */
export const LONGEST_ROW = 8192;

/** Bytes of text collected before they are handed on. */
const CHUNK_BYTES = 1 << 20;

/** Takes the finished bytes of a row before they are final; may rewrite them. Returns the new end of the text. */
export type RowEdit = (bytes: Uint8Array, start: number, end: number) => number;

/**
 * Rows of one table as bytes. Call one method per column in the table's order, then `end()`. Text must be in Latin-1.
 * Full chunks of about one megabyte go to `onChunk`, which owns them.
 */
export class RowBuffer {
  bytes: Uint8Array = new Uint8Array(CHUNK_BYTES + LONGEST_ROW);
  at = 0;
  private view = new DataView(this.bytes.buffer);
  /** Rows ended so far. */
  rows = 0;
  /** Row number at which `edit` is called next; Infinity for never. */
  editAt = Number.POSITIVE_INFINITY;
  edit: RowEdit | null = null;
  private rowStart = 0;
  private readonly crlf: boolean;
  private readonly onChunk: (bytes: Uint8Array) => void;

  constructor(lineEnd: "crlf" | "lf", onChunk: (bytes: Uint8Array) => void) {
    this.crlf = lineEnd === "crlf";
    this.onChunk = onChunk;
  }

  /** A text as it is. */
  text(value: string): void {
    const bytes = this.bytes;
    let at = this.at;
    for (let i = 0; i < value.length; i++) bytes[at++] = value.charCodeAt(i);
    bytes[at++] = TAB;
    this.at = at;
  }

  /** Text filled with spaces to a width, as a fixed-width column is exported. */
  padded(value: string, width: number): void {
    const bytes = this.bytes;
    let at = this.at;
    for (let i = 0; i < value.length; i++) bytes[at++] = value.charCodeAt(i);
    for (let i = value.length; i < width; i++) bytes[at++] = SPACE;
    bytes[at++] = TAB;
    this.at = at;
  }

  /** A whole number below 2^31 in size. */
  int(value: number): void {
    const bytes = this.bytes;
    let rest = value | 0;
    let at = this.at;
    if (rest < 0) {
      bytes[at++] = 45;
      rest = -rest;
    }
    at += digitsOf(rest);
    let i = at;
    do {
      const tenth = (rest / 10) | 0;
      bytes[--i] = ZERO + rest - tenth * 10;
      rest = tenth;
    } while (rest > 0);
    bytes[at++] = TAB;
    this.at = at;
  }

  /** A day at midnight; empty for `NO_DAY`. */
  date(number: number): void {
    if (number === NO_DAY) {
      this.bytes[this.at++] = TAB;
      return;
    }
    writeMidnight(this.view, this.at, number);
    this.at += MIDNIGHT_BYTES;
  }

  /** A day with a time of day, in milliseconds after midnight; empty for `NO_DAY`. */
  stamp(number: number, millis: number): void {
    this.date(number);
    if (number === NO_DAY) return;
    const bytes = this.bytes;
    const time = this.at - 14;
    let rest = millis;
    for (const [at, size, unit] of STAMP_PARTS) {
      let part = Math.floor(rest / unit);
      rest -= part * unit;
      for (let i = size - 1; i >= 0; i--) {
        bytes[time + at + i] = ZERO + (part % 10);
        part = Math.floor(part / 10);
      }
    }
  }

  /** A time of day as `HHMM`, from minutes after midnight. */
  time(minutes: number): void {
    const hour = Math.floor(minutes / 60);
    const minute = minutes % 60;
    this.bytes[this.at++] = ZERO + Math.floor(hour / 10);
    this.bytes[this.at++] = ZERO + (hour % 10);
    this.bytes[this.at++] = ZERO + Math.floor(minute / 10);
    this.bytes[this.at++] = ZERO + (minute % 10);
    this.bytes[this.at++] = TAB;
  }

  /** `count` empty fields. */
  empty(count = 1): void {
    for (let i = 0; i < count; i++) this.bytes[this.at++] = TAB;
  }

  /**
   * A field without a value, in one of the three forms that releases use: truly empty, or (in `filler` of the cases,
   * 0 to 1) spaces or a NUL byte. NULs are sometimes written over the whole `width`.
   */
  nothing(random: Random, filler: number, form: "spaces" | "nul", width: number): void {
    if (filler > 0 && random.chance(filler)) {
      const count = form === "spaces" || random.chance(0.1) ? width : 1;
      const byte = form === "spaces" ? SPACE : 0;
      for (let i = 0; i < count; i++) this.bytes[this.at++] = byte;
    }
    this.bytes[this.at++] = TAB;
  }

  /** Ends the row: the last separator becomes the line end. */
  end(): void {
    const start = this.rowStart;
    let at = this.at - 1;
    if (this.rows === this.editAt && this.edit !== null) at = this.edit(this.bytes, start, at);
    this.at = at;
    this.endLine();
    this.rows++;
    if (this.at >= CHUNK_BYTES) this.flush();
    this.rowStart = this.at;
  }

  /** The header line. */
  header(names: readonly string[]): void {
    for (const name of names) this.text(name);
    this.at--;
    this.endLine();
    this.rowStart = this.at;
  }

  /** Hands on what has been collected. */
  flush(): void {
    if (this.at === 0) return;
    this.onChunk(this.bytes.subarray(0, this.at));
    this.bytes = new Uint8Array(CHUNK_BYTES + LONGEST_ROW);
    this.view = new DataView(this.bytes.buffer);
    this.at = 0;
    this.rowStart = 0;
  }

  private endLine(): void {
    if (this.crlf) this.bytes[this.at++] = 13;
    this.bytes[this.at++] = 10;
  }
}

const STAMP_PARTS: readonly (readonly [at: number, size: number, unit: number])[] = [
  [1, 2, 3_600_000],
  [4, 2, 60_000],
  [7, 2, 1000],
  [10, 3, 1],
];

/** Decimal digits of a whole number from 0 to 2^31 - 1. */
function digitsOf(value: number): number {
  if (value < 100_000) return value < 100 ? (value < 10 ? 1 : 2) : value < 1000 ? 3 : value < 10_000 ? 4 : 5;
  return value < 10_000_000 ? (value < 1_000_000 ? 6 : 7) : value < 100_000_000 ? 8 : value < 1_000_000_000 ? 9 : 10;
}
