import type { Command } from "commander";
import { ReleaseError } from "../../base/errors.ts";
import { checkRecord, DEFAULT_TOLERANCE } from "../../record/check.ts";
import { findRelease, Store } from "../../record/store.ts";
import { checkReport } from "../check-report.ts";
import { dayOption, shareOption, storeFolder } from "../options.ts";

interface CheckFlags {
  readonly store?: string;
  readonly release?: string;
  readonly strict?: boolean;
  readonly tolerance?: number;
  readonly verify?: boolean;
  readonly json?: boolean;
}

/** `assize check`: the integrity report of a loaded release. */
export function checkCommand(program: Command): void {
  program
    .command("check")
    .description("show where every line of a loaded release went, and what is odd in it")
    .option("--store <folder>", "where records are kept (default: $ASSIZE_STORE, else ./record)")
    .option("--release <day>", "which release (default: the newest loaded)", dayOption("--release"))
    .option("--strict", "fail when dispositions cannot be decoded or too many lines are set aside")
    .option(
      "--tolerance <share>",
      `share of lines that may be set aside under --strict (default: ${DEFAULT_TOLERANCE})`,
      shareOption("--tolerance"),
    )
    .option("--verify", "read every file again and compare its checksum")
    .option("--json", "print everything as JSON")
    .addHelpText(
      "after",
      `
Examples:
  assize check
  assize check --release 2026-08-01 --verify
  assize check --strict --tolerance 0.0001

Exit codes: 0 everything adds up, 3 it does not, or --strict found too much. The report shows fragments of rows that
were mended: it is for whoever loaded the release, not for publication.`,
    )
    .action(async (flags: CheckFlags) => {
      const store = new Store(storeFolder(flags.store));
      const manifest = findRelease(store, flags.release);
      const check = await checkRecord(store.recordFolder(manifest.release), manifest, flags);
      if (flags.json) console.log(JSON.stringify(check, null, 2));
      else console.log(checkReport(check));
      if (check.failures.length === 0) return;
      const broken = check.failures.join("; ");
      throw new ReleaseError("check-failed", `the check of release ${manifest.release} failed: ${broken}`, {
        reasons: [...check.failures],
      });
    });
}
