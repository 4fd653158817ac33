import { makeProgram } from "./main.ts";

/** Columns of the help text, whatever terminal it is made on. */
const WIDTH = 100;

/** The page `docs/commands.md`: the help of `assize` and of each of its commands. Markdown. */
export function describeCommands(): string {
  const program = makeProgram();
  const sections = [program, ...program.commands].map((command) => {
    let help = "";
    command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => WIDTH });
    command.outputHelp();
    const name = command === program ? "assize" : `assize ${command.name()}`;
    return `## ${name}\n\n\`\`\`text\n${help.trim()}\n\`\`\``;
  });
  const introduction = `# Commands

This page is generated from the help of each command. From a clone, write \`npx assize\` for \`assize\`. Exit codes and
error codes are listed in [errors.md](errors.md).`;
  return [introduction, ...sections].join("\n\n");
}
