/**
 * An interval on a scale from one end to the other, the estimate as a dot and a line at zero: a drawing beside the
 * numbers that it shows. Not read out.
 */
export function IntervalStrip({ estimate, low, high, reach }: IntervalStripProps) {
  const place = (value: number) => Math.max(0, Math.min(200, 100 + (100 * value) / reach));
  return (
    <svg class="strip" viewBox="0 0 200 16" aria-hidden="true" focusable="false">
      <line x1="0" x2="200" y1="8" y2="8" stroke="#d8d4cb" stroke-width="1" />
      <line x1="100" x2="100" y1="0" y2="16" stroke="#1a1a1a" stroke-width="1" />
      <line x1={place(low).toFixed(1)} x2={place(high).toFixed(1)} y1="8" y2="8" stroke="#3f6ea8" stroke-width="4" />
      <circle cx={place(estimate).toFixed(1)} cy="8" r="5" fill="#ffffff" stroke="#3f6ea8" stroke-width="3" />
    </svg>
  );
}

/** What a strip draws, all in one unit. */
export interface IntervalStripProps {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** The value at the right end; the left end is as far below zero. */
  readonly reach: number;
}
