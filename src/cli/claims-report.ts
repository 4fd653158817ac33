import type { Claim, ClaimRow } from "../facts/claim.ts";
import { claims } from "../facts/claims.ts";
import { citedSource } from "../facts/sources.ts";
import { type ClaimAnswered, type ClaimFigure, NEAR } from "../measures/claims-answered.ts";
import { SIMULATED_WORDS } from "../measures/formats/remarks.ts";
import { STANDARD } from "../measures/resolve.ts";
import { figure } from "./explain-report.ts";
import { listed, wrapped } from "./layout.ts";

/** A record's answers to the claims. */
export interface RecordAnswers {
  readonly release: string;
  readonly simulated: boolean;
  readonly answered: readonly ClaimAnswered[];
}

/**
 * The nine claims for a terminal: what was said and by whom, what was published, and what the record says. Figures of a
 * simulated record stand apart at the end.
 */
export function claimsReport(answers: RecordAnswers | undefined, width: number): string {
  const real = answers?.simulated === false ? answers : undefined;
  const sections = claims.map((claim) =>
    [heading(claim, width), published(claim, width), real === undefined ? "" : recordSays(real, claim, width)]
      .filter((part) => part !== "")
      .join("\n"),
  );
  return [
    wrapped("Nine things said of the U.S. immigration courts in two reports of September 2018", width),
    ...sections,
    ending(answers, width),
  ].join("\n\n");
}

function heading({ number, title, rows }: Claim, width: number): string {
  const said = [...new Set(rows.flatMap(({ saidIn }) => saidIn))].map((id) => citedSource(id).publisher);
  return `${wrapped(`${number}. ${title}`, width)}\n${wrapped(`said in: ${said.join("; ")}`, width, "   ")}`;
}

function published({ firstFigure, firstRows, rows, number }: Claim, width: number): string {
  const first = rows.filter(({ id }) => firstRows.includes(id));
  const sources = [...new Set(first.flatMap(({ source, alsoSources = [] }) => [source, ...alsoSources]))];
  const ids = sources.length === 0 ? "" : ` [${sources.join(", ")}]`;
  const register = rows.some((row: ClaimRow) => row.register === true);
  const more = register && number === 9 ? " The register of rules has them: assize rules." : "";
  return wrapped(`published: ${firstFigure}${ids}${more}`, width, "   ");
}

function recordSays({ release, answered }: RecordAnswers, claim: Claim, width: number): string {
  const found = answered.find((each) => each.claim.number === claim.number);
  if (found === undefined) return "";
  const why = found.why === null ? "" : `: ${found.why}`;
  const state = wrapped(`release ${release}: ${found.state}${why}`, width, "   ");
  const figures = found.figures.map((each) => wrapped(figureText(each), width, "     - ", "       "));
  return [state, ...figures].join("\n");
}

function figureText({ measure, variant, published: value, sentence, ours }: ClaimFigure): string {
  const name = variant === STANDARD ? measure : `${measure}, ${variant}`;
  const beside = value === null || ours === null ? "" : ` Published: ${figure(value)}; here: ${figure(ours)}.`;
  return `${name}: ${sentence}${beside}`;
}

function ending(answers: RecordAnswers | undefined, width: number): string {
  if (answers === undefined) {
    return wrapped(
      "No release is loaded. Load one to see what it says: assize load <zip, folder or address>. assize claims --json has every sentence with its sources.",
      width,
    );
  }
  if (!answers.simulated) {
    return wrapped(
      `"holds" means that every figure that can be compared comes out within ${100 * NEAR} % of the published one by our own definition. assize explain MEASURE sets definitions and published series side by side; assize claims --json has every sentence with its sources.`,
      width,
    );
  }
  const lines = answers.answered.flatMap(({ claim, figures }) =>
    figures
      .filter(({ variant }) => variant === STANDARD)
      .map(({ measure, sentence }) => `${claim.number}\n${measure}\n${sentence}`),
  );
  const told = [...new Set(lines)].map((line) => line.split("\n") as [string, string, string]);
  return [
    `What the simulated release ${answers.release} says`,
    wrapped(`${SIMULATED_WORDS} These numbers say nothing of any court; they are here to try the measures on.`, width),
    "",
    listed(
      told.map(([number, measure, sentence]) => [`${number} ${measure}`, sentence] as const),
      width,
    ),
  ].join("\n");
}
