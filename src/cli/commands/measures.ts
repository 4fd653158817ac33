import type { Command } from "commander";
import { dimensionValues } from "../../measures/ask.ts";
import { definitions } from "../../measures/definitions/catalogue.ts";
import { type DimensionId, dimensionOf } from "../../measures/dimensions/catalogue.ts";
import { findDimension } from "../../measures/filters.ts";
import { findMeasure } from "../../measures/resolve.ts";
import { widthOf, wrapped } from "../layout.ts";
import { measureCard, measuresList } from "../measures-report.ts";
import { dayOption } from "../options.ts";
import { Screen } from "../screen.ts";
import { prepareMeasures, type RecordFlags, withRecord } from "../with-record.ts";

interface MeasuresFlags extends RecordFlags {
  readonly json?: boolean;
}

/** `assize measures`: what can be measured, and by what. */
export function measuresCommand(program: Command): void {
  const command = program
    .command("measures")
    .description("list what can be measured; show one; list the values of a dimension")
    .option("--json", "print everything as JSON")
    .addHelpText(
      "after",
      `
Examples:
  assize measures
  assize measures show asylum_grant_rate
  assize measures values nationality`,
    )
    .action((flags: MeasuresFlags) => {
      console.log(flags.json ? JSON.stringify(definitions, null, 2) : measuresList(widthOf(process.stdout)));
    });
  const isJson = () => command.opts<MeasuresFlags>().json === true;
  command
    .command("show")
    .description("show one measure: definition, variants, dimensions, caveats, columns, sources")
    .argument("<measure>", "its name")
    .action((word: string) => {
      const measure = findMeasure(word);
      console.log(isJson() ? JSON.stringify(measure, null, 2) : measureCard(measure, widthOf(process.stdout)));
    });
  command
    .command("values")
    .description("list the values of a dimension, those of a record commonest first")
    .argument("<dimension>", "such as court, nationality or outcome")
    .option("--store <folder>", "where records are kept (default: $ASSIZE_STORE, else ./record)")
    .option("--release <day>", "which release (default: the newest loaded)", dayOption("--release"))
    .action(async (word: string, flags: RecordFlags) => {
      const id = findDimension(word);
      const values = await valuesOf(id, flags);
      if (isJson()) console.log(JSON.stringify(values, null, 2));
      else console.log(valuesText(id, values));
    });
}

type Values = readonly { readonly code: string; readonly name: string }[];

async function valuesOf(id: DimensionId, flags: RecordFlags): Promise<Values> {
  const { values, numeric } = dimensionOf(id);
  if (values !== undefined || numeric) return (values ?? []).map(({ code, name }) => ({ code, name }));
  return withRecord(flags, async (record) => {
    await prepareMeasures(record, new Screen(process.stderr));
    const names = (await dimensionValues(record)).get(id) ?? new Map<string, string>();
    return [...names].map(([code, name]) => ({ code, name }));
  });
}

function valuesText(id: DimensionId, values: Values): string {
  const { meaning, numeric } = dimensionOf(id);
  const range = numeric ? ` Conditions take whole numbers and ranges: --where ${id}=0..17` : "";
  const about = wrapped(`${meaning}${range}`, widthOf(process.stdout));
  const width = Math.max(4, ...values.map(({ code }) => code.length));
  return [about, "", ...values.map(({ code, name }) => `  ${code.padEnd(width)}  ${name}`)].join("\n").trimEnd();
}
