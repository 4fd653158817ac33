import { bytes, duration } from "./format.ts";

/** Shows how far long work has come: one line that is rewritten on a terminal, a plain line now and then elsewhere. */
export class Screen {
  private readonly stream: NodeJS.WriteStream;
  private readonly quiet: boolean;
  private lastShown = 0;
  private lastHeading = "";
  private shownLength = 0;
  private since = performance.now();

  constructor(stream: NodeJS.WriteStream, quiet = false) {
    this.stream = stream;
    this.quiet = quiet;
  }

  /**
   * Tells of work under a heading: `done` of `total` bytes, with rate and time left, or of things when `unit` is
   * given.
   */
  show(heading: string, item: string, done: number, total: number, unit: "bytes" | "steps" = "bytes"): void {
    if (this.quiet) return;
    const now = performance.now();
    const fresh = heading !== this.lastHeading;
    if (fresh) {
      this.lastHeading = heading;
      this.since = now;
    }
    const pause = this.stream.isTTY ? 100 : 10_000;
    if (!fresh && now - this.lastShown < pause) return;
    this.lastShown = now;
    const seconds = (now - this.since) / 1000;
    const percent = total > 1 ? ` ${Math.min(100, Math.floor((100 * done) / total))} %` : "";
    const amounts =
      unit === "bytes" && total > 0 ? ` (${bytes(done)} of ${bytes(total)}${this.pace(done, total, seconds)})` : "";
    this.write(`${heading}${percent}${amounts} ${item}`.trimEnd());
  }

  /** A line that stays. */
  say(text: string): void {
    if (this.quiet) return;
    this.clear();
    this.stream.write(`${text}\n`);
  }

  /** Takes the moving line away. */
  clear(): void {
    if (this.stream.isTTY && this.shownLength > 0) this.stream.write(`\r${" ".repeat(this.shownLength)}\r`);
    this.shownLength = 0;
  }

  private pace(done: number, total: number, seconds: number): string {
    if (seconds < 1 || done <= 0) return "";
    return `, ${bytes(done / seconds)}/s, ${duration(((total - done) * seconds) / done)} left`;
  }

  private write(text: string): void {
    if (!this.stream.isTTY) {
      this.stream.write(`${text}\n`);
      return;
    }
    const line = text.slice(0, Math.max(20, (this.stream.columns ?? 80) - 1));
    this.stream.write(`\r${line.padEnd(this.shownLength)}`);
    this.shownLength = line.length;
  }
}
