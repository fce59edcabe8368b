import { z } from "zod";

/** The most digits a figure has: as many as a number holds without rounding. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 6;

const NOT_A_NUMBER =
  "Write the number in digits, with a point before decimals and nothing between thousands.";
const TOO_LONG = `A figure has at most ${MOST_DIGITS} digits, ${MOST_DECIMALS} of them after the point.`;

/**
 * One end of a figure as a form or the API gives it: a number, its digits, or
 * null (or nothing typed) where the text leaves that end open.
 */
export const figureNumber = z
  .union([z.number(), z.string()], {
    error: ({ input }) =>
      typeof input === "number" && !Number.isNaN(input)
        ? TOO_LONG
        : NOT_A_NUMBER,
  })
  .nullable()
  .default(null)
  .transform((given, ctx) => {
    const digits = String(given ?? "").trim();
    if (digits === "") return null;
    const problem = problemWith(digits);
    if (!problem) return Number(digits);
    ctx.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  });

function problemWith(digits: string): string | undefined {
  // Numbers too large or small for plain digits print with an exponent.
  if (/^-?\d[\d.]*e[+-]?\d+$/.test(digits)) return TOO_LONG;
  const parts = /^-?(\d+)(?:\.(\d+))?$/.exec(digits);
  if (!parts) return NOT_A_NUMBER;
  const whole = parts[1]?.length ?? 0;
  const decimals = parts[2]?.length ?? 0;
  if (whole + decimals > MOST_DIGITS || decimals > MOST_DECIMALS) {
    return TOO_LONG;
  }
}
