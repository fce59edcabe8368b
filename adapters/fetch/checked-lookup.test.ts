import { describe, expect, it } from "vitest";

import { checkedLookup } from "./checked-lookup";

const LOCAL = [{ address: "127.0.0.1", family: 4 }];

describe("checkedLookup", () => {
  const OPEN = { address: "93.184.216.34", family: 4 };

  function ask(answers: (typeof LOCAL)[]) {
    const look = checkedLookup(async () => answers.shift() ?? []);
    return () =>
      new Promise((tell) =>
        look("name.test", { all: true }, (error, found) =>
          tell(error ? error.constructor.name : found),
        ),
      );
  }

  it("checks anew for each connection, so a rebound name is refused", async () => {
    const lookUp = ask([[OPEN], LOCAL]);
    expect(await lookUp()).toEqual([OPEN]);
    expect(await lookUp()).toBe("ClosedAddress");
  });

  it("refuses a name with one closed address among open ones, or none", async () => {
    expect(await ask([[OPEN, ...LOCAL]])()).toBe("ClosedAddress");
    expect(await ask([[]])()).toBe("ClosedAddress");
  });
});
