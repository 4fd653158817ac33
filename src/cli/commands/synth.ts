import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Command } from "commander";
import { fileError } from "../../base/files.ts";
import { writeRelease } from "../../synthetic/write-release.ts";
import { bytes, count, duration } from "../format.ts";
import { oneOf, wholeNumber } from "../options.ts";
import { Screen } from "../screen.ts";

/** The options of `assize synth`, as commander parses them. */
export interface SynthFlags {
  readonly cases: number;
  readonly seed: number;
  readonly damage: "on" | "off";
  readonly out: string;
  readonly lineEnd: "crlf" | "lf";
  readonly compression: "deflate" | "deflate64" | "stored";
  readonly quiet?: boolean;
}

/** Writes a simulated release and says what was written. Shared by `synth` and `start`. */
export async function synthesize(flags: SynthFlags, screen: Screen): Promise<string> {
  const start = performance.now();
  try {
    mkdirSync(dirname(flags.out), { recursive: true });
  } catch (error) {
    throw fileError(error, flags.out);
  }
  const truth = await writeRelease(flags.out, {
    cases: flags.cases,
    seed: flags.seed,
    damage: flags.damage,
    lineEnd: flags.lineEnd,
    compression: flags.compression,
    onProgress: ({ casesWritten }) =>
      screen.show("writing", `${count(casesWritten)} cases`, casesWritten, flags.cases, "steps"),
  });
  screen.clear();
  const planted = Object.values(truth.tables).reduce((sum, table) => sum + table.damage.length, 0);
  const seconds = (performance.now() - start) / 1000;
  return `wrote a SIMULATED release, ${flags.out}: ${count(flags.cases)} cases, ${count(truth.rows)} rows, ${bytes(truth.bytes)} of text, ${count(planted)} damages planted, in ${duration(seconds)}`;
}

/** `assize synth`: a simulated release in EOIR's own format. */
export function synthCommand(program: Command): void {
  program
    .command("synth")
    .description("write a simulated release in EOIR's own format; every case and judge in it is invented")
    .requiredOption("--out <file>", "a .zip, or a folder to be made")
    .option("--cases <n>", "how many cases", wholeNumber("--cases", 1), 10_000)
    .option("--seed <n>", "the same seed gives the same bytes", wholeNumber("--seed", 0), 1)
    .option("--damage <on|off>", "whether damage is planted", oneOf("--damage", ["on", "off"]), "on")
    .option("--line-end <kind>", "crlf or lf", oneOf("--line-end", ["crlf", "lf"]), "crlf")
    .option(
      "--compression <kind>",
      "deflate, deflate64 or stored",
      oneOf("--compression", ["deflate", "deflate64", "stored"]),
      "deflate",
    )
    .option("--quiet", "no progress")
    .addHelpText(
      "after",
      `
Examples:
  assize synth --cases 10000 --out simulated.zip
  assize synth --cases 1000000 --seed 7 --damage off --out release/

A million cases are about 1.8 GB of text. The Readme inside says that the release is simulated, and so does every
record that is loaded from it.`,
    )
    .action(async (flags: SynthFlags) => {
      console.log(await synthesize(flags, new Screen(process.stderr, flags.quiet === true)));
    });
}
