/** Names that belong to nobody: built from syllables, so that no judge of a real court can appear in a release. */
import type { Random } from "../random.ts";

/** The syllables that surnames are made of: a beginning, middles, and an ending. */
export const SURNAME_PARTS = {
  beginning: ["VEL", "TRO", "QUIN", "ZAR", "OBB", "YSK", "PLO", "GRUV", "XAN", "DWEL", "KREM", "UTH", "BRIS", "FLEN"],
  middle: ["MOR", "TAS", "QUE", "LIV", "OND", "ARB", "UXI", "ENZ", "IPP", "OGG", "YRR", "ALD"],
  ending: ["RINE", "DANE", "BUSK", "WICKE", "OTTLE", "AMBY", "ISTER", "ULM", "OVAY", "ENQUE"],
} as const;

/** The syllables that given names are made of. */
export const GIVEN_PARTS = {
  beginning: ["AL", "BRO", "CEI", "DRU", "ESK", "FI", "GWE", "HAL", "IO", "JUN", "KEL", "LOR", "MIR", "NYS"],
  ending: ["DIX", "WENNA", "RICK", "MOND", "LITH", "SANE", "TOVA", "BERT", "QUILL", "NORE"],
} as const;

/** An invented judge's name as the courts write them: `SURNAME, GIVEN`. */
export function inventedName(random: Random): string {
  const middles = random.between(1, 2);
  let surname: string = random.pick(SURNAME_PARTS.beginning);
  for (let i = 0; i < middles; i++) surname += random.pick(SURNAME_PARTS.middle);
  surname += random.pick(SURNAME_PARTS.ending);
  return `${surname}, ${random.pick(GIVEN_PARTS.beginning)}${random.pick(GIVEN_PARTS.ending)}`;
}
