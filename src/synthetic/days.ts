/** Days since 1970-01-01, and their text as the releases write it. Written for speed: tens of dates per case. */

const DAY_MS = 86_400_000;

/** The day number that means "no date". */
export const NO_DAY = -1_000_000;

/** The day number of a calendar date; months count from 1. */
export function day(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
}

/** First day of the period that a release of 2026-08-01 covers, and its last. */
export const FIRST_DAY: number = day(1985, 10, 1);
export const LAST_DAY: number = day(2026, 7, 31);

const TABLE_START = day(1900, 1, 1);
const TABLE_END = day(2101, 1, 1);

/** `YYYY-MM-DD` of a day number. */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Three 32-bit words per day, little-endian: `YYYY`, `-MM-`, `DD 0`. */
const words = new Uint32Array((TABLE_END - TABLE_START) * 3);
const years = new Int16Array(TABLE_END - TABLE_START);

function word(text: string): number {
  return Buffer.from(text, "latin1").readUInt32LE(0);
}

const MIDNIGHT_WORDS = ["0:00", ":00.", "000\t"].map(word) as [number, number, number];

for (let year = 1900; year < 2101; year++) {
  const yearWord = word(String(year));
  for (let month = 1; month <= 12; month++) {
    const monthWord = word(`-${String(month).padStart(2, "0")}-`);
    const first = day(year, month, 1);
    const next = month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
    for (let d = first; d < next; d++) {
      const at = d - TABLE_START;
      years[at] = year;
      words[at * 3] = yearWord;
      words[at * 3 + 1] = monthWord;
      words[at * 3 + 2] = word(`${String(d - first + 1).padStart(2, "0")} 0`);
    }
  }
}

/** The calendar year of a day number. */
export function yearOf(number: number): number {
  return years[number - TABLE_START] ?? new Date(number * DAY_MS).getUTCFullYear();
}

/** Bytes that `writeMidnight` takes. */
export const MIDNIGHT_BYTES = 24;

/** Writes `YYYY-MM-DD 00:00:00.000` and a tab at `at`. Any year from 1000 to 9999. */
export function writeMidnight(view: DataView, at: number, number: number): void {
  const from = (number - TABLE_START) * 3;
  if (from >= 0 && from < words.length) {
    view.setUint32(at, words[from] as number, true);
    view.setUint32(at + 4, words[from + 1] as number, true);
    view.setUint32(at + 8, words[from + 2] as number, true);
  } else {
    const text = `${isoDay(number)} 0`;
    for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
  }
  view.setUint32(at + 12, MIDNIGHT_WORDS[0], true);
  view.setUint32(at + 16, MIDNIGHT_WORDS[1], true);
  view.setUint32(at + 20, MIDNIGHT_WORDS[2], true);
}
