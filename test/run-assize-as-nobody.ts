import { main } from "../src/cli/main.ts";

/** The user `nobody` of most systems. */
const NOBODY = 65534;

// Given up here and not by the parent, since the source may lie where nobody may read it.
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
process.exitCode = await main(process.argv.slice(2));
