import { caseLabels } from "../../src/release/tables/case-labels.ts";
import { juvenileKinds } from "../../src/release/tables/juvenile-kinds.ts";
import { type Day, dayFrom, fiscalYearOf, yearAndMonth } from "./days.ts";
import type { Member } from "./families.ts";
import type { Hearing } from "./hearings.ts";
import { earliest, greatest, groupBy, least } from "./ordering.ts";
import type { Proceeding } from "./proceedings.ts";
import type { RawRow, RawTables } from "./raw-rows.ts";
import type { Spell } from "./spells.ts";

/** One case with everything that figures are broken down by. */
export interface Case {
  readonly id: number;
  readonly caseId: number;
  readonly caseType: string | null;
  readonly nationality: string | null;
  readonly language: string | null;
  readonly state: string | null;
  readonly sex: string | null;
  readonly custody: string | null;
  /** Court that decided it, or has it now. */
  readonly court: string | null;
  readonly judge: string | null;
  readonly asylumBasis: string | null;
  readonly filedOn: Day | null;
  readonly filedYear: number | null;
  readonly chargedOn: Day | null;
  /** Whole years old when filed. */
  readonly age: number | null;
  readonly isMinor: boolean | null;
  /** First day of the month of the eighteenth birthday; null when the age is unknown. */
  readonly turns18On: Day | null;
  readonly isFlagged: boolean;
  readonly juvenileKinds: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly docket: string;
  readonly representedEver: boolean;
  readonly representedFrom: Day | null;
  /** Null when undecided, or when the day of appearance is not known. */
  readonly representedAtDecision: boolean | null;
  readonly member: Member | undefined;
  /** Case number of the lead of its family group; its own when never tied. */
  readonly family: number;
  readonly everDetained: boolean;
  readonly status: "pending" | "inactive" | "completed" | "unclassified" | "no_proceeding";
  readonly outcome: string;
  readonly completedOn: Day | null;
  readonly inAbsentia: boolean | null;
  readonly deciding: Proceeding | undefined;
  readonly initial: Proceeding | undefined;
  /** First proceeding that decided, ended or closed it; moves are none. */
  readonly firstExit: Proceeding | undefined;
  readonly proceedings: readonly Proceeding[];
  /** Hearings held, bond hearings left out. */
  readonly heard: readonly Hearing[];
  readonly firstHearingOn: Day | null;
  /** Individual hearings held. */
  readonly merits: readonly Hearing[];
  readonly firstMeritsOn: Day | null;
}

/** Everything about cases that the tables beside theirs tell. */
export interface Around {
  readonly proceedings: readonly Proceeding[];
  readonly hearings: readonly Hearing[];
  readonly spells: readonly Spell[];
  readonly members: ReadonlyMap<number, Member>;
}

/** Every case by number. Throws when a number occurs twice: the writer never does that. */
export function readCases(raw: RawTables, around: Around): Map<number, Case> {
  const proceedings = groupBy(around.proceedings, ({ caseId }) => caseId);
  const held = groupBy(
    around.hearings.filter(({ held: wasHeld }) => wasHeld),
    ({ caseId }) => caseId,
  );
  const open = groupBy(
    around.spells.filter(({ endsOn }) => endsOn === null),
    ({ caseId }) => caseId,
  );
  const labelGroups = new Map<string, string>(caseLabels.map(({ code, group }) => [code, group]));
  const labels = groupBy(raw.A_TblCaseIdentifier, (row) => row.whole("IDNCASE"));
  const lawyers = groupBy(raw.tbl_RepsAssigned.filter(isRespondentsLawyer), (row) => row.whole("IDNCASE"));
  const juveniles = groupBy(raw.tbl_JuvenileHistory, (row) => row.whole("idnCase"));
  const cases = new Map<number, Case>();
  for (const row of raw.A_TblCase) {
    const id = row.whole("IDNCASE") as number;
    if (cases.has(id)) throw new Error(`case ${id} twice`);
    const own = readCase(row, id, {
      proceedings: proceedings.get(id) ?? [],
      held: held.get(id) ?? [],
      open: open.get(id) ?? [],
      lawyers: lawyers.get(id) ?? [],
      flags: flagsOf(juveniles.get(id) ?? []),
      labels: new Set((labels.get(id) ?? []).flatMap((each) => labelGroups.get(each.text("CASE_ID") ?? "") ?? [])),
      member: around.members.get(id),
    });
    cases.set(id, own);
  }
  return cases;
}

/** What belongs to one case. */
interface Belongings {
  readonly proceedings: readonly Proceeding[];
  readonly held: readonly Hearing[];
  readonly open: readonly Spell[];
  readonly lawyers: readonly RawRow[];
  readonly flags: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly member: Member | undefined;
}

