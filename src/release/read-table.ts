import { ReleaseError } from "../base/errors.ts";
import { decodeLine } from "./decode.ts";
import { type HeaderDrift, type Layout, readHeader } from "./layout.ts";
import { Profile } from "./profile.ts";
import { type QuarantinedLine, type RecoveredRow, Repairer } from "./repair.ts";
import { type Line, type ScanCounts, Scanner } from "./scan.ts";
import type { Member } from "./source.ts";
import { surveyRows, type ValueDrift } from "./survey.ts";
import type { Table } from "./tables/table.ts";

/** Where the rows of a table go. */
export interface TableSink {
  /** Called once, before any row. */
  layout(layout: Layout): void;
  /** Sound rows, typed, tab-separated, LF ended. A view: write or copy it before returning. */
  rows(bytes: Buffer): void;
  /** A row that needed a closer look, repaired or not. */
  recovered(row: RecoveredRow): void;
  quarantined(line: QuarantinedLine): void;
  /** Bytes of the table read so far. */
  progress(bytes: number): void;
}

/** What was found in a table's file. Lines: `headerLines + blankLines + rows + joinedFragments + quarantinedLines`. */
export interface TableReading {
  readonly bytes: number;
  readonly lines: number;
  readonly headerLines: number;
  readonly blankLines: number;
  readonly rows: number;
  readonly repairedRows: number;
  readonly joinedFragments: number;
  readonly quarantinedLines: number;
  /** Per column in file order, rows with a value. */
  readonly filled: readonly number[];
  readonly drift: HeaderDrift & ValueDrift;
}

const SURVEY_BYTES = 1 << 20;
const SURVEY_LINES = 2000;
const LONGEST_HEADER = 1 << 20;
/** Suspect lines wait for the profile until this many bytes of them are held. */
const PENDING_BYTES = 32 << 20;
/** Rows that stop at the same field are the table's way when there are this many of them, and this share of its lines. */
const USUAL_LINES = 20;
const USUAL_SHARE = 0.005;
/** What one held line costs besides its bytes. */
const LINE_OVERHEAD = 200;

/** The first bytes of a table, enough for its header and a survey, and the iterator for the rest. */
async function readStart(member: Member): Promise<{ start: Buffer; rest: AsyncIterator<Buffer> }> {
  const rest = member.chunks()[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let bytes = 0;
  while (bytes < SURVEY_BYTES) {
    const next = await rest.next();
    if (next.done === true) break;
    chunks.push(Buffer.from(next.value));
    bytes += next.value.length;
  }
  return { start: Buffer.concat(chunks), rest };
}

/** Where the line that begins at `from` ends, and where the next one begins. */
function lineEnd(bytes: Buffer, from: number): { end: number; next: number } {
  let end = from;
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
  const isCrLf = bytes[end] === 13 && bytes[end + 1] === 10;
  return { end, next: Math.min(bytes.length, end + (isCrLf ? 2 : 1)) };
}

function splitHeader(start: Buffer): { header: string; rowsFrom: number } {
  const { end, next } = lineEnd(start, 0);
  return { header: start.toString("utf8", 0, Math.min(end, LONGEST_HEADER)), rowsFrom: next };
}

/** The first lines behind the header; the last one of `start` may be cut. */
function firstLines(start: Buffer, from: number): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = from; at < start.length && lines.length < SURVEY_LINES; ) {
    const { end, next } = lineEnd(start, at);
    lines.push(start.subarray(at, end));
    at = next;
  }
  return lines;
}

/** The header's names; a file of no bytes is taken to have the declared ones. */
function headerNames(start: Buffer, header: string, table: Table | undefined): string[] {
  if (start.length === 0 && table !== undefined) return table.columns.map((column) => column.name);
  return decodeLine(Buffer.from(header.replace(/^\uFEFF/, ""))).map((field) => field.text);
}

function checkHeader(member: Member, header: string, table: Table | undefined, drift: HeaderDrift): void {
  if (table === undefined || drift.missing.length * 2 <= table.columns.length) return;
  const shown = header.length > 60 ? `${header.slice(0, 60)}...` : header;
  throw new ReleaseError(
    "header-unknown",
    `${member.path} does not begin with the header of ${table.name}: found "${shown.replaceAll("\t", " | ")}"`,
    { table: table.name, path: member.path, header: shown },
    {
      advice: `look at its first line, which should name columns such as ${table.columns
        .slice(0, 4)
        .map((column) => column.name)
        .join(", ")}`,
    },
  );
}

function countFields(line: Buffer): number {
  let fields = 1;
  for (const byte of line) if (byte === 9) fields++;
  return fields;
}

/** Gathers suspect lines until enough is known of the sound rows, then has them read and counts what became of them. */
class Suspects {
  readonly profile: Profile;
  rows = 0;
  repairedRows = 0;
  joinedFragments = 0;
  quarantinedLines = 0;
  readonly filled: Float64Array;
  private readonly layout: Layout;
  private readonly sink: TableSink;
  private readonly lengths = new Map<number, number>();
  private pending: (readonly Line[])[] = [];
  private pendingBytes = 0;

