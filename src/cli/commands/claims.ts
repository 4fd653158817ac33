import type { Command } from "commander";
import { claims } from "../../facts/claims.ts";
import { answerClaims } from "../../measures/claims-answered.ts";
import type { OpenRecord } from "../../record/open-record.ts";
import { claimsReport, type RecordAnswers } from "../claims-report.ts";
import { widthOf } from "../layout.ts";
import { dayOption } from "../options.ts";
import { Screen } from "../screen.ts";
import { type RecordFlags, withRecordIfAny } from "../with-record.ts";

interface ClaimsFlags extends RecordFlags {
  readonly json?: boolean;
}

/** What a record says of the nine claims. Shared by `claims` and `start`. */
export async function recordAnswers(record: OpenRecord): Promise<RecordAnswers> {
  const { release, simulated } = record.manifest;
  return { release, simulated, answered: await answerClaims(record) };
}

/** `assize claims`: the nine things said of the courts, what was published, and what the record says. */
export function claimsCommand(program: Command): void {
  program
    .command("claims")
    .description("show nine things said of the courts, what was published on each, and what the record says")
    .option("--store <folder>", "where records are kept (default: $ASSIZE_STORE, else ./record)")
    .option("--release <day>", "which release (default: the newest loaded)", dayOption("--release"))
    .option("--json", "print every sentence with its sources and figures as JSON")
    .addHelpText(
      "after",
      `
Examples:
  assize claims
  assize claims --json

Figures of a simulated release stand apart at the end, never beside published ones.`,
    )
    .action(async (flags: ClaimsFlags) => {
      const screen = new Screen(process.stderr, flags.json === true);
      const answers = await withRecordIfAny(flags, screen, recordAnswers);
      if (flags.json) console.log(JSON.stringify({ claims, record: answers ?? null }, null, 2));
      else console.log(claimsReport(answers, widthOf(process.stdout)));
    });
}
