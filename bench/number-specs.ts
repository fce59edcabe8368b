import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.join(
  process.env.SHARED_DIR ?? "../shared",
  "data/recognizers_text_specs/Specs",
);

/** A text and the values that stand in it, in the order of the text. */
export type SpecCase = { text: string; values: string[] };

type Result = {
  TypeName?: string;
  Resolution?: { value?: string | null } | null;
};

/** A unit without a number ("a percentage") states none. */
function isStated(value: string | null | undefined): value is string {
  return typeof value === "string" && value !== "null";
}

/**
 * The cases of one file of the number suites, values as written there;
 * undefined where the suites are absent. `type` keeps the results of one type
 * only: "ordinal", not "ordinal.relative".
 */
export function readSpec(file: string, type?: string): SpecCase[] | undefined {
  const full = path.join(FOLDER, file);
  if (!existsSync(full)) return undefined;
  const json = readFileSync(full, "utf8").replace(/^\uFEFF/, "");
  const cases: { Input: string; Results: Result[] }[] = JSON.parse(json);
  return cases.map(({ Input, Results }) => ({
    text: Input,
    values: Results.filter(({ TypeName }) => !type || TypeName === type)
      .map(({ Resolution }) => Resolution?.value)
      .filter(isStated),
  }));
}
