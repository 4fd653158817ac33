import type { Layout } from "./layout.ts";
import type { Profile } from "./profile.ts";
import { MISFIT } from "./profile.ts";
import type { ColumnType } from "./tables/table.ts";

/** What stands between two pieces of a suspect row: the separator, or a line end that may not belong there. */
export type Separator = "tab" | "break";

/** The text of a suspect row as it was found: `separators[i]` stands between `pieces[i]` and `pieces[i + 1]`. */
export interface Pieces {
  readonly pieces: readonly string[];
  readonly separators: readonly Separator[];
}

/** One way to read the pieces as a row: a text for every column. */
export interface Reading {
  readonly fields: readonly string[];
  /** How surprising the values are where they stand. */
  readonly surprise: number;
  /** How unlikely the damage is that this reading supposes. */
  readonly damage: number;
  /** Tabs that were taken for part of a value. */
  readonly mergedTabs: number;
  /** Columns at the end that the row no longer has. */
  readonly missing: number;
  /** Columns whose value does not fit. */
  readonly misfits: readonly number[];
}

/** Damage is rare, so each further piece of it that a reading supposes makes the reading less likely. */
const STRAY_TAB = 6;
/** Another tab inside the same value: such tabs come together. */
const NEXT_STRAY_TAB = 1.5;
const CUT_SHORT = 6;
/** Where the table's rows often stop. */
const USUALLY_SHORT = 1;
/** How many tabs more than the count of fields demands a reading may take for text. */
const SPARE_MERGES = 2;
/** Readings kept at each step: the best, and enough others to see whether one is nearly as good. */
const KEPT = 3;
/** A column that is blank less often than this cannot have been left off the end of a row. */
const SELDOM_BLANK = 0.02;

/** The columns up to one of them, read from the pieces up to one of them: a chain of texts, the last one first. */
interface Partial {
  readonly cost: number;
  readonly damage: number;
  readonly mergedTabs: number;
  readonly text: string;
  /** Of all texts of the chain. */
  readonly hash: number;
  readonly before: Partial | undefined;
}

/** A partial that took all pieces, and the row that it makes. */
interface Ending {
  readonly cost: number;
  readonly damage: number;
  readonly partial: Partial;
  readonly missing: number;
  readonly fields: readonly string[];
}

/** What a column may hold: the pieces up to `to`, with so many tabs among them, in every way that may be meant. */
interface Value {
  readonly to: number;
  readonly tabs: number;
  readonly texts: readonly string[];
}

/**
 * The values that begin with piece `from`. A tab breaks text, never a number, date or code; and what it broke was no
 * longer than the column allows.
 */
function valuesFrom(input: Pieces, from: number, last: number, type: ColumnType, width: number): Value[] {
  const values: Value[] = [];
  const parts: string[] = [];
  let tabs = 0;
  let length = 0;
  for (let to = from; to <= last; to++) {
    const piece = input.pieces[to] as string;
    const isBehindTab = to > from && input.separators[to - 1] === "tab";
    if (isBehindTab) tabs++;
    if (piece !== "") {
      if (isBehindTab && parts.length > 0 && type !== "text") break;
      parts.push(piece);
      length += piece.length;
      if (parts.length > 1 && length > width) break;
    }
    if (to === input.pieces.length - 1 || input.separators[to] === "tab")
      values.push({ to, tabs, texts: joined(parts, type) });
  }
  return values;
}

function joined(parts: readonly string[], type: ColumnType): string[] {
  if (parts.length < 2 || type === "text") return [parts.join(" ")];
  return type === "code" ? [parts.join(""), parts.join(" ")] : [parts.join("")];
}

function mergeCost(tabs: number): number {
  return tabs === 0 ? 0 : STRAY_TAB + (tabs - 1) * NEXT_STRAY_TAB;
}

/** A number that is the same for the same text and, nearly always, another for another text. */
function hashOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Whether two partials of as many columns make the same row. */
function areTwins(one: Partial, other: Partial): boolean {
  if (one.hash !== other.hash) return false;
  let left: Partial | undefined = one;
  let right: Partial | undefined = other;
  for (; left !== right; left = left?.before, right = right?.before) if (left?.text !== right?.text) return false;
  return true;
}

function isTooDear(kept: readonly { readonly cost: number }[], cost: number): boolean {
  return kept.length === KEPT && cost >= (kept[KEPT - 1] as { cost: number }).cost;
}

