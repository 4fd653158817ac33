import type { ErrorCode } from "./errors.ts";

/** What an error means to whoever meets it; `docs/errors.md` is generated from these. */
export interface ErrorMeaning {
  /**
   * Exit code of the command: 1 a fault of ours, 2 the caller or the machine, 3 the release or the record, 130 stopped
   * by Ctrl-C.
   */
  readonly exitCode: 1 | 2 | 3 | 130;
  /** What is wrong, in one sentence. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Every error code with its meaning, in the order of the documentation. */
export const errorMeanings: Readonly<Record<ErrorCode, ErrorMeaning>> = {
  "bad-option": {
    exitCode: 2,
    meaning: "An option or argument has a value that cannot be meant.",
    remedy: "The line names the option and what it takes.",
  },
  "path-not-found": {
    exitCode: 2,
    meaning: "There is no file or folder of that name.",
    remedy: "Check the path; put quotes around a name with spaces.",
  },
  "path-not-readable": {
    exitCode: 2,
    meaning: "The file or folder is there but may not be read, or reading it failed.",
    remedy: "Check its permissions and the disk.",
  },
  "file-changed": {
    exitCode: 2,
    meaning: "A file of an unpacked release changed while it was read.",
    remedy: "Wait until it has been copied whole, then load again.",
  },
  "path-not-writable": {
    exitCode: 2,
    meaning: "The folder may not be written to.",
    remedy: "Check its permissions, or name another folder with `--store` or `--out`.",
  },
  "disk-full": {
    exitCode: 2,
    meaning: "The disk filled up during the work. The earlier record is unchanged.",
    remedy: "Free some space and run the same command again: a load goes on where it was.",
  },
  "disk-too-small": {
    exitCode: 2,
    meaning: "The work needs more space than the disk has free; nothing was begun.",
    remedy: "Free as much as the line says, or name a folder on another disk.",
  },
  "store-busy": {
    exitCode: 2,
    meaning: "Another load is writing to the same store.",
    remedy: "Wait for it to end, or name another folder with `--store`.",
  },
  "release-not-loaded": {
    exitCode: 2,
    meaning: "The store has no record of that release, or of any.",
    remedy: "Load one with `assize load`; the line lists those that are there.",
  },
  "release-id-unknown": {
    exitCode: 2,
    meaning: "Neither a folder's name nor a file's date says which release it is.",
    remedy: "Name it with `--release YYYY-MM-DD`.",
  },
  "address-failed": {
    exitCode: 2,
    meaning: "Nothing usable came from the address: it refused, could not be reached, or sent no zip.",
    remedy: "Check the address and the network, or try again later.",
  },
  "download-incomplete": {
    exitCode: 2,
    meaning: "The download stopped before its end, also after several tries. What arrived is kept.",
    remedy: "Run the same command again: it resumes.",
  },
  "memory-too-small": {
    exitCode: 2,
    meaning: "The engine needs more memory than it may use.",
    remedy: "Allow more with `--memory`, or use fewer `--threads`.",
  },
  "sql-refused": {
    exitCode: 2,
    meaning: "The engine refused the statement given to `assize sql`.",
    remedy: 'The line has the engine\'s reason; `assize sql "show tables"` lists the tables.',
  },
  "unknown-measure": {
    exitCode: 2,
    meaning: "There is no measure of that name.",
    remedy: "`assize measures` lists them; the line has those that are near.",
  },
  "unknown-variant": {
    exitCode: 2,
    meaning: "The measure has no such variant.",
    remedy: "The line lists those it has; `assize explain` tells what makes them differ.",
  },
  "unknown-dimension": {
    exitCode: 2,
    meaning: "There is no such thing to break down by or filter on, or the measure does not take it.",
    remedy: "The line has those that are near, or all that the measure takes.",
  },
  "unknown-value": {
    exitCode: 2,
    meaning: "A filter names a value that the record does not have.",
    remedy: "The line has values that are near. Codes and names are both taken.",
  },
  "unknown-period": {
    exitCode: 2,
    meaning: "Figures are kept by month, quarter, calendar-year or fiscal-year.",
    remedy: "Use one of these with `--period`.",
  },
  "unknown-rule": {
    exitCode: 2,
    meaning: "The register has no rule of that name.",
    remedy: "`assize rules` lists them; the line has those that are near.",
  },
  "rule-without-day": {
    exitCode: 2,
    meaning: "The register does not know the day on which the rule took effect, or it never did.",
    remedy: "Name a rule that is known to the day; `assize rules` has the dates.",
  },
  "too-few-months": {
    exitCode: 2,
    meaning: "The record has too few complete months of the measure before or after the rule.",
    remedy: "Name a rule further from the ends of the record.",
  },
  "bad-filter": {
    exitCode: 2,
    meaning: "A filter cannot be read.",
    remedy: "Write it as dimension=value; several values with commas, != for not, 0..17 for a range of numbers.",
  },
  "bad-span": {
    exitCode: 2,
    meaning: "The span of days is empty: it ends before it begins, or begins after the record ends.",
    remedy: "Check `--from` and `--to` beside the release's day.",
  },
  "not-asked-so": {
    exitCode: 2,
    meaning: "The measure cannot be asked in that way.",
    remedy: "The line has the reason.",
  },
  "too-fine": {
    exitCode: 2,
    meaning:
      "Figures about children and families take at most two dimensions, filters included, so that nobody is singled out.",
    remedy: "Leave out a breakdown or a filter.",
  },
  "unknown-parameter": {
    exitCode: 2,
    meaning: "An address has a parameter that nothing there takes.",
    remedy: "The line lists those that are taken; `/api` describes each.",
  },
  "bad-parameter": {
    exitCode: 2,
    meaning: "A parameter of an address has a value that cannot be meant.",
    remedy: "The line names the parameter and what it takes.",
  },
  "not-found": {
    exitCode: 2,
    meaning: "There is nothing at that address. Codes that stand for no single judge have no page.",
    remedy: "Search by name at `/search`, or see the lists of courts, judges, measures and rules.",
  },
  "format-not-offered": {
    exitCode: 2,
    meaning: "The answer cannot be given in the format asked for.",
    remedy: "The line lists the formats.",
  },
  "definition-changed": {
    exitCode: 2,
    meaning: "The address names a definition that has since changed, so that its numbers may be others now.",
    remedy: "Leave `definition` out for today's; the line has both, and the changelog says what changed.",
  },
  "answer-too-large": {
    exitCode: 2,
    meaning: "The answer has more rows than the server gives at once.",
    remedy: "Narrow it with `where`, `from` and `to`, or ask on your own machine with `assize ask`.",
  },
  "host-not-served": {
    exitCode: 2,
    meaning: "A request names a host that the server was not told to answer for.",
    remedy: "Whoever runs the server names it with `--allow-host`.",
  },
  "method-not-offered": {
    exitCode: 2,
    meaning: "A request has a method other than GET, HEAD and OPTIONS. Nothing can be changed over HTTP.",
    remedy: "Ask with GET.",
  },
  "address-too-long": {
    exitCode: 2,
    meaning: "The address of a request is longer than the server reads.",
    remedy: "Name fewer values, or ask on your own machine with `assize ask`.",
  },
  "body-refused": {
    exitCode: 2,
    meaning: "A request brings a body; none is read.",
    remedy: "Put what is asked into the address.",
  },
  "port-taken": {
    exitCode: 2,
    meaning: "Another program listens on that port.",
    remedy: "Name another with `--port`, or end the other program.",
  },
  "server-busy": {
    exitCode: 2,
    meaning: "More questions wait than the server takes at once.",
    remedy: "Ask again after the seconds that the answer's `Retry-After` says.",
  },
  "question-too-slow": {
    exitCode: 2,
    meaning: "The question took longer than the server allows and was stopped.",
    remedy: "Narrow it with `where`, `from` and `to`, or ask on your own machine with `assize ask`.",
  },
  "not-a-zip": {
    exitCode: 3,
    meaning: "The file is no zip.",
    remedy: "Check that it is the release and not, for example, a saved web page.",
  },
  "zip-damaged": {
    exitCode: 3,
    meaning: "The zip is cut short, or a member does not have the size or CRC-32 that the zip states.",
    remedy: "Get the file again.",
  },
  "zip-encrypted": {
    exitCode: 3,
    meaning: "A member needs a password; releases have none.",
    remedy: "Get the file from where it was published.",
  },
  "zip-too-large": {
    exitCode: 3,
    meaning: "A member unpacks to far more than a release's tables do, as in a zip made to fill a disk.",
    remedy: "If you trust the file, use `--allow-large`.",
  },
  "member-path-unsafe": {
    exitCode: 3,
    meaning: "A member's name points outside the archive.",
    remedy: "Do not unpack the file; get it from where it was published.",
  },
  "member-twice": {
    exitCode: 3,
    meaning: "Two files of the release are the same table.",
    remedy: "Remove the one that does not belong there.",
  },
  "compression-unknown": {
    exitCode: 3,
    meaning: "A member is packed by a method other than stored, Deflate or Deflate64.",
    remedy: "Unpack the release with another tool and load the folder.",
  },
  "no-tables": {
    exitCode: 3,
    meaning: "Nothing in the zip or folder is a table.",
    remedy: "Name the zip itself, or the folder that it was unpacked to.",
  },
  "table-empty": {
    exitCode: 3,
    meaning: "A table has no bytes, or a header and no rows.",
    remedy: "Get the release again, or accept it as it is with `--allow-empty`.",
  },
  "header-unknown": {
    exitCode: 3,
    meaning: "A table's first line has less than half of the columns that it is known for.",
    remedy: "Look at its first line: the file may be something else, or its header may be lost.",
  },
  "line-too-long": {
    exitCode: 3,
    meaning: "A table goes on for more than 1 MiB without a line end.",
    remedy: "Look at the file at that line: it may be no text.",
  },
  "check-failed": {
    exitCode: 3,
    meaning: "`assize check` found that the record does not add up, or, under `--strict`, is not good enough.",
    remedy: "The line gives the reasons.",
  },
  "store-newer": {
    exitCode: 3,
    meaning: "A newer version of assize wrote the record.",
    remedy: "Update assize, or name another folder with `--store`.",
  },
  "manifest-damaged": {
    exitCode: 3,
    meaning: "The record's `manifest.json` cannot be read.",
    remedy: "Load the release again.",
  },
  "record-damaged": {
    exitCode: 3,
    meaning: "A file of the record is missing or cannot be read.",
    remedy: "Load the release again with `--force`.",
  },
  "table-not-in-record": {
    exitCode: 3,
    meaning: "The release has no table that the measure needs.",
    remedy: "Load a release that has it; `assize check` lists what is missing.",
  },
  "measures-not-prepared": {
    exitCode: 3,
    meaning: "The tables that measures read are not in the record and could not be written there.",
    remedy: "Run `assize load` again on the same release, or make the record's folder writable.",
  },
  "query-failed": {
    exitCode: 1,
    meaning: "The engine refused a statement of ours.",
    remedy: "Please report it, with the line.",
  },
  "assumption-broken": {
    exitCode: 1,
    meaning: "Something happened that we held to be impossible.",
    remedy: "Please report it, with the line.",
  },
  interrupted: {
    exitCode: 130,
    meaning: "The command was stopped by Ctrl-C, or by the system. No record was changed.",
    remedy: "Run the same command again: a load goes on where it was.",
  },
};
