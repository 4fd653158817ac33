import type { Command } from "commander";
import { explain } from "../../measures/explanation.ts";
import { findMeasure } from "../../measures/resolve.ts";
import type { OpenRecord } from "../../record/open-record.ts";
import { explainReport } from "../explain-report.ts";
import { widthOf } from "../layout.ts";
import { dayOption } from "../options.ts";
import { Screen } from "../screen.ts";
import { type RecordFlags, withRecordIfAny } from "../with-record.ts";

interface ExplainFlags extends RecordFlags {
  readonly json?: boolean;
}

/** `assize explain`: a measure's definitions, how others count it, and what they published. */
export function explainCommand(program: Command): void {
  program
    .command("explain")
    .description("show how a measure is defined, how others count the same thing, and what they published")
    .argument("<measure>", "what is measured; assize measures lists them")
    .option("--store <folder>", "where records are kept (default: $ASSIZE_STORE, else ./record)")
    .option("--release <day>", "which release (default: the newest loaded)", dayOption("--release"))
    .option("--json", "print everything as JSON")
    .addHelpText(
      "after",
      `
Examples:
  assize explain asylum_grant_rate
  assize explain pending_cases --json

With a release loaded, its own figures stand beside the published ones, with what is left between them. A simulated
release is never set beside them.`,
    )
    .action(async (word: string, flags: ExplainFlags) => {
      const measure = findMeasure(word);
      const screen = new Screen(process.stderr, flags.json === true);
      const real = (record: OpenRecord) => (record.manifest.simulated ? undefined : record);
      const found = await withRecordIfAny(flags, screen, async (record) => {
        const explanation = await explain(measure, real(record));
        const { release: id, simulated } = record.manifest;
        return { ...explanation, release: { id, simulated } };
      });
      const explanation = found ?? (await explain(measure));
      if (flags.json) console.log(JSON.stringify(explanation, null, 2));
      else console.log(explainReport(explanation, widthOf(process.stdout)));
    });
}
