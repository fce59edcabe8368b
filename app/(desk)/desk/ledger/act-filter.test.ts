import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { ActFilter } from "./act-filter";

function render(action?: string) {
  const actions = ["claim.created", "verdict.proposed"];
  return renderToStaticMarkup(
    createElement(ActFilter, { asked: { action }, actions }),
  );
}

/** The acts that can be chosen, in their order, and those that are chosen. */
function choices(page: string) {
  const options = [...page.matchAll(/<option value="([^"]*)"([^>]*)>/g)];
  return {
    offered: options.map(([, value]) => value),
    chosen: options
      .filter(([, , attributes]) => attributes?.includes("selected"))
      .map(([, value]) => value),
  };
}

describe("ActFilter", () => {
  it("has every act chosen while none is asked for", () => {
    expect(choices(render())).toEqual({
      offered: ["", "claim.created", "verdict.proposed"],
      chosen: [""],
    });
  });

  it("has the act chosen that is asked for, and offers it once", () => {
    expect(choices(render("claim.created"))).toEqual({
      offered: ["", "claim.created", "verdict.proposed"],
      chosen: ["claim.created"],
    });
  });

  it("shows an act that the newsroom never had as the chosen one", () => {
    expect(choices(render("claim.eaten"))).toEqual({
      offered: ["", "claim.created", "verdict.proposed", "claim.eaten"],
      chosen: ["claim.eaten"],
    });
  });
});
