/** A way to read adjacent lines `from` to `to`, the last not included, as one row. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** How unlikely it is, 0 or more. */
  readonly cost: number;
}

/** One step of a cover: a span, or a line that no span takes. */
export interface Step<S extends Span> {
  readonly from: number;
  readonly to: number;
  readonly span: S | undefined;
  /** Whether some cover without this span costs hardly more than the best. */
  readonly doubtful: boolean;
}

/** Least cost of covering the lines before each position, from the spans that end there. */
function costsUpTo(count: number, spans: readonly Span[], leftOut: number): number[] {
  const costs = [0];
  for (let end = 1; end <= count; end++) {
    let least = (costs[end - 1] as number) + leftOut;
    for (const { from, to, cost } of spans) if (to === end) least = Math.min(least, (costs[from] as number) + cost);
    costs.push(least);
  }
  return costs;
}

/**
 * The cheapest account of `count` lines in which every line is in exactly one span or left out at the price of
 * `leftOut`, in line order. A span is doubtful when a whole account without it costs less than `margin` more.
 */
export function cheapestCover<S extends Span>(
  count: number,
  spans: readonly S[],
  leftOut: number,
  margin: number,
): Step<S>[] {
  const before = costsUpTo(count, spans, leftOut);
  const mirrored = spans.map(({ from, to, cost }) => ({ from: count - to, to: count - from, cost }));
  const behind = costsUpTo(count, mirrored, leftOut).reverse();
  const through = ({ from, to, cost }: Span) => (before[from] as number) + cost + (behind[to] as number);
  const least = before[count] as number;
  const steps: Step<S>[] = [];
  for (let from = 0; from < count; ) {
    const covering = spans.filter((span) => span.from <= from && from < span.to);
    const line = { from, to: from + 1, cost: leftOut };
    const span = covering
      .filter((each) => each.from === from)
      .reduce<S | undefined>(
        (best, each) => (through(each) < (best === undefined ? through(line) : through(best)) ? each : best),
        undefined,
      );
    const rivals: readonly Span[] = [...covering.filter((each) => each !== span), line];
    const doubtful = span !== undefined && rivals.some((rival) => through(rival) - least < margin);
    const to = span?.to ?? from + 1;
    steps.push({ from, to, span, doubtful });
    from = to;
  }
  return steps;
}
