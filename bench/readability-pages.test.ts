import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { FIELDS, PAGES, scorePages } from "./readability-pages";

describe.skipIf(!existsSync(PAGES))(
  "article intake (skipped where ../shared/data is absent)",
  () => {
    it("does at least as well as the library it builds on", () => {
      const scores = scorePages();
      if (!scores) throw new Error("no pages");
      const { ours, library } = scores;
      const sum = (counts: typeof ours.exact) =>
        FIELDS.reduce((total, field) => total + counts[field], 0);
      expect(ours.pages).toBeGreaterThan(0);
      expect(ours.text).toBeGreaterThanOrEqual(library.text);
      expect(sum(ours.exact)).toBeGreaterThanOrEqual(sum(library.exact));
      // One page expects the author of another article that it leads to; its
      // own tags, which we read, name the one who wrote this.
      expect(ours.exact.byline).toBeGreaterThanOrEqual(
        library.exact.byline - 1,
      );
      expect(ours.beyond).toMatchObject({ title: 0, byline: 0, siteName: 0 });
    });
  },
);
