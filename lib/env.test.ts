import { describe, expect, it } from "vitest";

import { readEnv, SettingError } from "./env";

describe("readEnv", () => {
  it("fills in what is not set", () => {
    expect(readEnv({})).toMatchObject({ PORT: 3000, DATA_DIR: ".data" });
  });

  it("takes an empty setting for one that is not set", () => {
    expect(readEnv({ DATABASE_URL: "", PUBLIC_URL: "" })).toMatchObject({
      DATABASE_URL: undefined,
      PUBLIC_URL: undefined,
    });
  });

  it.each([
    ["PORT", "99999"],
    ["PORT", "http"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["PUBLIC_URL", "ftp://example.org"],
    ["AUTH_SECRET", "too short"],
    ["LOG_LEVEL", "loud"],
    ["SEED_DEMO", "maybe"],
  ])("names %s when it is %s", (name, value) => {
    const read = () => readEnv({ [name]: value });
    expect(read).toThrow(SettingError);
    expect(read).toThrow(name);
  });
});