function readCase(row: RawRow, id: number, belongings: Belongings): Case {
  const { proceedings, held, member, flags, labels } = belongings;
  const deciding = proceedings.find(({ isDeciding }) => isDeciding);
  const last = proceedings.find(({ isLatest }) => isLatest);
  const filedOn = earliest(proceedings.map(({ openedOn }) => openedOn));
  const born = row.month("C_BIRTHDATE");
  const age = ageOn(filedOn, born);
  const custody = row.text("CUSTODY");
  const standing = standingOf(belongings, deciding);
  const isOver = standing.status === "completed" || standing.status === "unclassified";
  const now = isOver ? deciding : last;
  const heard = held.filter(({ kind }) => kind !== "bond");
  const merits = held.filter(({ kind }) => kind === "individual");
  return {
    id,
    caseId: id,
    caseType: row.text("CASE_TYPE") ?? last?.caseType ?? null,
    nationality: row.text("NAT") ?? last?.nationality ?? null,
    language: row.text("LANG") ?? last?.language ?? null,
    state: row.text("ALIEN_STATE"),
    sex: row.text("Sex"),
    custody,
    court: now?.court ?? (isOver ? null : row.text("UPDATE_SITE")),
    judge: now?.judge ?? null,
    asylumBasis: basisOf(row.text("C_ASY_TYPE")),
    filedOn,
    filedYear: filedOn === null ? null : fiscalYearOf(filedOn),
    chargedOn: earliest(proceedings.map(({ chargedOn }) => chargedOn)),
    age,
    isMinor: age === null ? null : age < 18,
    turns18On: age === null || born === null ? null : sameDayLater(born, 18),
    isFlagged: flags.size > 0,
    juvenileKinds: flags,
    labels,
    docket: docketOf(labels),
    ...representation(row, belongings.lawyers, deciding?.completedOn ?? null),
    member,
    family: member?.family ?? id,
    everDetained: [custody, ...proceedings.map((each) => each.custody)].some((code) => code === "D" || code === "R"),
    ...standing,
    completedOn: isOver ? (deciding?.completedOn ?? null) : null,
    inAbsentia: isOver ? (deciding?.inAbsentia ?? null) : null,
    deciding,
    initial: proceedings.find(({ completion }) => completion === "initial"),
    firstExit: firstExitOf(proceedings),
    proceedings,
    heard,
    firstHearingOn: earliest(heard.map(({ hearingOn }) => hearingOn)),
    merits,
    firstMeritsOn: earliest(merits.map(({ hearingOn }) => hearingOn)),
  };
}

function standingOf(
  { proceedings, open }: Belongings,
  deciding: Proceeding | undefined,
): Pick<Case, "status" | "outcome"> {
  if (proceedings.length === 0) return { status: "no_proceeding", outcome: "no_proceeding" };
  if (open.some(({ status }) => status === "active")) return { status: "pending", outcome: "pending" };
  if (open.length > 0) return { status: "inactive", outcome: "administratively_closed" };
  if (deciding === undefined) throw new Error("a case that is over without a decision");
  return { status: deciding.ending === "unknown" ? "unclassified" : "completed", outcome: deciding.outcome };
}

function firstExitOf(proceedings: readonly Proceeding[]): Proceeding | undefined {
  const exits = proceedings.filter(({ ending }) => ending !== null && ending !== "moves");
  return least(exits, ({ completedOn, id }) => [completedOn as Day, id]);
}

/** Whole years between the month of birth and that of a day; null when absurd. */
function ageOn(day: Day | null, born: Day | null): number | null {
  if (day === null || born === null) return null;
  const [now, then] = [yearAndMonth(day), yearAndMonth(born)];
  const months = (now.year - then.year) * 12 + now.month - then.month;
  return months >= 0 && months < 1440 ? Math.floor(months / 12) : null;
}

/** The same first of a month so many years later. */
function sameDayLater(first: Day, years: number): Day {
  const { year, month } = yearAndMonth(first);
  return dayFrom(year + years, month, 1);
}

function basisOf(code: string | null): string | null {
  return code === "I" ? "affirmative" : code === "E" ? "defensive" : code === "J" ? "other" : null;
}

function docketOf(labels: ReadonlySet<string>): string {
  if (labels.has("dedicated_docket")) return "dedicated";
  if (labels.has("migrant_protection_protocols")) return "mpp";
  return labels.has("family_unit") ? "family_unit" : "none";
}

function isRespondentsLawyer(row: RawRow): boolean {
  return row.text("STRATTYTYPE")?.toUpperCase() === "ALIEN" && row.text("STRATTYLEVEL")?.toUpperCase() === "COURT";
}

function representation(row: RawRow, lawyers: readonly RawRow[], decidedOn: Day | null) {
  const filed = row.day("E_28_DATE");
  const representedEver = filed !== null || lawyers.length > 0;
  const representedFrom = earliest([filed, ...lawyers.map((lawyer) => lawyer.day("E_28_DATE"))]);
  const isKnown = decidedOn !== null && (representedFrom !== null || !representedEver);
  const representedAtDecision = isKnown ? representedFrom !== null && representedFrom <= decidedOn : null;
  return { representedEver, representedFrom, representedAtDecision };
}

/** Kinds of the rows of a case's juvenile history that flag a child; empty when none does. */
function flagsOf(rows: readonly RawRow[]): Set<string> {
  const kinds = new Map(juvenileKinds.map((kind) => [kind.id, kind]));
  return new Set(
    rows.flatMap((row) => {
      const id = row.whole("idnJuvenile");
      if (id === null) return [];
      const known = kinds.get(id);
      return known === undefined ? "unclassified" : known.minorFlag ? known.kind : [];
    }),
  );
}

/** The type of the case row with a number; null when it is blank, or when there is no such case. */
export function caseTypes(raw: RawTables): (caseId: number | null) => string | null {
  const types = new Map<number, string | null>();
  for (const row of raw.A_TblCase) types.set(row.whole("IDNCASE") as number, row.text("CASE_TYPE"));
  return (caseId) => (caseId === null ? null : (types.get(caseId) ?? null));
}

/** The latest decision of every case, of whatever status. */
export function decisionDays(proceedings: readonly Proceeding[]): (caseId: number) => Day | null {
  const deciding = groupBy(
    proceedings.filter(({ isDeciding }) => isDeciding),
    ({ caseId }) => caseId,
  );
  return (caseId) => greatest(deciding.get(caseId) ?? [], ({ id }) => [id])?.completedOn ?? null;
}
