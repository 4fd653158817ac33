import type { Command } from "commander";
import { checkRecord } from "../../record/check.ts";
import { checkReport } from "../check-report.ts";
import { claimsReport } from "../claims-report.ts";
import { widthOf } from "../layout.ts";
import { Screen } from "../screen.ts";
import { withRecord } from "../with-record.ts";
import { recordAnswers } from "./claims.ts";
import { loadFrom, loadSummary, prepareLoaded } from "./load.ts";
import { synthesize } from "./synth.ts";

const SIMULATED = {
  cases: 2000,
  seed: 1,
  damage: "on",
  out: "release/simulated.zip",
  lineEnd: "crlf",
  compression: "deflate",
} as const;

/**
 * `assize start`: what `npm start` runs. Loads a release, or makes a small simulated one first, and
 * shows what it is and what it says of the nine claims.
 */
export function startCommand(program: Command): void {
  program
    .command("start")
    .description("load a release, or a small simulated one, and show what is in it and what it says of the nine claims")
    .argument("[release]", "a zip, an unpacked folder, or an http(s) address; without it a simulated release is made")
    .addHelpText("after", '\nExamples:\n  npm start\n  npm start -- "EOIR Case Data.zip"')
    .action(async (release: string | undefined) => {
      const screen = new Screen(process.stderr);
      if (release === undefined) console.log(await synthesize(SIMULATED, screen));
      const loaded = await loadFrom(release ?? SIMULATED.out, {}, screen);
      await prepareLoaded(loaded, {}, screen);
      console.log(loadSummary(loaded));
      console.log(`\n${checkReport(await checkRecord(loaded.folder, loaded.manifest))}`);
      const answers = await withRecord({ release: loaded.manifest.release }, recordAnswers);
      console.log(`\n${claimsReport(answers, widthOf(process.stdout))}`);
      console.log(`
Next:
  npx assize measures
  npx assize ask pending_cases --by court
  npx assize sql "select outcome, count(*) as cases from cases group by all order by cases desc"
  npx assize check --json
  npx assize load "EOIR Case Data.zip"     a real release; --latest fetches what EOIR publishes`);
    });
}
