import { describe, expect, it } from "vitest";

import { type Act, may, ROLES } from "./actor";

const actor = { userId: "u", newsroomId: "n", name: "Ada" };

describe("may", () => {
  const table: [Act, string[]][] = [
    ["contribute", ["contributor", "checker", "editor", "admin"]],
    ["propose", ["checker", "editor", "admin"]],
    ["signOffCoverage", ["checker", "editor", "admin"]],
    ["countersign", ["editor", "admin"]],
    ["writeSummaries", ["editor", "admin"]],
    ["publish", ["editor", "admin"]],
    ["administer", ["admin"]],
  ];

  it.each(table)("grants %s to %j", (act, granted) => {
    expect(ROLES.filter((role) => may({ ...actor, role }, act))).toEqual(
      granted,
    );
  });
});
