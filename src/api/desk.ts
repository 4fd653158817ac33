import type { Answer } from "../measures/answer.ts";
import type { AroundAnswer, AroundRequest } from "../measures/around.ts";
import type { ClaimAnswered } from "../measures/claims-answered.ts";
import type { MeasureId } from "../measures/definitions/catalogue.ts";
import type { Explanation } from "../measures/explanation.ts";
import type { ValueNames } from "../measures/filters.ts";
import type { Request } from "../measures/request.ts";
import type { Codebook } from "./codebook/codebook.ts";
import type { IntegrityReport } from "./integrity-report.ts";
import type { Found } from "./search-entries.ts";
import type { ServedRelease } from "./served-release.ts";
import type { CourtEntry } from "./sheets/court-entries.ts";
import type { CourtSheet } from "./sheets/court-sheet.ts";
import type { JudgeEntry } from "./sheets/judge-entries.ts";
import type { JudgeSheet } from "./sheets/judge-sheet.ts";

/**
 * The desk at which the records of a store are asked, by the API and by the pages alike: a few questions at a time, each
 * within a time limit, the same question once. It has no door for SQL. Every function takes the release last, by default
 * the current one, and throws `release-not-loaded` where the store does not have it, `server-busy` when too many
 * questions wait, and `question-too-slow` when one is stopped by the limit, beside what the function it stands for throws.
 */
export interface Desk {
  /** Releases that can be asked, newest first; empty where nothing is loaded. */
  readonly releases: readonly ServedRelease[];
  /** The release that is asked where none is named: the newest; null where nothing is loaded. */
  readonly current: ServedRelease | null;
  /** Answers a request, as `ask` of the measures. */
  ask(request: Request<MeasureId>, release?: string): Promise<Answer>;
  /** A measure before and after a rule, as `around` of the measures. */
  around(request: AroundRequest, release?: string): Promise<AroundAnswer>;
  /** A measure explained; the release's figures stand beside the published ones where it is no simulation. */
  explain(measure: MeasureId, release?: string): Promise<Explanation>;
  /** The nine claims with a release's figures; null where nothing is loaded. */
  claims(release?: string): Promise<readonly ClaimAnswered[] | null>;
  /** Values of the dimensions whose list is the record's own: names by code, commonest first. */
  values(release?: string): Promise<ValueNames>;
  /** Courts, by name. */
  courts(release?: string): Promise<readonly CourtEntry[]>;
  /** Judges, by name; codes that stand for no single judge are not among them. */
  judges(release?: string): Promise<readonly JudgeEntry[]>;
  /** What is known of a court, by code. Throws `not-found`. */
  courtSheet(code: string, release?: string): Promise<CourtSheet>;
  /** What is known of a judge, by code. Throws `not-found`, also for a code that is no single judge. */
  judgeSheet(code: string, release?: string): Promise<JudgeSheet>;
  /** Courts, judges, measures and rules whose name is near some words, best first; spelling and accents are forgiven. */
  search(words: string, release?: string): Promise<readonly Found[]>;
  /** Where every line of the release went, in counts. */
  integrity(release?: string): Promise<IntegrityReport>;
  /** Every table, column and list of codes of a record, whatever the release. */
  codebook(): Codebook;
}
