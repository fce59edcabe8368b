import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fontCoverage } from "./font-coverage";

type Family = { regular: string; bold: string };

const EXPO = "@expo-google-fonts";

/** The faces that texts ask for. */
const ASKED_FOR: Family[] = [
  {
    regular: `${EXPO}/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`,
    bold: `${EXPO}/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  },
  {
    regular: `${EXPO}/inter/400Regular/Inter_400Regular.ttf`,
    bold: `${EXPO}/inter/600SemiBold/Inter_600SemiBold.ttf`,
  },
  {
    regular: `${EXPO}/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf`,
    bold: `${EXPO}/jetbrains-mono/600SemiBold/JetBrainsMono_600SemiBold.ttf`,
  },
];

/** The faces behind them all, which lend a character that those lack. */
const BEHIND: Family[] = [
  {
    regular: `${EXPO}/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf`,
    bold: `${EXPO}/noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf`,
  },
  {
    regular: "dejavu-fonts-ttf/ttf/DejaVuSans.ttf",
    bold: "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf",
  },
  {
    regular: `${EXPO}/noto-emoji/400Regular/NotoEmoji_400Regular.ttf`,
    bold: `${EXPO}/noto-emoji/600SemiBold/NotoEmoji_600SemiBold.ttf`,
  },
];

export type ReportFonts = {
  /**
   * Font files. Every face of the template is among them in both its weights:
   * a weight left out would be taken from the machine's own fonts, and the
   * same report would then differ from one machine to the next.
   */
  blobs: Buffer[];
  /** Whether a face behind every text has a shape for the code point. */
  draws: (point: number) => boolean;
};

let loaded: ReportFonts | undefined;

/** Reads the typefaces once; their packages stand beside the running server. */
export function reportFonts(): ReportFonts {
  loaded ??= readFonts(join(process.cwd(), "node_modules"));
  return loaded;
}

function readFonts(folder: string): ReportFonts {
  const read = (file: string) => readFileSync(join(folder, file));
  const pair = ({ regular, bold }: Family) => [read(regular), read(bold)];
  const behind = BEHIND.map(pair);
  const covered = behind.map((faces) => faces.map(fontCoverage));
  return {
    blobs: [...ASKED_FOR.map(pair), ...behind].flat(),
    draws: (point) =>
      covered.some((faces) => faces.every((points) => points.has(point))),
  };
}
