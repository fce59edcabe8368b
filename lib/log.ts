import pino from "pino";

import { env } from "./env";

/** Structured logs on standard output; secrets never go in, by name either. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: undefined,
  redact: ["*.password", "*.token", "*.secret", "*.authorization"],
});
