import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const FILES = ["400Regular/Arimo_400Regular.ttf", "700Bold/Arimo_700Bold.ttf"];

/** The family that pictures are set in, whatever fonts the machine has. */
export const FONT_FAMILY = "Arimo";

/** Regular and bold of the family, as TrueType files. Source: the package `@expo-google-fonts/arimo`, OFL-1.1. */
export function readFonts(): Promise<Uint8Array[]> {
  const paths = FILES.map((file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/arimo/${file}`)));
  return Promise.all(paths.map((path) => readFile(path)));
}
