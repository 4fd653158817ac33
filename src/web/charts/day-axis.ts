import type { AxisMark } from "./panel.ts";
import { textWidth } from "./text-width.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SIZE = 12;

/** A day's place on a time axis: milliseconds since 1970-01-01. */
export function dayPlace(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** A day as readers write it: `Jan 20, 2025`. */
export function dayWords(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;
}

/**
 * Marks for days in order, on an axis of that many pixels. Numbers that are a year apart are marked where they stand,
 * also where the last is of a year that is not over; closer ones where years begin, or months when there are under three years. As many as have room, the last kept.
 */
export function dayMarks(days: readonly string[], pixels: number, fiscalYears: boolean): AxisMark[] {
  const isLastOfSome = (index: number) => index > 1 && index === days.length - 1;
  const yearly = days.every(
    (day, index) => index === 0 || isLastOfSome(index) || dayPlace(day) - dayPlace(days[index - 1]!) > 360 * 86_400_000,
  );
  if (yearly)
    return thinned(
      days.map((day) => mark(day, yearWords(day, fiscalYears), "middle")),
      days,
      pixels,
    );
  const starts = monthStarts(days[0]!, days.at(-1)!);
  const years = starts.filter((day) => day.slice(5, 7) === (fiscalYears ? "10" : "01"));
  if (years.length >= 3)
    return thinned(
      years.map((day) => mark(day, yearWords(day, fiscalYears), "start")),
      days,
      pixels,
    );
  if (starts.length >= 2)
    return thinned(
      starts.map((day) => mark(day, monthWords(day), "start")),
      days,
      pixels,
    );
  return thinned(
    [days[0]!, days.at(-1)!].map((day) => mark(day, dayWords(day), "middle")),
    days,
    pixels,
  );
}

function mark(day: string, text: string, anchor: AxisMark["anchor"]): AxisMark {
  return { at: dayPlace(day), text, anchor };
}

function yearWords(day: string, fiscalYears: boolean): string {
  const year = Number(day.slice(0, 4));
  return fiscalYears ? `FY${day.slice(5, 7) >= "10" ? year + 1 : year}` : String(year);
}

function monthWords(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

function monthStarts(from: string, to: string): string[] {
  const starts: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    for (let month = 1; month <= 12; month++) starts.push(`${year}-${String(month).padStart(2, "0")}-01`);
  }
  return starts.filter((day) => day >= from && day <= to);
}

function thinned(marks: AxisMark[], days: readonly string[], pixels: number): AxisMark[] {
  const span = dayPlace(days.at(-1)!) - dayPlace(days[0]!) || 1;
  const widest = Math.max(...marks.map(({ text }) => textWidth(text, SIZE))) + 12;
  const apart = marks.length < 2 ? pixels : ((marks[1]!.at - marks[0]!.at) / span) * pixels;
  const every = Math.max(1, Math.ceil(widest / apart));
  return marks.filter((_, index) => (marks.length - 1 - index) % every === 0);
}
