import { fiscalYear } from "../base/dates.ts";
import type { Claim, ClaimRow } from "../facts/claim.ts";
import { claims } from "../facts/claims.ts";
import type { OpenRecord } from "../record/open-record.ts";
import type { Measure, Spec } from "./definition.ts";
import { definitions, type MeasureId } from "./definitions/catalogue.ts";
import { answerOf, headlineIn, isHeadcount, LEVELS, type RequestSpan } from "./published-beside.ts";
import { definitionOf, STANDARD } from "./resolve.ts";
import { viewAddress } from "./view-address.ts";

/** How near a figure must be to the published one to be the same: a twentieth of it. */
export const NEAR = 0.05;

/**
 * What a record says of a claim's published figures. `holds`: by our own definition each that can be compared comes out
 * within {@link NEAR}. `depends on the definition`: it does not, or none of the same time and unit was published.
 * `not in this record`: courts do not record it.
 */
export type ClaimState = "holds" | "depends on the definition" | "not in this record";

/** One published answer with the record's figure under one definition. */
export interface ClaimFigure {
  readonly row: string;
  readonly measure: string;
  readonly variant: string;
  /** Published value and unit of the row that it stands beside; null where they count different things. */
  readonly published: number | null;
  /** In the unit of the published value, else in the measure's own. */
  readonly ours: number | null;
  /** The answer in English. */
  readonly sentence: string;
  readonly command: string;
  /** Address of the page that shows it, below a site's root. */
  readonly address: string;
}

/** A claim with what a record says of it. */
export interface ClaimAnswered {
  readonly claim: Claim;
  readonly state: ClaimState;
  /** What keeps the record from comparing; null where something is compared. */
  readonly why: string | null;
  readonly figures: readonly ClaimFigure[];
}

/**
 * The nine claims with a record's figures: each claim's first measures, at the date of its published answer (levels at
 * the end of that day, judges at work in its month, everything else in the fiscal year that holds it), under every definition of ours.
 */
export async function answerClaims(record: OpenRecord): Promise<ClaimAnswered[]> {
  const answered: ClaimAnswered[] = [];
  for (const claim of claims) answered.push(await answerClaim(claim, record));
  return answered;
}

async function answerClaim(claim: Claim, record: OpenRecord): Promise<ClaimAnswered> {
  const figures: ClaimFigure[] = [];
  const seen = new Set<string>();
  for (const row of claim.rows.filter(({ id }) => claim.firstRows.includes(id) || claim.firstRows.length === 0)) {
    for (const measure of measuresOf(row)) {
      const found = await figuresOf(row, measure, record);
      figures.push(...found.filter(({ command, published }) => !seen.has(`${command} ${published}`)));
      for (const { command, published } of found) seen.add(`${command} ${published}`);
    }
  }
  return { claim, ...stateOf(claim, figures), figures };
}

function measuresOf(row: ClaimRow): Measure<MeasureId>[] {
  return row.measures.flatMap((id) => definitions.find((each) => each.id === id) ?? []);
}

async function figuresOf(row: ClaimRow, measure: Measure<MeasureId>, record: OpenRecord): Promise<ClaimFigure[]> {
  const figures: ClaimFigure[] = [];
  for (const variant of [STANDARD, ...Object.keys(measure.variants ?? {})]) {
    const { spec } = definitionOf(measure, variant);
    const span = spanFor(row, spec);
    const answer = await answerOf(record, { measure: measure.id, variant, ...span });
    if (answer === null || answer.rows.length === 0) continue;
    const isNearest = row.measures[0] === measure.id;
    const value =
      isNearest && isComparable(row, spec)
        ? row.values.find(({ of }) => of === undefined || of === span.to)
        : undefined;
    const inUnit = value === undefined ? null : headlineIn(answer, value.unit);
    const headline = answer.columns[0]?.name ?? "";
    figures.push({
      row: row.id,
      measure: measure.id,
      variant,
      published: inUnit === null ? null : (value?.value ?? null),
      ours: inUnit ?? answer.rows[0]?.values[headline] ?? null,
      sentence: answer.sentence,
      command: answer.command,
      address: viewAddress(answer),
    });
  }
  return figures;
}

/** The time of a request that answers a row at its date. */
function spanFor({ date }: ClaimRow, spec: Spec): RequestSpan {
  if (LEVELS.has(spec.kind)) return { to: date };
  if (date.length === 4) return { from: date, to: date };
  const month = date.slice(0, 7);
  const span = isHeadcount(spec) ? month : `FY${fiscalYear(`${month}-01`)}`;
  return { from: span, to: span };
}

/**
 * Whether a published figure of a row is of the same time as ours: of a day for what is counted on a day, of a year for
 * what is counted over one. A limit set by a rule is no figure to be compared.
 */
function isComparable({ kind, date, recordCanAnswer }: ClaimRow, spec: Spec): boolean {
  if (recordCanAnswer === "no" || kind === "rule" || kind === "status") return false;
  return LEVELS.has(spec.kind) || isHeadcount(spec) || date.length === 4 || date.endsWith("-09-30");
}

function stateOf(claim: Claim, figures: readonly ClaimFigure[]): Pick<ClaimAnswered, "state" | "why"> {
  const compared = figures.filter(({ published }) => published !== null);
  if (compared.length === 0) {
    const first = claim.rows.filter(({ id }) => claim.firstRows.includes(id));
    const telling = first.find(({ recordCanAnswer }) => recordCanAnswer !== "no");
    const isAnswered = telling !== undefined && figures.length > 0;
    return {
      state: isAnswered ? "depends on the definition" : "not in this record",
      why: (isAnswered ? telling : (first[0] ?? claim.rows[0]))?.why ?? null,
    };
  }
  const own = compared.filter(({ variant }) => variant === STANDARD);
  const holds = own.length > 0 && own.every(isNear);
  return { state: holds ? "holds" : "depends on the definition", why: null };
}

function isNear({ ours, published }: ClaimFigure): boolean {
  return ours !== null && published !== null && Math.abs(ours - published) <= NEAR * Math.abs(published);
}
