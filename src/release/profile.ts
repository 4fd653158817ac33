import { fitText } from "./fit-text.ts";
import type { Layout, LayoutColumn } from "./layout.ts";

/** Cost of a value that its column's type cannot hold; no reading with one is a repair. */
export const MISFIT = 16;

const UNKNOWN_CODE = 6;
const UNKNOWN_SHAPE = 9;
const OVER_WIDTH = 6;
const RAREST = 4;
const MOST_CODES = 50_000;
const KEPT_ROWS = 2000;
const MOST_COSTS = 20_000;

/** A text's outline: letters as `A`, digits as `9`, the rest as they are; runs of letters count as one in `text`. */
export function shapeOf(text: string, keepLengths: boolean): string {
  const outline = text.replace(/[A-Za-z\u0080-\uffff]/g, "A").replace(/[0-9]/g, "9");
  return keepLengths ? outline : outline.replace(/A+/g, "A").replace(/ +/g, " ");
}

interface ColumnProfile {
  rows: number;
  blank: number;
  readonly values: Map<string, number>;
  readonly shapes: Map<string, number>;
}

/** Sum, over the columns of a sound row, of how surprising each value is. */
interface Baseline {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * What the sound rows of one table look like, column by column: how often blank, which codes, which outlines. Gives
 * each value its cost, the negative log of how likely a sound row has it there: near 0 is ordinary, {@link MISFIT}
 * is impossible. Starts from the declared share of blanks and learns from rows of the release itself.
 */
export class Profile {
  private readonly layout: Layout;
  private readonly columns: ColumnProfile[];
  private readonly kept: string[][] = [];
  private readonly costs: readonly Map<string, number>[];
  private known: Baseline | undefined;
  /** Whether costs were asked for since the last thing learned. */
  private isAsked = false;

  constructor(layout: Layout) {
    this.layout = layout;
    this.costs = layout.columns.map(() => new Map());
    this.columns = layout.columns.map((column) => {
      const share = column.declared?.blankShare;
      const prior = share === undefined ? { rows: 1, blank: 0.5 } : { rows: 10, blank: 10 * share };
      const values = new Map((column.declared?.values ?? []).map((value) => [value, 1]));
      return { ...prior, values, shapes: new Map() };
    });
  }

  /** Learns from one sound row's typed fields. */
  learn(fields: readonly string[]): void {
    for (const [index, profile] of this.columns.entries()) {
      const text = fields[index] ?? "";
      profile.rows++;
      if (text === "") profile.blank++;
      else this.learnValue(profile, this.layout.columns[index] as LayoutColumn, text);
    }
    if (this.kept.length < KEPT_ROWS) this.kept.push([...fields]);
    this.forgetCosts();
  }

  /** Adds codes that the release's own lists name for a column, so that a rare one is not taken for damage. */
  learnCodes(column: number, codes: Iterable<string>): void {
    const values = this.columns[column]?.values;
    for (const code of codes) if (values !== undefined && !values.has(code)) values.set(code, 1);
    this.forgetCosts();
  }

  /** Costs change with what is learned. */
  private forgetCosts(): void {
    if (!this.isAsked) return;
    for (const costs of this.costs) costs.clear();
    this.known = undefined;
    this.isAsked = false;
  }

  private learnValue(profile: ColumnProfile, column: LayoutColumn, text: string): void {
    const isText = column.type === "text";
    if (column.type === "code" || isText) {
      const count = profile.values.get(text);
      if (count !== undefined || profile.values.size < MOST_CODES) profile.values.set(text, (count ?? 0) + 1);
    }
    if (column.type === "code" || isText || column.type === "integer") {
      const shape = shapeOf(text, !isText);
      profile.shapes.set(shape, (profile.shapes.get(shape) ?? 0) + 1);
    }
  }

  /** The chance that a sound row has no value in a column, never quite 0 or 1. */
  blankChance(column: number): number {
    const { rows, blank } = this.columns[column] as ColumnProfile;
    return Math.min(0.9999, Math.max(0.0001, blank / rows));
  }

  /** How surprising `text` is in a column; "" is blank. */
  cost(index: number, text: string): number {
    const costs = this.costs[index] as Map<string, number>;
    const known = costs.get(text);
    if (known !== undefined) return known;
    const { type } = this.layout.columns[index] as LayoutColumn;
    const fits = text === "" || fitText(type, text) !== undefined;
    const cost = this.fittingCost(index, text) + (fits ? 0 : MISFIT);
    if (costs.size >= MOST_COSTS) costs.clear();
    costs.set(text, cost);
    this.isAsked = true;
    return cost;
  }

  /** The same for a text that is known to fit, in the engine's spelling or the release's. */
  private fittingCost(index: number, text: string): number {
    const column = this.layout.columns[index] as LayoutColumn;
    const profile = this.columns[index] as ColumnProfile;
    const blank = this.blankChance(index);
    if (text === "") return -Math.log(blank);
    const present = -Math.log(1 - blank);
    const filled = profile.rows - profile.blank + 1;
    if (column.type === "integer") return present + this.shapeCost(profile, text, filled, RAREST);
    if (column.type !== "code" && column.type !== "text") return present;
    const over = text.length > (column.declared?.width ?? Number.POSITIVE_INFINITY) ? OVER_WIDTH : 0;
    const count = profile.values.get(text) ?? 0;
    if (column.type === "text") return present + over + this.textCost(profile, text, count, filled);
    if (count > 0) return present + over + Math.min(RAREST, -Math.log(count / (filled + count)));
    return present + over + (profile.shapes.has(shapeOf(text, true)) ? UNKNOWN_CODE : UNKNOWN_SHAPE);
  }

  /** A text never seen costs what new texts in this column do, and is never cheaper than a text that was seen. */
  private textCost(profile: ColumnProfile, text: string, count: number, filled: number): number {
    const distinct = profile.values.size;
    const novelty = -Math.log(distinct / (filled + distinct));
    const unseen = Math.min(UNKNOWN_CODE, novelty + this.shapeCost(profile, text, filled, UNKNOWN_CODE));
    return count === 0 ? unseen : Math.min(RAREST, unseen, -Math.log(count / (filled + count)));
  }

  private shapeCost(profile: ColumnProfile, text: string, filled: number, most: number): number {
    const count = profile.shapes.get(shapeOf(text, false)) ?? 0;
    return Math.min(most, -Math.log((count + 0.1) / filled));
  }

  /** Mean and deviation of the whole cost of sound rows. */
  get baseline(): Baseline {
    if (this.known !== undefined) return this.known;
    const costs = this.kept.map((row) => row.reduce((sum, text, index) => sum + this.fittingCost(index, text), 0));
    const mean = costs.length === 0 ? 0 : costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
    const variance = costs.reduce((sum, cost) => sum + (cost - mean) ** 2, 0) / Math.max(1, costs.length);
    this.known = { mean, deviation: Math.sqrt(variance) };
    this.isAsked = true;
    return this.known;
  }
}
