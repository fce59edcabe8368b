import { inject } from "vitest";

// Read before a test's first import, so that lib/env sees a whole setting.
process.env.DATABASE_URL = inject("databaseUrl");
process.env.LOG_LEVEL = "silent";
process.env.AUTH_SECRET = "a secret that only the tests know, 32+";
process.env.DATA_DIR = ".data/test";
