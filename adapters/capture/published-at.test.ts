import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { metaTags } from "./meta-tags";
import { isoDate, publishedAt } from "./published-at";

describe("isoDate", () => {
  it.each([
    ["2022-07-28", "2022-07-28"],
    ["2022-07-28T10:00:00.000Z", "2022-07-28T10:00:00.000Z"],
    ["2022-07-28 10:00 +0200", "2022-07-28T10:00+02:00"],
    ["2022-07-28T10:00:00", "2022-07-28"],
    ["Thu, 28 Jul 2022 10:00:00 GMT", "2022-07-28T10:00:00.000Z"],
    ["July 28, 2022 10:00", "2022-07-28"],
  ])("reads %j as %s", (written, date) => {
    expect(isoDate(written)).toBe(date);
  });

  it.each([
    "",
    "yesterday",
    "2022-13-01",
    "2022-02-30",
    "07/08/2022",
    "20220728",
    "July",
    "1659002400",
    `July 28, 2022${" ".repeat(90)}x`,
  ])("takes %j for no date", (written) => {
    expect(isoDate(written)).toBeNull();
  });
});

describe("publishedAt", () => {
  const found = (html: string, stated: string | null = null) => {
    const { document } = new JSDOM(html).window;
    return publishedAt(document, metaTags(document), stated);
  };

  it("takes what linked data states, unless it is no date", () => {
    const meta =
      '<meta property="article:published_time" content="2022-07-02">';
    expect(found(meta, "2022-07-01")).toBe("2022-07-01");
    expect(found(meta, "soon")).toBe("2022-07-02");
  });

  it("reads marked-up elements", () => {
    expect(
      found(`<time datetime="2022-07-03">a</time>
        <span itemprop="datePublished" content="2022-07-04">b</span>`),
    ).toBe("2022-07-04");
    expect(found('<time pubdate datetime="2022-07-05"></time>')).toBe(
      "2022-07-05",
    );
    expect(found('<p itemprop="datePublished">28 July 2022</p>')).toBe(
      "2022-07-28",
    );
  });

  it("takes a lone time, and none of several", () => {
    const time = '<time datetime="2022-07-06">a</time>';
    expect(found(time)).toBe("2022-07-06");
    expect(found(time + time)).toBeNull();
  });
});
