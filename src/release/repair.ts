import { align, type Pieces, type Reading, type Separator } from "./align.ts";
import { cheapestCover, type Span, type Step } from "./cover.ts";
import { type DecodedField, decodeLine } from "./decode.ts";
import { fitText } from "./fit-text.ts";
import type { Layout } from "./layout.ts";
import { MISFIT, type Profile } from "./profile.ts";
import type { Line } from "./scan.ts";

/** Every kind of repair, in the words under which it is counted. */
export const REPAIR_KINDS = [
  "stray-tab",
  "joined-lines",
  "short-row",
  "windows-1252",
  "control-character",
  "nul-in-text",
] as const;

export type RepairKind = (typeof REPAIR_KINDS)[number];

/** Why a line was set aside. */
export type QuarantineReason = "no-reading" | "several-readings" | "key-unreadable";

/** A value that its column cannot hold: null in the table, kept here. */
export interface Issue {
  readonly column: number;
  readonly text: string;
}

/** A row recovered from suspect lines, or one that only needed a closer look. */
export interface RecoveredRow {
  readonly lines: readonly Line[];
  /** Trimmed text of every column. */
  readonly fields: readonly string[];
  /** The same as the engine reads it; "" where the value does not fit. */
  readonly typed: readonly string[];
  readonly issues: readonly Issue[];
  /** Empty for a row that needed no repair. */
  readonly kinds: readonly RepairKind[];
  /** How surprising the row is beyond a usual one, and how unlikely the damage that it supposes. */
  readonly cost: number;
}

/** A line that no reading explains well enough. */
export interface QuarantinedLine {
  readonly line: Line;
  readonly reason: QuarantineReason;
  /** The nearest readings, as rows of text. */
  readonly nearest: readonly (readonly string[])[];
}

/** What became of a run of suspect lines: every line is in exactly one row or set aside. */
export interface Repaired {
  readonly rows: readonly RecoveredRow[];
  readonly quarantine: readonly QuarantinedLine[];
}

/** Most lines that one row may have been cut into. */
const MOST_PIECES = 4;
/** Most tabs that one row may hold inside its values; the release's worst row has eight. */
const MOST_STRAY_TABS = 10;
/** Cost of setting a line aside: any acceptable reading is better. */
const SET_ASIDE = 40;
/** Cost of a value that does not fit, in a row that is whole otherwise. */
const ISSUE = 5;
/** Cost of tearing a line that is a row by itself out of its place to complete another. */
const ROW_JOINED = 8;
/** Most by which an accepted reading may be more surprising than a usual row. */
const ACCEPTABLE = 12;
/** Two readings this close are equally good: 5 is odds of about 150 to 1. A wrong guess is worse than a line set aside. */
const MARGIN = 5;

interface Decoded {
  readonly line: Line;
  readonly fields: readonly DecodedField[];
  /** Whether it is a row by itself. A line without a key may be the rest of a row that was cut behind its key. */
  readonly isRow: boolean;
}

/** Adjacent lines read as one row, and what the row says. */
interface Candidate extends Span {
  readonly fields: readonly string[];
  readonly kinds: readonly RepairKind[];
  readonly issues: readonly Issue[];
  /** The row's own cost, which may be below 0. */
  readonly rowCost: number;
}

type Found = Omit<Candidate, "from" | "to" | "cost">;

function piecesOf(group: readonly Decoded[]): Pieces {
  const pieces: string[] = [];
  const separators: Separator[] = [];
  for (const { fields } of group) {
    if (pieces.length > 0) separators.push("break");
    for (const [index, field] of fields.entries()) {
      if (index > 0) separators.push("tab");
      pieces.push(field.text);
    }
  }
  return { pieces, separators };
}

function kindsOf(group: readonly Decoded[], reading: Pick<Reading, "mergedTabs" | "missing">): RepairKind[] {
  const kinds = new Set<RepairKind>();
  if (reading.mergedTabs > 0) kinds.add("stray-tab");
  if (group.length > 1) kinds.add("joined-lines");
  if (reading.missing > 0) kinds.add("short-row");
  for (const { fields } of group) for (const field of fields) for (const repair of field.repairs) kinds.add(repair);
  return REPAIR_KINDS.filter((kind) => kinds.has(kind));
}

/** The cheapest first, each row once. */
function distinct(found: Found[]): Found[] {
  found.sort((one, other) => one.rowCost - other.rowCost);
  const seen = new Set<string>();
  return found.filter(({ fields }) => seen.size < seen.add(fields.join("\t")).size);
}

