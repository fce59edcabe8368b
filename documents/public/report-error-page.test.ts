import { describe, expect, it } from "vitest";

import { site } from "./mali-example/lists";
import { ownPath } from "./paths";
import { readPage, textOf } from "./read-page";
import { errorReportedPage, reportErrorPage } from "./report-error-page";

const values = { about: "/claims/a", what: "<48>", source: "", email: "x" };

describe("the error form", () => {
  it("is a plain form that keeps what was typed", async () => {
    const dom = await readPage(
      reportErrorPage(site, { values, errors: {}, tooMany: false }),
    );
    const form = dom.querySelector("form");
    expect([form?.method, form?.getAttribute("action")]).toEqual([
      "post",
      "/report-an-error",
    ]);
    expect(dom.querySelector<HTMLTextAreaElement>("#what")?.value).toBe("<48>");
    expect(dom.querySelector("[role=alert]")).toBeNull();
  });

  it("says what is wrong, beside the field and above them all", async () => {
    const errors = { email: "This is no e-mail address." };
    const dom = await readPage(
      reportErrorPage(site, { values, errors, tooMany: false }),
    );
    const field = dom.querySelector("#email");
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    expect(field?.getAttribute("aria-describedby")).toBe(
      "email-hint email-error",
    );
    expect(textOf(dom, "#email-error")).toBe(errors.email);
    expect(dom.querySelector("[role=alert] a")?.getAttribute("href")).toBe(
      "#email",
    );
  });

  it("says when there was too much, and that nothing is lost", async () => {
    const dom = await readPage(
      reportErrorPage(site, { values, errors: {}, tooMany: true }),
    );
    expect(textOf(dom, "[role=alert]")).toContain("Nothing is lost");
  });
});

describe("after sending", () => {
  it("leads back to the page it was about", async () => {
    const dom = await readPage(errorReportedPage(site, "/claims/a"));
    expect(dom.querySelector("main a")?.getAttribute("href")).toBe("/claims/a");
  });

  it.each(["//evil.example", "https://evil.example", "/\\evil.example", ""])(
    "leads nowhere else: %j",
    async (about) => {
      const dom = await readPage(errorReportedPage(site, about));
      expect(dom.querySelector("main a")).toBeNull();
    },
  );
});

it.each([
  ["/claims/a?x=1#y", "/claims/a?x=1#y"],
  ["/", "/"],
  ["/a b", null],
  ["/a\\b", null],
  ["//a", null],
])("takes %j as the site's own path %j", (text, path) => {
  expect(ownPath(text)).toBe(path);
});
