/** An estimate with its confidence interval. All three are null when the numbers given are too few to say anything. */
export interface Estimate {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** `level`: the share of samples whose interval is to hold the truth, between 0 and 1. Default 0.95. */
export interface ConfidenceOptions {
  readonly level?: number;
}

/** The estimate of nothing. */
export const UNKNOWN: Estimate = { estimate: null, low: null, high: null };
