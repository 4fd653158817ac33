import { align, type Pieces, type Reading, type Separator } from "./align.ts";
import { type DecodedField, decodeField, splitFields } from "./decode.ts";
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
/** Cost of tearing a line that is sound by itself out of its place to complete another. */
const SOUND_JOINED = 8;
/** Most by which an accepted reading may be more surprising than a usual row. */
const ACCEPTABLE = 12;
/** Two readings this close are equally good. */
const MARGIN = 3;

interface Decoded {
  readonly line: Line;
  readonly fields: readonly DecodedField[];
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly row: RecoveredRow;
}

interface Plan {
  readonly cost: number;
  readonly signature: string;
  readonly last: Candidate | undefined;
  readonly before: Plan | undefined;
}

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

/** Keeps the cheapest few plans, one for each distinct outcome. */
function keepPlan(plans: Plan[], plan: Plan): void {
  plans.push(plan);
  plans.sort((one, other) => one.cost - other.cost);
  if (plans.length > 3) plans.pop();
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
    const decoded = run.map((line) => ({ line, fields: splitFields(line.raw).map(decodeField) }));
    const plans: Plan[][] = [[{ cost: 0, signature: "", last: undefined, before: undefined }]];
    for (let end = 1; end <= run.length; end++) {
      const here: Plan[] = [];
      for (const before of plans[end - 1] as Plan[]) {
        keepPlan(here, { cost: before.cost + SET_ASIDE, signature: `${before.signature}\n?`, last: undefined, before });
      }
      for (let from = Math.max(0, end - MOST_PIECES); from < end; from++) {
        for (const candidate of this.candidates(decoded.slice(from, end), from, end)) {
          for (const before of plans[from] as Plan[]) {
            const signature = `${before.signature}\n${candidate.row.fields.join("\t")}`;
            keepPlan(here, { cost: before.cost + candidate.cost, signature, last: candidate, before });
          }
        }
      }
      plans.push(here);
    }
    const [best, second] = plans[run.length] as [Plan, Plan | undefined];
    const doubtful = second !== undefined && second.signature !== best.signature && second.cost - best.cost < MARGIN;
    return this.carryOut(decoded, best, doubtful ? second : undefined);
  }

  /** Readings of these lines as one row that could be accepted, cheapest first. */
  private candidates(group: readonly Decoded[], from: number, to: number): Candidate[] {
    const [first] = group as [Decoded];
    const isWhole = group.length === 1 && first.fields.length === this.layout.columns.length;
    const whole = isWhole ? this.wholeRow(first) : undefined;
    if (whole !== undefined && first.line.sound) return [{ from, to, cost: 0, row: whole }];
    const usual = group.length === 1 ? this.usuallyShort(first) : undefined;
    if (usual !== undefined) return [{ from, to, cost: usual.cost, row: usual }];
    const rows = [...(whole === undefined ? [] : [whole]), ...this.aligned(group)];
    rows.sort((one, other) => one.cost - other.cost);
    const best = rows[0]?.cost ?? 0;
    const floor = Math.max(0, best) + group.filter(({ line }) => line.sound).length * SOUND_JOINED + group.length - 1;
    return rows.map((row) => ({ from, to, cost: floor + row.cost - best, row }));
  }

  /** A row that stops where many of its table do and is ordinary as far as it goes: millions of motions are. */
  private usuallyShort(decoded: Decoded): RecoveredRow | undefined {
    const { length } = decoded.fields;
    if (!this.usualLengths.has(length)) return undefined;
    const texts = decoded.fields.map((field) => field.text);
    let surprise = 0;
    for (const [column, text] of texts.entries()) surprise += this.profile.cost(column, text);
    if (this.excess(surprise) > 0 || !this.hasKey(texts)) return undefined;
    const fields = this.layout.columns.map((_, column) => texts[column] ?? "");
    return this.toRow([decoded], fields, kindsOf([decoded], { mergedTabs: 0, missing: 1 }), [], 1);
  }

  private aligned(group: readonly Decoded[]): RecoveredRow[] {
    const pieces = group.reduce((sum, { fields }) => sum + fields.length, 0);
    if (pieces - this.layout.columns.length > MOST_STRAY_TABS + group.length - 1) return [];
    const input = piecesOf(group);
    const rows: RecoveredRow[] = [];
    const tornApart = group.some(({ line }) => line.sound);
    for (const reading of align(input, this.layout, this.profile, this.usualLengths)) {
      const surprise = this.excess(reading.surprise);
      if (reading.misfits.length > 0 || surprise > ACCEPTABLE || !this.hasKey(reading.fields)) continue;
      if (tornApart && reading.mergedTabs + reading.missing > 0) continue;
      rows.push(this.toRow(group, reading.fields, kindsOf(group, reading), [], surprise + reading.damage));
    }
    return rows;
  }

  /** A line with the right number of fields read as it stands; values that do not fit become issues, if they are few. */
  private wholeRow(decoded: Decoded): RecoveredRow | undefined {
    const fields = decoded.fields.map((field) => field.text);
    const issues = fields.flatMap((text, column): Issue[] => {
      const type = this.layout.columns[column]?.type;
      return type === undefined || fitText(type, text) !== undefined ? [] : [{ column, text }];
    });
    const most = this.layout.columns.length > 8 ? 2 : 1;
    if (issues.length > most || issues.some((issue) => issue.column === this.layout.key)) return undefined;
    const total = fields.reduce((sum, text, column) => sum + Math.min(MISFIT, this.profile.cost(column, text)), 0);
    const misfitting = issues.reduce(
      (sum, issue) => sum + Math.min(MISFIT, this.profile.cost(issue.column, issue.text)),
      0,
    );
    const cost = this.excess(total - misfitting) + issues.length * ISSUE;
    const kinds = kindsOf([decoded], { mergedTabs: 0, missing: 0 });
    return this.toRow([decoded], fields, kinds, issues, cost);
  }

  private toRow(
    group: readonly Decoded[],
    fields: readonly string[],
    kinds: readonly RepairKind[],
    issues: readonly Issue[],
    cost: number,
  ): RecoveredRow {
    const typed = fields.map((text, column) => fitText(this.layout.columns[column]?.type ?? "text", text) ?? "");
    return { lines: group.map(({ line }) => line), fields, typed, issues, kinds, cost };
  }

  private excess(cost: number): number {
    const { mean, deviation } = this.profile.baseline;
    return cost - mean - 2 * deviation;
  }

  private hasKey(fields: readonly string[]): boolean {
    return this.layout.key < 0 || fields[this.layout.key] !== "";
  }

  private carryOut(decoded: readonly Decoded[], best: Plan, rival: Plan | undefined): Repaired {
    const rows: RecoveredRow[] = [];
    const quarantine: QuarantinedLine[] = [];
    const rivalRows = new Set<string>();
    for (let plan = rival; plan?.before !== undefined; plan = plan.before) {
      if (plan.last !== undefined) rivalRows.add(`${plan.last.from}\t${plan.last.row.fields.join("\t")}`);
    }
    let end = decoded.length;
    for (let plan: Plan | undefined = best; plan?.before !== undefined; plan = plan.before) {
      const candidate = plan.last;
      if (candidate === undefined) {
        end--;
        quarantine.unshift(this.setAside(decoded[end] as Decoded, "no-reading", []));
        continue;
      }
      end = candidate.from;
      const agreed = rival === undefined || rivalRows.has(`${candidate.from}\t${candidate.row.fields.join("\t")}`);
      if (agreed) rows.unshift(candidate.row);
      else this.setAsideAll(decoded.slice(candidate.from, candidate.to), candidate.row, rows, quarantine);
    }
    return { rows, quarantine };
  }

  /** Gives up a doubtful row: its lines go to quarantine, but for those that are sound rows by themselves. */
  private setAsideAll(
    group: readonly Decoded[],
    row: RecoveredRow,
    rows: RecoveredRow[],
    quarantine: QuarantinedLine[],
  ): void {
    for (const decoded of group.toReversed()) {
      const alone = decoded.line.sound ? this.wholeRow(decoded) : undefined;
      if (alone !== undefined) rows.unshift(alone);
      else quarantine.unshift(this.setAside(decoded, "several-readings", [row.fields]));
    }
  }

  private setAside(
    decoded: Decoded,
    reason: QuarantineReason,
    nearest: readonly (readonly string[])[],
  ): QuarantinedLine {
    const { line } = decoded;
    if (nearest.length > 0) return { line, reason, nearest };
    const tooMany = decoded.fields.length - this.layout.columns.length > MOST_STRAY_TABS;
    const readings = tooMany
      ? []
      : align(piecesOf([decoded]), this.layout, this.profile, this.usualLengths).slice(0, 2);
    return { line, reason, nearest: readings.map((reading) => reading.fields) };
  }
}
