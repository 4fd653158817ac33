import { type ErrorMeaning, errorMeanings } from "./error-meanings.ts";

const classes: readonly { readonly exitCode: ErrorMeaning["exitCode"]; readonly title: string }[] = [
  { exitCode: 2, title: "Exit code 2: something in the command, on this machine or on the network" },
  { exitCode: 3, title: "Exit code 3: something in the release or in the record" },
  { exitCode: 1, title: "Exit code 1: a fault of ours" },
  { exitCode: 130, title: "Exit code 130: stopped (143 by SIGTERM, 129 by SIGHUP)" },
];

/** The page `docs/errors.md`: every error code by exit code, with its meaning and what to do. Markdown. */
export function describeErrors(): string {
  const sections = classes.map(({ exitCode, title }) => {
    const rows = Object.entries(errorMeanings)
      .filter(([, error]) => error.exitCode === exitCode)
      .map(([code, { meaning, remedy }]) => `| \`${code}\` | ${meaning} | ${remedy} |`);
    return [`## ${title}`, "", "| code | what it means | what to do |", "|---|---|---|", ...rows].join("\n");
  });
  const introduction = `# Errors

This page is generated from \`src/base/error-meanings.ts\`.

A command that fails prints one line on standard error: what is wrong and where; what was left as it was; what to do.
Its exit code says who has to act. With \`ASSIZE_DEBUG=1\` in the environment the stack of calls follows. Programs
that use the library get the code as \`error.code\`. A defect inside a row is no error: it is mended, set aside or
noted, and counted (see [reading.md](reading.md)).`;
  return [introduction, ...sections].join("\n\n");
}
