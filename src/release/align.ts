import type { Layout } from "./layout.ts";
import type { Profile } from "./profile.ts";
import { MISFIT } from "./profile.ts";

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
const SELDOM_BLANK = 0.002;

interface Partial {
  readonly cost: number;
  readonly damage: number;
  readonly mergedTabs: number;
  readonly text: string;
  readonly signature: string;
  readonly before: Partial | undefined;
}

/** Whether a tab stands between two pieces that both say something: a tab breaks text, never a number, date or code. */
function hasTabInValue(input: Pieces, from: number, to: number): boolean {
  let before = false;
  for (let at = from; at <= to; at++) {
    if (input.pieces[at] === "") continue;
    if (before && input.separators[at - 1] !== "break") return true;
    before = true;
  }
  return false;
}

/** The value that pieces `from` to `to` make together in a column, in every way that may be meant. */
function joined(input: Pieces, from: number, to: number, isText: boolean, isCode: boolean): string[] {
  if (to === from) return [input.pieces[from] as string];
  if (!isText && hasTabInValue(input, from, to)) return [];
  const glue = (between: string) =>
    input.pieces
      .slice(from, to + 1)
      .reduce((whole, piece) => (whole === "" || piece === "" ? whole + piece : whole + between + piece), "");
  if (isText) return [glue(" ")];
  return isCode ? [...new Set([glue(""), glue(" ")])] : [glue("")];
}

function mergeCost(input: Pieces, from: number, to: number): number {
  const tabs = tabsBetween(input, from, to);
  return tabs === 0 ? 0 : STRAY_TAB + (tabs - 1) * NEXT_STRAY_TAB;
}

function tabsBetween(input: Pieces, from: number, to: number): number {
  let tabs = 0;
  for (let at = from; at < to; at++) if (input.separators[at] === "tab") tabs++;
  return tabs;
}

/** Keeps the cheapest few, one for each distinct row that they lead to. */
function keep(list: Partial[], candidate: Partial): void {
  const twin = list.findIndex((other) => other.signature === candidate.signature);
  if (twin >= 0) {
    if ((list[twin] as Partial).cost <= candidate.cost) return;
    list.splice(twin, 1);
  }
  const at = list.findIndex((other) => candidate.cost < other.cost);
  list.splice(at < 0 ? list.length : at, 0, candidate);
  if (list.length > KEPT) list.pop();
}

function toReading(partial: Partial, missing: number, profile: Profile, fields: number): Reading {
  const texts: string[] = [];
  for (let step: Partial | undefined = partial; step?.before !== undefined; step = step.before)
    texts.unshift(step.text);
  while (texts.length < fields) texts.push("");
  const misfits = texts.flatMap((text, column) =>
    text !== "" && profile.cost(column, text) >= MISFIT ? [column] : [],
  );
  const { cost, damage, mergedTabs } = partial;
  return { fields: texts, surprise: cost - damage, damage, mergedTabs, missing, misfits };
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
  const start: Partial = { cost: 0, damage: 0, mergedTabs: 0, text: "", signature: "", before: undefined };
  let states = new Map<number, Partial[]>([[0, [start]]]);
  const finished: { partial: Partial; missing: number }[] = [];
  for (let column = 0; column < columns; column++) {
    const { type } = layout.columns[column] as Layout["columns"][number];
    const isText = type === "text";
    const next = new Map<number, Partial[]>();
    for (const [taken, partials] of states) {
      const last = Math.min(pieces - 1, taken + (mostMerges - (taken - column)));
      for (let to = taken; to <= last; to++) {
        if (to < pieces - 1 && input.separators[to] === "break") continue;
        const merged = mergeCost(input, taken, to);
        const tabs = tabsBetween(input, taken, to);
        for (const text of joined(input, taken, to, isText, type === "code")) {
          const cost = profile.cost(column, text) + merged;
          for (const before of partials) {
            const partial: Partial = {
              cost: before.cost + cost,
              damage: before.damage + merged,
              mergedTabs: before.mergedTabs + tabs,
              text,
              signature: `${before.signature}\t${text}`,
              before,
            };
            const list = next.get(to + 1) ?? [];
            if (list.length === 0) next.set(to + 1, list);
            keep(list, partial);
          }
        }
      }
    }
    for (const partial of next.get(pieces) ?? []) {
      const missing = columns - column - 1;
      const usual = usualLengths.has(column + 1);
      const ending = blankEnding(partial, column + 1, columns, profile, usual);
      if (ending !== undefined) finished.push({ partial: ending, missing });
    }
    states = next;
  }
  const best: Partial[] = [];
  for (const { partial } of finished) keep(best, partial);
  return best.map((partial) => {
    const missing = finished.find((end) => end.partial === partial)?.missing ?? 0;
    return toReading(withoutEnding(partial), missing, profile, columns);
  });
}

const ENDING = "\u0000end";

/** The partial with the cost of leaving off the columns from `from`; undefined where one of them cannot be blank. */
function blankEnding(
  partial: Partial,
  from: number,
  columns: number,
  profile: Profile,
  usual: boolean,
): Partial | undefined {
  const short = from === columns ? 0 : usual ? USUALLY_SHORT : CUT_SHORT;
  let cost = partial.cost + short;
  for (let column = from; column < columns && !usual; column++) {
    if (profile.blankChance(column) < SELDOM_BLANK) return undefined;
    cost += profile.cost(column, "");
  }
  const signature = partial.signature + "\t".repeat(columns - from);
  const damage = partial.damage + short;
  return { cost, damage, mergedTabs: partial.mergedTabs, text: ENDING, signature, before: partial };
}

function withoutEnding(partial: Partial): Partial {
  const { before } = partial;
  return before === undefined ? partial : { ...before, cost: partial.cost, damage: partial.damage };
}
