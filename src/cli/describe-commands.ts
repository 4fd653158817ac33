import type { Command } from "commander";
import { makeProgram } from "./main.ts";

/** Columns of the help text, whatever terminal it is made on. */
const WIDTH = 100;

/** The page `docs/commands.md`: the help of `assize` and of each of its commands. Markdown. */
export function describeCommands(): string {
  const program = makeProgram();
  const all = program.commands.flatMap((command) => [command, ...command.commands]);
  const sections = [program, ...all].map((command) => {
    let help = "";
    command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => WIDTH });
    command.outputHelp();
    return `## ${nameOf(command)}\n\n\`\`\`text\n${help.trim()}\n\`\`\``;
  });
  const introduction = `# Commands

This page is generated from the help of each command. From a clone, write \`npx assize\` for \`assize\`. Exit codes and
error codes are listed in [errors.md](errors.md).`;
  return [introduction, ...sections].join("\n\n");
}

/** A command in the words by which it is called. */
function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}
