import type { SourceId } from "../../facts/sources.ts";

/** A word of the field, explained. */
export interface Term {
  /** As it is written, and looked up. */
  readonly word: string;
  /** Other names and abbreviations by which it is met. */
  readonly also?: readonly string[];
  /** What it is, in plain words. */
  readonly meaning: string;
  /** What it is in the record, or that it is not there. Absent where the meaning says it. */
  readonly inRecord?: string;
  /** Ids of rules in the register that bear on it. */
  readonly rules?: readonly string[];
  readonly sources?: readonly SourceId[];
}
