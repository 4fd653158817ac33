import type { PartialDate } from "./partial-date.ts";
import type { SourceId } from "./sources.ts";

/** What kind of act or event stands in the register. */
export type RuleKind =
  | "Attorney General decision"
  | "BIA decision"
  | "court order"
  | "event"
  | "executive order"
  | "memo"
  | "regulation"
  | "statute";

/** An act or event that may have moved a measure, with its dates. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly kind: RuleKind;
  /** How lawyers or officials cite it, as far as that is known. */
  readonly citation: string;
  /** When it was issued or made public. Null when no source gives it. */
  readonly announced: PartialDate | null;
  /** When it took effect. Null when that is not known from a source, or it never did (`effect` says which). */
  readonly effective: PartialDate | null;
  /** When it was withdrawn, overruled or blocked. Null when it was not, or the date is not known. */
  readonly ended: PartialDate | null;
  /** What it did, in our words. */
  readonly effect: string;
  /** Ids of measures that it could have moved. That it did is not said here. */
  readonly affects: readonly string[];
  readonly source: SourceId;
  readonly alsoSources?: readonly SourceId[];
  /** What no source that was read confirms, and anything odd about the dates. */
  readonly notVerified?: string;
}
