import type { Command } from "commander";
import { type LogLevel, logLevels } from "../../api/log-levels.ts";
import { openBrowser } from "../open-browser.ts";
import { dayOption, memoryOption, oneOf, several, storeFolder, wholeNumber } from "../options.ts";
import { Screen } from "../screen.ts";
import { hostWarning, serveReport } from "../serve-report.ts";
import { openServer, type ServeFlags } from "../serving.ts";
import { untilStopped } from "../until-stopped.ts";

/** The options of `assize serve`, as commander parses them. */
interface ServeOptions extends ServeFlags {
  readonly host: string;
  readonly port: number;
  readonly log: LogLevel;
  readonly open?: boolean;
  readonly quiet?: boolean;
}

/** `assize serve`: the pages and the API over a store, until it is stopped. */
export function serveCommand(program: Command): void {
  program
    .command("serve")
    .description("serve the nine claims, the measures and the API to a browser")
    .option("--store <folder>", "where records are kept (default: $ASSIZE_STORE, else ./record)")
    .option("--release <day>", "which release (default: the newest, also one loaded later)", dayOption("--release"))
    .option("--host <address>", "where to listen; another than this machine's own lets others in", "127.0.0.1")
    .option("--port <n>", "port to listen on; 0 for any that is free", wholeNumber("--port", 0, 65_535), 8350)
    .option("--allow-host <name>", "a further name under which it is reached; may be repeated", several)
    .option("--limit-seconds <n>", "how long a question may take", wholeNumber("--limit-seconds", 1), 10)
    .option("--at-once <n>", "questions that run at the same time", wholeNumber("--at-once", 1), 2)
    .option("--waiting <n>", "questions that may wait beyond those", wholeNumber("--waiting", 0), 64)
    .option("--memory <amount>", "memory that the engine may use (default: 2GB)", memoryOption("--memory"))
    .option("--rows <n>", "most rows of one answer", wholeNumber("--rows", 1), 10_000)
    .option("--open", "open the first page in the browser")
    .option(
      "--log <level>",
      `what is logged on standard error: ${logLevels.join(", ")}`,
      oneOf("--log", logLevels),
      "info",
    )
    .option("--quiet", "no progress, and a log of errors only")
    .addHelpText(
      "after",
      `
Examples:
  assize serve
  assize serve --port 0 --open
  assize serve --store /data/record --host 0.0.0.0 --allow-host courts.example.org --log warn

Nothing can be changed over HTTP, and there is no SQL from outside: the record is opened for reading only. A release
that is loaded meanwhile is picked up. The log has routes, times and sizes, not what was asked or by whom. Ctrl-C stops
it once the questions that run are answered. Exit codes: 0 stopped, 2 something in the command, such as a port that is
taken, 3 something in the record.`,
    )
    .action(run);
}

async function run(options: ServeOptions): Promise<void> {
  const screen = new Screen(process.stderr, options.quiet);
  const warning = hostWarning(options.host);
  if (warning !== null) screen.say(warning);
  const serving = await openServer(
    { ...options, ports: [options.port], log: options.quiet ? "error" : options.log },
    screen,
  );
  const stopped = untilStopped(() => serving.stop());
  console.log(serveReport(serving.desk, serving.address, storeFolder(options.store)));
  if (options.open) await openBrowser(serving.address, screen);
  await stopped;
}