  constructor(layout: Layout, sink: TableSink) {
    this.layout = layout;
    this.profile = new Profile(layout);
    this.sink = sink;
    this.filled = new Float64Array(layout.columns.length);
  }

  /** Takes a run of suspect lines; `lines` is how many lines the table has had so far. */
  add(run: readonly Line[], lines: number): void {
    this.pending.push(run);
    for (const line of run) this.pendingBytes += line.raw.length + LINE_OVERHEAD;
    this.countLengths(run);
    if (this.pendingBytes > PENDING_BYTES) this.settle(lines);
  }

  /** Counts the short lines by their fields, but for neighbours that may be two halves of one row. */
  private countLengths(run: readonly Line[]): void {
    const columns = this.layout.columns.length;
    const fields = run.map(({ raw, sound }) => (sound ? Number.POSITIVE_INFINITY : countFields(raw)));
    for (const [at, count] of fields.entries()) {
      const mayBeHalf = [fields[at - 1], fields[at + 1]].some((other = Infinity) => count + other <= columns + 1);
      if (count < columns && !mayBeHalf) this.lengths.set(count, (this.lengths.get(count) ?? 0) + 1);
    }
  }

  /** Counts of fields at which so many rows stop that it is the table's way, not damage. */
  private usualLengths(lines: number): Set<number> {
    const enough = Math.max(USUAL_LINES, lines * USUAL_SHARE);
    return new Set([...this.lengths].filter(([, count]) => count >= enough).map(([fields]) => fields));
  }

  /** Reads the runs that wait. */
  settle(lines: number): void {
    const repairer = new Repairer(this.layout, this.profile, this.usualLengths(lines));
    for (const run of this.pending) {
      const { rows, quarantine } = repairer.repair(run);
      for (const row of rows) this.take(row);
      for (const line of quarantine) {
        this.quarantinedLines++;
        this.sink.quarantined(line);
      }
    }
    this.pending = [];
    this.pendingBytes = 0;
  }

  private take(row: RecoveredRow): void {
    this.rows++;
    if (row.kinds.length > 0) this.repairedRows++;
    this.joinedFragments += row.lines.length - 1;
    for (const [column, text] of row.typed.entries()) {
      if (text !== "") this.filled[column] = (this.filled[column] as number) + 1;
    }
    this.sink.recovered(row);
  }
}

/**
 * Reads one table of a release from its packed bytes to rows. `codesOf` gives the codes that the release's own lists
 * name for `Table.COLUMN`, where they are known already. Every line ends as header, blank, row, fragment of a row, or
 * in quarantine. A file of no bytes has no header line and no rows. Throws `header-unknown`, `line-too-long`, and
 * what the member throws.
 */
export async function readTable(
  member: Member,
  table: Table | undefined,
  sink: TableSink,
  codesOf: (column: string) => Iterable<string> = () => [],
): Promise<TableReading> {
  const { start, rest } = await readStart(member);
  try {
    return await readRest(start, rest, member, table, sink, codesOf);
  } finally {
    await rest.return?.();
  }
}

async function readRest(
  start: Buffer,
  rest: AsyncIterator<Buffer>,
  member: Member,
  table: Table | undefined,
  sink: TableSink,
  codesOf: (column: string) => Iterable<string>,
): Promise<TableReading> {
  const { header, rowsFrom } = splitHeader(start);
  const { layout: plain, drift: headerDrift } = readHeader(headerNames(start, header, table), table);
  if (start.length > 0) checkHeader(member, header, table, headerDrift);
  const { layout, drift: valueDrift } = surveyRows(plain, firstLines(start, rowsFrom));
  sink.layout(layout);
  const suspects = new Suspects(layout, sink);
  for (const [index, column] of layout.columns.entries()) {
    if (column.declared?.decodes !== undefined) suspects.profile.learnCodes(index, codesOf(column.declared.decodes));
  }
  const scanner: Scanner = new Scanner(layout, {
    suspects: (run) => suspects.add(run, scanner.lines),
    sample: (row) => suspects.profile.learn(row.toString("latin1").split("\t")),
  });
  sink.rows(scanner.write(start.subarray(rowsFrom)));
  let bytes = start.length;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    sink.rows(scanner.write(next.value));
    bytes += next.value.length;
    sink.progress(bytes);
  }
  sink.rows(scanner.end());
  suspects.settle(scanner.lines);
  return toReading(start.length > 0, bytes, scanner.counts, suspects, { ...headerDrift, ...valueDrift });
}

function toReading(
  hasHeader: boolean,
  bytes: number,
  counts: ScanCounts,
  suspects: Suspects,
  drift: HeaderDrift & ValueDrift,
): TableReading {
  const headerLines = hasHeader ? 1 : 0;
  return {
    bytes,
    lines: counts.lines + headerLines,
    headerLines,
    blankLines: counts.blankLines,
    rows: counts.soundRows + suspects.rows,
    repairedRows: suspects.repairedRows,
    joinedFragments: suspects.joinedFragments,
    quarantinedLines: suspects.quarantinedLines,
    filled: counts.filled.map((count, column) => count + (suspects.filled[column] ?? 0)),
    drift,
  };
}
