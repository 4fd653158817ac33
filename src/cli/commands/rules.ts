import type { Command } from "commander";
import type { Rule } from "../../facts/rule.ts";
import { ruleNamed, rules } from "../../facts/rules.ts";
import { citedSource } from "../../facts/sources.ts";
import { listed, widthOf, wrapped } from "../layout.ts";

interface RulesFlags {
  readonly json?: boolean;
}

function dates({ announced, effective, ended }: Rule): string {
  const from = effective ?? (announced === null ? "no date known" : `announced ${announced}`);
  return ended === null ? from : `${from} to ${ended}`;
}

function list(width: number): string {
  const rows = rules.map((rule) => [rule.id, `${dates(rule)}: ${rule.title} (${rule.kind})`] as const);
  return listed(rows, width);
}

/** A rule of the register, for a terminal. */
function card(rule: Rule, width: number): string {
  const cited = [rule.source, ...(rule.alsoSources ?? [])].map(citedSource);
  return [
    `${rule.id}: ${rule.title}`,
    wrapped(rule.effect, width),
    listed(
      [
        ["kind", rule.kind],
        ["cited as", rule.citation],
        ["announced", rule.announced ?? "not known"],
        ["in effect", rule.effective ?? "not known, or never"],
        ["ended", rule.ended ?? "not ended, or not known"],
        ["could have moved", rule.affects.length === 0 ? "no measure here" : rule.affects.join(", ")],
        ...(rule.notVerified === undefined ? [] : [["not confirmed", rule.notVerified] as const]),
        ...cited.map(
          ({ title, publisher, date, url }) =>
            ["source", [title, publisher, date, url].filter((part) => part !== null).join(", ")] as const,
        ),
      ],
      width,
    ),
    wrapped("A rule could have moved a measure that it bears on; that it did is not said here.", width),
  ].join("\n\n");
}

/** `assize rules`: the register of dated decisions, memos, regulations, orders and events. */
export function rulesCommand(program: Command): void {
  const command = program
    .command("rules")
    .description("list the register of rules: dated decisions, memos, regulations, orders and events, with sources")
    .option("--json", "print everything as JSON")
    .addHelpText(
      "after",
      `
Examples:
  assize rules
  assize rules show castro-tum`,
    )
    .action((flags: RulesFlags) => {
      console.log(flags.json ? JSON.stringify(rules, null, 2) : list(widthOf(process.stdout)));
    });
  command
    .command("show")
    .description("show one rule: what it did, its dates, its sources")
    .argument("<rule>", "its id")
    .action((word: string) => {
      const rule = ruleNamed(word);
      console.log(
        command.opts<RulesFlags>().json ? JSON.stringify(rule, null, 2) : card(rule, widthOf(process.stdout)),
      );
    });
}
