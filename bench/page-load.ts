/** How a page came to a browser that had kept nothing. */
export interface PageLoad {
  /** Milliseconds from asking to the first byte of the document. */
  readonly answerTime: number;
  /** Milliseconds from asking until something is painted, and until the largest thing is. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Cumulative layout shift: 0 where nothing moved. */
  readonly layoutShift: number;
  /** Bytes over the wire, with headers and as compressed: of scripts, and of everything. */
  readonly scriptBytes: number;
  readonly bytes: number;
  readonly requests: number;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

interface Observed {
  largestPaint: number;
  layoutShift: number;
}

/** Runs in the page before anything else of it does: keeps what is told only to those who watch. */
export function observePaint(): void {
  const observed: Observed = { largestPaint: 0, layoutShift: 0 };
  Object.assign(globalThis, { observed });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => {
    observed.largestPaint = startTime;
  });
  watch("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as LayoutShift;
    if (!hadRecentInput) observed.layoutShift += value;
  });
}

/** Runs in the page once it is there: everything that it cost. */
export function readLoad(): PageLoad {
  const { observed } = globalThis as unknown as { observed: Observed };
  const [whole] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const parts = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const sizeOf = (entries: readonly PerformanceResourceTiming[]) =>
    entries.reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    answerTime: whole?.responseStart ?? 0,
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    ...observed,
    scriptBytes: sizeOf(parts.filter(({ name }) => new URL(name).pathname.endsWith(".js"))),
    bytes: sizeOf(whole === undefined ? parts : [whole, ...parts]),
    requests: parts.length + 1,
  };
}