/** Reads runs of suspect lines of one table as rows, by what the sound rows of that table look like. */
export class Repairer {
  private readonly layout: Layout;
  private readonly profile: Profile;
  private readonly usualLengths: ReadonlySet<number>;

  /** `usualLengths`: counts of fields at which many rows of this table stop. */
  constructor(layout: Layout, profile: Profile, usualLengths: ReadonlySet<number> = new Set()) {
    this.layout = layout;
    this.profile = profile;
    this.usualLengths = usualLengths;
  }

  /**
   * The best account of a run of lines: which belong together, what each row says, and which must be set aside
   * because no reading fits, or because two fit nearly as well.
   */
  repair(run: readonly Line[]): Repaired {
    const decoded = run.map((line): Decoded => {
      const fields = decodeLine(line.raw);
      return { line, fields, isRow: this.isRow(line, fields) };
    });
    const candidates: Candidate[] = [];
    for (let to = 1; to <= run.length; to++) {
      for (let from = Math.max(0, to - MOST_PIECES); from < to; from++) this.addReadings(decoded, from, to, candidates);
    }
    return this.carryOut(decoded, cheapestCover(run.length, candidates, SET_ASIDE, MARGIN));
  }

  private isRow(line: Line, fields: readonly DecodedField[]): boolean {
    const { columns, key } = this.layout;
    if (key >= 0 && fields[key]?.text === "") return false;
    if (line.sound || fields.length !== columns.length) return line.sound;
    return fields.every(({ text }, column) => fitText(columns[column]?.type ?? "text", text) !== undefined);
  }

  /** Adds the readings of some lines as one row that could be accepted. */
  private addReadings(decoded: readonly Decoded[], from: number, to: number, candidates: Candidate[]): void {
    const [first] = decoded.slice(from, from + 1) as [Decoded];
    if (to - from === 1 && first.line.sound && first.isRow) {
      candidates.push({ from, to, cost: 0, ...this.asItStands(first) });
      return;
    }
    const group = decoded.slice(from, to);
    const usual = group.length === 1 ? this.usuallyShort(first) : undefined;
    const found = usual === undefined ? distinct([...this.wholeRow(group), ...this.aligned(group)]) : [usual];
    const best = found[0]?.rowCost ?? 0;
    const floor = Math.max(0, best) + group.filter(({ isRow }) => isRow).length * ROW_JOINED + group.length - 1;
    for (const each of found) candidates.push({ from, to, cost: floor + each.rowCost - best, ...each });
  }

  private asItStands(decoded: Decoded): Found {
    const fields = decoded.fields.map((field) => field.text);
    return { fields, kinds: [], issues: [], rowCost: 0 };
  }

  /** A row that stops where many of its table do and is ordinary as far as it goes: millions of motions are. */
  private usuallyShort(decoded: Decoded): Found | undefined {
    const { length } = decoded.fields;
    if (!this.usualLengths.has(length)) return undefined;
    const fields = decoded.fields.map((field) => field.text);
    let surprise = 0;
    for (const [column, text] of fields.entries()) surprise += this.profile.cost(column, text);
    if (this.excess(surprise) > 0 || !this.hasKey(fields)) return undefined;
    while (fields.length < this.layout.columns.length) fields.push("");
    return { fields, kinds: kindsOf([decoded], { mergedTabs: 0, missing: 1 }), issues: [], rowCost: 1 };
  }

  private aligned(group: readonly Decoded[]): Found[] {
    const pieces = group.reduce((sum, { fields }) => sum + fields.length, 0);
    if (pieces - this.layout.columns.length > MOST_STRAY_TABS + group.length - 1) return [];
    const tornApart = group.filter(({ isRow }) => isRow);
    if (tornApart.length > 0 && pieces - group.length !== this.layout.columns.length - 1) return [];
    const found: Found[] = [];
    for (const reading of align(piecesOf(group), this.layout, this.profile, this.usualLengths)) {
      const { fields } = reading;
      const surprise = this.excess(reading.surprise);
      if (reading.misfits.length > 0 || surprise > ACCEPTABLE || !this.hasKey(fields)) continue;
      if (tornApart.length > 0 && reading.mergedTabs + reading.missing > 0) continue;
      if (!tornApart.every((line) => this.isContinued(line, fields))) continue;
      found.push({ fields, kinds: kindsOf(group, reading), issues: [], rowCost: surprise + reading.damage });
    }
    return found;
  }