/** Keeps the cheapest few, one for each distinct row that they lead to. */
function keep<T extends { readonly cost: number }>(
  kept: T[],
  candidate: T,
  isTwin: (one: T, other: T) => boolean,
): void {
  if (isTooDear(kept, candidate.cost)) return;
  const twin = kept.findIndex((other) => isTwin(other, candidate));
  if (twin >= 0) {
    if ((kept[twin] as T).cost <= candidate.cost) return;
    kept.splice(twin, 1);
  }
  const at = kept.findIndex((other) => candidate.cost < other.cost);
  kept.splice(at < 0 ? kept.length : at, 0, candidate);
  if (kept.length > KEPT) kept.pop();
}

/**
 * The cheapest ways to read pieces as one row of a layout, cheapest first, each a different row: every column takes
 * one piece, or several that a stray tab or line end broke apart; columns at the end may be missing where they can be
 * blank, or where many rows of the table stop (`usualLengths`, counts of fields). A line end never separates two
 * columns. Empty when no reading exists.
 */
export function align(
  input: Pieces,
  layout: Layout,
  profile: Profile,
  usualLengths: ReadonlySet<number> = new Set(),
): Reading[] {
  const columns = layout.columns.length;
  const pieces = input.pieces.length;
  const breaks = input.separators.filter((separator) => separator === "break").length;
  const mostMerges = Math.max(0, pieces - columns) + breaks + SPARE_MERGES;
  let states: Partial[][] = [[{ cost: 0, damage: 0, mergedTabs: 0, text: "", hash: 0, before: undefined }]];
  const endings: Ending[] = [];
  for (let column = 0; column < columns; column++) {
    states = takeColumn(input, column, states, mostMerges, layout, profile);
    for (const partial of states[pieces - column - 1] ?? []) {
      const ending = endAfter(partial, column + 1, layout, profile, usualLengths);
      if (ending !== undefined) keep(endings, ending, makeSameRow);
    }
  }
  return endings.map((ending) => toReading(ending, profile));
}

/** Reads one more column; partials stand at the count of pieces that they took beyond one for each column. */
function takeColumn(
  input: Pieces,
  column: number,
  states: readonly Partial[][],
  mostMerges: number,
  layout: Layout,
  profile: Profile,
): Partial[][] {
  const { type } = layout.columns[column] as Layout["columns"][number];
  const width = layout.widths[column] as number;
  const next: Partial[][] = Array.from({ length: mostMerges + 1 }, () => []);
  for (const [merges, partials] of states.entries()) {
    if (partials.length === 0) continue;
    const last = Math.min(input.pieces.length - 1, column + mostMerges);
    for (const { to, tabs, texts } of valuesFrom(input, column + merges, last, type, width)) {
      const kept = next[to - column] as Partial[];
      const damage = mergeCost(tabs);
      for (const text of texts) {
        const added = profile.cost(column, text) + damage;
        const hash = hashOf(text);
        for (const before of partials) {
          const cost = before.cost + added;
          if (isTooDear(kept, cost)) continue;
          const partial: Partial = {
            cost,
            damage: before.damage + damage,
            mergedTabs: before.mergedTabs + tabs,
            text,
            hash: (Math.imul(before.hash, 31) + hash) | 0,
            before,
          };
          keep(kept, partial, areTwins);
        }
      }
    }
  }
  return next;
}

function makeSameRow(one: Ending, other: Ending): boolean {
  return one.fields.every((text, column) => text === other.fields[column]);
}

/** The row of a partial whose columns from `from` on are left off; undefined where one of them cannot be blank. */
function endAfter(
  partial: Partial,
  from: number,
  layout: Layout,
  profile: Profile,
  usualLengths: ReadonlySet<number>,
): Ending | undefined {
  const columns = layout.columns.length;
  const usual = usualLengths.has(from);
  const short = from === columns ? 0 : usual ? USUALLY_SHORT : CUT_SHORT;
  let cost = partial.cost + short;
  for (let column = from; column < columns && !usual; column++) {
    if (profile.blankChance(column) < SELDOM_BLANK) return undefined;
    cost += profile.cost(column, "");
  }
  const fields: string[] = new Array(columns).fill("");
  let column = from;
  for (let step: Partial | undefined = partial; step?.before !== undefined; step = step.before) {
    fields[--column] = step.text;
  }
  return { cost, damage: partial.damage + short, partial, missing: columns - from, fields };
}

function toReading({ cost, damage, partial, missing, fields }: Ending, profile: Profile): Reading {
  const misfits = fields.flatMap((text, column) =>
    text !== "" && profile.cost(column, text) >= MISFIT ? [column] : [],
  );
  return { fields, surprise: cost - damage, damage, mergedTabs: partial.mergedTabs, missing, misfits };
}
