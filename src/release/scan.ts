import { readFileSync } from "node:fs";
import { ReleaseError } from "../base/errors.ts";
import type { Layout } from "./layout.ts";

/** One physical line that the scanner did not pass on, byte for byte, without its line end. */
export interface Line {
  /** Physical line number in the file; the header is line 1. */
  readonly number: number;
  readonly raw: Buffer;
  /** Whether the line was sound by itself and is here only as the neighbour of one that was not. */
  readonly sound: boolean;
}

/** Where the scanner's findings go. Buffers marked as reused must be written or copied before returning. */
export interface ScanSink {
  /** Adjacent lines that must be read together; at least one is not sound. */
  suspects(lines: readonly Line[]): void;
  /** One sound row out of many, typed, without its line end, to learn what sound rows look like. Reused. */
  sample(row: Buffer): void;
}

/** What the scanner counted: `lines = blankLines + soundRows + suspectLines`. The header is not among them. */
export interface ScanCounts {
  readonly bytes: number;
  readonly lines: number;
  readonly blankLines: number;
  readonly soundRows: number;
  readonly suspectLines: number;
  /** Per column, sound rows with a value in it. */
  readonly filled: readonly number[];
}

/** What `scanner/scanner.ts` exports; addresses are offsets in its memory. */
interface ScannerModule {
  readonly memory: WebAssembly.Memory;
  configure(fields: number, lastLine: number): void;
  kindsAddress(): number;
  widthsAddress(): number;
  filledAddress(): number;
  reserve(bytes: number): number;
  scan(added: number, final: boolean): number;
  readyAddress(): number;
  unfinishedBytes(): number;
  lineCount(): number;
  blankLineCount(): number;
  soundRowCount(): number;
  fit(kind: number, width: number, start: number, end: number): number;
}

const LONGEST_LINE = 1 << 20;

const compiled = new WebAssembly.Module(readFileSync(new URL("./scanner.wasm", import.meta.url)));

type Host = Record<"suspect" | "closeRun" | "sample", (...values: number[]) => void>;

/** A scanner in memory of its own. */
export function instantiateScanner(host: Host): ScannerModule {
  return new WebAssembly.Instance(compiled, { host }).exports as unknown as ScannerModule;
}

/**
 * Splits a table's bytes into rows, in one pass. A line is sound when it has as many fields as the layout and every
 * field is blank or fits its column. Sound lines come back from {@link Scanner.write} trimmed and in the engine's own
 * spelling (days as `YYYY-MM-DD`, months as their first day, times as digits, flags as 0 or 1), so that the engine
 * never meets a line that it could misread. Every other line goes to {@link ScanSink.suspects} with its bytes as they
 * were, together with its neighbours where a row may have been cut in two. A physical line ends at CR LF, LF, or a CR
 * alone. Blank is empty, spaces or NULs.
 */
export class Scanner {
  private readonly module: ScannerModule;
  private readonly layout: Layout;
  private run: Line[] = [];
  private bytes = 0;
  private suspectLines = 0;

  /** `lastLine` is the number of the last line that was taken off before: 1 for the header. */
  constructor(layout: Layout, sink: ScanSink, lastLine = 1) {
    this.layout = layout;
    const view = (start: number, end: number) => Buffer.from(this.module.memory.buffer, start, end - start);
    this.module = instantiateScanner({
      suspect: (number = 0, start = 0, end = 0, sound = 0) => {
        this.suspectLines++;
        this.run.push({ number: number >>> 0, raw: Buffer.from(view(start, end)), sound: sound !== 0 });
      },
      closeRun: () => {
        const lines = this.run;
        this.run = [];
        sink.suspects(lines);
      },
      sample: (start = 0, end = 0) => sink.sample(view(start, end)),
    });
    const fields = layout.columns.length;
    this.module.configure(fields, lastLine);
    new Uint8Array(this.module.memory.buffer, this.module.kindsAddress(), fields).set(layout.kinds);
    new Int32Array(this.module.memory.buffer, this.module.widthsAddress(), fields).set(layout.widths);
  }

  /**
   * Takes the next bytes of the table; returns the sound rows that are ready, LF ended. The result is a view that the
   * next call overwrites. Throws `line-too-long` when no line ends within 1 MiB.
   */
  write(chunk: Uint8Array): Buffer {
    this.bytes += chunk.length;
    const at = this.module.reserve(chunk.length);
    new Uint8Array(this.module.memory.buffer, at, chunk.length).set(chunk);
    const rows = this.rows(this.module.scan(chunk.length, false));
    if (this.module.unfinishedBytes() > LONGEST_LINE) {
      const table = this.layout.table?.name ?? "a table";
      const line = this.module.lineCount() + 2;
      throw new ReleaseError(
        "line-too-long",
        `${table} has no line end within 1 MiB of line ${line}`,
        {
          table,
          line,
        },
        { advice: "look at the file there: it may be no text" },
      );
    }
    return rows;
  }

  /** Ends the table and returns its last rows; a last line without a line end counts as a line. */
  end(): Buffer {
    this.module.reserve(0);
    return this.rows(this.module.scan(0, true));
  }

  /** Lines read so far, the header not among them. */
  get lines(): number {
    return this.module.lineCount();
  }

  get counts(): ScanCounts {
    const fields = this.layout.columns.length;
    return {
      bytes: this.bytes,
      lines: this.module.lineCount(),
      blankLines: this.module.blankLineCount(),
      soundRows: this.module.soundRowCount(),
      suspectLines: this.suspectLines,
      filled: [...new Float64Array(this.module.memory.buffer, this.module.filledAddress(), fields)],
    };
  }

  private rows(bytes: number): Buffer {
    return Buffer.from(this.module.memory.buffer, this.module.readyAddress(), bytes);
  }
}