  /**
   * Whether a row can be a line that is a row by itself and the rest of a text that broke off there: a text may as well go on; for any
   * other value, the line's own must be the odd one.
   */
  private isContinued(line: Decoded, fields: readonly string[]): boolean {
    return line.fields.every(({ text }, column) => {
      const joined = fields[column] as string;
      if (joined === text) return true;
      const gain = this.profile.cost(column, text) - this.profile.cost(column, joined);
      return this.layout.columns[column]?.type === "text" ? gain > -MARGIN : gain > MARGIN;
    });
  }

  /** A line with the right number of fields read as it stands; values that do not fit become issues, if they are few. */
  private wholeRow(group: readonly Decoded[]): Found[] {
    const [decoded] = group as [Decoded];
    if (group.length > 1 || decoded.fields.length !== this.layout.columns.length) return [];
    const fields = decoded.fields.map((field) => field.text);
    const issues = fields.flatMap((text, column): Issue[] => {
      const type = this.layout.columns[column]?.type;
      return type === undefined || fitText(type, text) !== undefined ? [] : [{ column, text }];
    });
    const most = this.layout.columns.length > 8 ? 2 : 1;
    if (issues.length > most || issues.some((issue) => issue.column === this.layout.key)) return [];
    const odd = new Set(issues.map((issue) => issue.column));
    const surprise = fields.reduce(
      (sum, text, column) => (odd.has(column) ? sum : sum + Math.min(MISFIT, this.profile.cost(column, text))),
      0,
    );
    const kinds = kindsOf(group, { mergedTabs: 0, missing: 0 });
    const excess = this.excess(surprise);
    // The scanner takes a line whose values all fit without asking how usual they are, so it is never set aside here.
    const rowCost = issues.length === 0 ? Math.min(excess, ACCEPTABLE) : excess + issues.length * ISSUE;
    return [{ fields, kinds, issues, rowCost }];
  }

  private excess(cost: number): number {
    const { mean, deviation } = this.profile.baseline;
    return cost - mean - 2 * deviation;
  }

  private hasKey(fields: readonly string[]): boolean {
    return this.layout.key < 0 || fields[this.layout.key] !== "";
  }

  private carryOut(decoded: readonly Decoded[], steps: readonly Step<Candidate>[]): Repaired {
    const rows: RecoveredRow[] = [];
    const quarantine: QuarantinedLine[] = [];
    for (const [index, { from, to, span, doubtful }] of steps.entries()) {
      const group = decoded.slice(from, to);
      if (span === undefined) quarantine.push(this.setAside(group[0] as Decoded));
      else if (doubtful) this.giveUp(group, span, "several-readings", rows, quarantine);
      else if (this.mayGoOn(span, steps[index + 1])) this.giveUp(group, span, "no-reading", rows, quarantine);
      else if (this.mayHaveBegun(span, steps[index - 1])) this.giveUp(group, span, "key-unreadable", rows, quarantine);
      else rows.push(this.toRow(group, span));
    }
    return { rows, quarantine };
  }

  /** Whether a row lacks its end while the next line, which nothing explains, may be that end. */
  private mayGoOn(row: Candidate, next: Step<Candidate> | undefined): boolean {
    return row.kinds.includes("short-row") && next !== undefined && next.span === undefined;
  }

  /** Whether a row lacks its key while the line before, which nothing explains, may hold it. */
  private mayHaveBegun(row: Candidate, before: Step<Candidate> | undefined): boolean {
    return !this.hasKey(row.fields) && before !== undefined && (before.span === undefined || before.doubtful);
  }

  /** Sets the lines of a row aside, but for those that are sound rows by themselves. */
  private giveUp(
    group: readonly Decoded[],
    { fields }: Candidate,
    reason: QuarantineReason,
    rows: RecoveredRow[],
    quarantine: QuarantinedLine[],
  ): void {
    for (const decoded of group) {
      if (decoded.line.sound && decoded.isRow) rows.push(this.toRow([decoded], this.asItStands(decoded)));
      else quarantine.push({ line: decoded.line, reason, nearest: [fields] });
    }
  }

  private toRow(group: readonly Decoded[], { fields, kinds, issues, rowCost }: Found): RecoveredRow {
    const typed = fields.map((text, column) => fitText(this.layout.columns[column]?.type ?? "text", text) ?? "");
    return { lines: group.map(({ line }) => line), fields, typed, issues, kinds, cost: rowCost };
  }

  private setAside(decoded: Decoded): QuarantinedLine {
    const tooMany = decoded.fields.length - this.layout.columns.length > MOST_STRAY_TABS;
    const readings = tooMany
      ? []
      : align(piecesOf([decoded]), this.layout, this.profile, this.usualLengths).slice(0, 2);
    return { line: decoded.line, reason: "no-reading", nearest: readings.map((reading) => reading.fields) };
  }
}
