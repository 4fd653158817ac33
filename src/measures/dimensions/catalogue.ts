import { BugError } from "../../base/errors.ts";
import type { Dimension } from "../dimension.ts";
import adjournmentCause from "./adjournment-cause.ts";
import age from "./age.ts";
import asylumBasis from "./asylum-basis.ts";
import caseType from "./case-type.ts";
import child from "./child.ts";
import court from "./court.ts";
import custody from "./custody.ts";
import docket from "./docket.ts";
import family from "./family.ts";
import filedYear from "./filed-year.ts";
import hearingKind from "./hearing-kind.ts";
import judge from "./judge.ts";
import language from "./language.ts";
import nationality from "./nationality.ts";
import outcome from "./outcome.ts";
import quotaBand from "./quota-band.ts";
import representedAtDecision from "./represented-at-decision.ts";
import representedEver from "./represented-ever.ts";
import sex from "./sex.ts";
import state from "./state.ts";

const all = [
  court,
  judge,
  nationality,
  language,
  caseType,
  custody,
  representedEver,
  representedAtDecision,
  child,
  family,
  asylumBasis,
  hearingKind,
  adjournmentCause,
  outcome,
  sex,
  age,
  state,
  docket,
  filedYear,
  quotaBand,
] as const;

/** The name of a dimension. */
export type DimensionId = (typeof all)[number]["id"];

/** Every dimension, the commonest first. */
export const dimensions: readonly Dimension<DimensionId>[] = all;

/** What every measured table takes from its case, besides its own columns. */
export const caseDimensions = [
  "court",
  "judge",
  "nationality",
  "language",
  "case_type",
  "custody",
  "represented_ever",
  "represented_at_decision",
  "child",
  "family",
  "asylum_basis",
  "sex",
  "age",
  "state",
  "docket",
  "filed_year",
] as const satisfies readonly DimensionId[];

/** What every measured table takes from its case but the named ones, which make no sense for a measure. */
export function caseDimensionsBut(...left: readonly DimensionId[]): readonly DimensionId[] {
  return caseDimensions.filter((id) => !left.includes(id));
}

/** What every measured table can be broken down by while cases are open: all of these but the decision's own. */
export const openCaseDimensions: readonly DimensionId[] = caseDimensionsBut("represented_at_decision");

/** The dimension of that id. */
export function dimensionOf(id: DimensionId): Dimension<DimensionId> {
  const found = dimensions.find((one) => one.id === id);
  if (found === undefined) throw new BugError(`no dimension ${id}`);
  return found;
}
