/** How far a download is. */
export interface DownloadProgress {
  /** Bytes of the whole file that are here, those of earlier runs included. */
  readonly receivedBytes: number;
  /** Null when the server does not say. */
  readonly totalBytes: number | null;
  /** Over the last five seconds. */
  readonly bytesPerSecond: number;
  /** Null when the size or the speed is not known. */
  readonly secondsLeft: number | null;
}

const WINDOW_MILLISECONDS = 5000;
const REPORT_MILLISECONDS = 200;

/** Turns a count of bytes into speed and time left, and reports a few times a second. */
export class ProgressMeter {
  private readonly report: ((progress: DownloadProgress) => void) | undefined;
  private samples: { at: number; bytes: number }[] = [];
  private reportedAt = Number.NEGATIVE_INFINITY;

  constructor(report: ((progress: DownloadProgress) => void) | undefined) {
    this.report = report;
  }

  /** Begins an attempt at so many bytes; its first count is reported at once. */
  start(bytes: number): void {
    this.reportedAt = Number.NEGATIVE_INFINITY;
    this.samples = [{ at: performance.now(), bytes }];
  }

  /** Takes a new count; reports it when a report is due or `last` is set. */
  update(receivedBytes: number, totalBytes: number | null, last = false): void {
    const now = performance.now();
    if (this.report === undefined || (!last && now - this.reportedAt < REPORT_MILLISECONDS)) return;
    this.reportedAt = now;
    this.samples.push({ at: now, bytes: receivedBytes });
    while (this.samples.length > 2 && now - this.samples[1]!.at > WINDOW_MILLISECONDS) this.samples.shift();
    const oldest = this.samples[0]!;
    const bytesPerSecond = now > oldest.at ? ((receivedBytes - oldest.bytes) * 1000) / (now - oldest.at) : 0;
    const known = totalBytes !== null && bytesPerSecond > 0;
    const secondsLeft = known ? (totalBytes - receivedBytes) / bytesPerSecond : null;
    this.report({ receivedBytes, totalBytes, bytesPerSecond, secondsLeft });
  }
}
