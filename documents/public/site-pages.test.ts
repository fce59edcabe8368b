import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import type { SearchQuery } from "@/domain/publishing/listing";
import { accessibilityPage, methodologyPage } from "./about-pages";
import { homePage } from "./home-page";
import { claimsPage, correctionsPage, summariesPage } from "./list-pages";
import {
  listedClaims,
  listedCorrections,
  listedSummaries,
  site,
} from "./mali-example/lists";
import { notFoundPage, withheldPage } from "./problem-pages";
import { readPage, textOf } from "./read-page";
import { searchPage } from "./search-page";

const home = {
  summaries: listedSummaries,
  claims: listedClaims,
  corrections: listedCorrections,
};
const nothing: SearchQuery = {
  q: "",
  rating: "",
  party: "",
  event: "",
  from: "",
  to: "",
};

function search(query: Partial<SearchQuery>, found = listedClaims) {
  return readPage(
    searchPage(site, {
      query: { ...nothing, ...query },
      facets: {
        rating: [{ value: "disputed", label: "Disputed", count: 3 }],
        party: [],
        event: [],
      },
      claims: { items: found, next: found.length > 0 ? "c 9" : null },
      summaries: [],
      after: null,
    }),
  );
}

describe("home", () => {
  it("shows the newest of each kind and says who publishes", async () => {
    const dom = await readPage(homePage(site, home));
    expect(dom.title).toBe("The Sahel Desk");
    expect(dom.querySelectorAll(".claims-now li")).toHaveLength(6);
    expect(textOf(dom, ".corrections-now li")).toContain("Change of verdict.");
    expect(JSON.parse(textOf(dom, "script"))).toMatchObject({
      "@type": "NewsMediaOrganization",
      correctionsPolicy: "https://checks.example.org/corrections",
    });
  });

  it("says what is not there yet", async () => {
    const dom = await readPage(
      homePage(site, { summaries: [], claims: [], corrections: [] }),
    );
    expect(dom.body.textContent).toContain("No claim has been published yet.");
    expect(dom.querySelector(".corrections-now")).toBeNull();
  });

  it("prints the ledger's head and the way to report an error", async () => {
    const dom = await readPage(homePage(site, home));
    expect(textOf(dom, "footer")).toContain("entry 231 on 31 July 2022");
    const links = [...dom.querySelectorAll("footer a")];
    expect(links[0]?.getAttribute("href")).toBe("/report-an-error?about=%2F");
  });
});

describe("lists", () => {
  it("show a retracted claim without a verdict", async () => {
    const list = { items: listedClaims, next: null, after: null };
    const dom = await readPage(claimsPage(site, list));
    const last = [...dom.querySelectorAll(".listed > li")].at(-1);
    expect(last?.textContent).toContain("Retracted");
    expect(last?.textContent).not.toContain("Said");
  });

  it("lead on by cursor, and back to the newest", async () => {
    const list = { items: listedSummaries, next: "a/b c", after: "x" };
    const dom = await readPage(summariesPage(site, list));
    const links = [...dom.querySelectorAll(".pager a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/summaries?after=a%2Fb%20c",
      "/summaries",
    ]);
    expect(dom.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      "https://checks.example.org/summaries?after=x",
    );
  });

  it("have no pager when all is shown", async () => {
    const list = { items: [], next: null, after: null };
    const dom = await readPage(summariesPage(site, list));
    expect(dom.querySelector(".pager")).toBeNull();
    expect(dom.body.textContent).toContain("No summary has been published");
  });

  it("log corrections with what was and what is", async () => {
    const list = { items: listedCorrections, next: null, after: null };
    const dom = await readPage(correctionsPage(site, list));
    expect(textOf(dom, ".listed li")).toContain(
      "edition 2. Change of verdict. A second count",
    );
    expect(textOf(dom, ".listed del")).toBe("Unverified");
    expect(textOf(dom, "details")).toContain("We correct in the open.");
  });
});

describe("search", () => {
  it("works by an ordinary address that keeps what was asked", async () => {
    const dom = await search({ q: "a & b", rating: "disputed" });
    const form = dom.querySelector("form");
    expect([form?.method, form?.getAttribute("action")]).toEqual([
      "get",
      "/search",
    ]);
    expect(dom.querySelector<HTMLInputElement>("#q")?.value).toBe("a & b");
    expect(dom.querySelector<HTMLSelectElement>("#rating")?.value).toBe(
      "disputed",
    );
    expect(dom.querySelector("details")?.open).toBe(true);
    expect(dom.querySelector(".pager a")?.getAttribute("href")).toBe(
      "/search?q=a+%26+b&rating=disputed&after=c%209",
    );
  });

  it("counts what each choice leaves, and offers none that is empty", async () => {
    const dom = await search({ q: "x" });
    expect(textOf(dom, "#rating option:last-child")).toBe("Disputed (3)");
    expect(dom.querySelector("#party")).toBeNull();
  });

  it("says when it found nothing, and what to do when nothing was asked", async () => {
    const none = await search({ q: "<b>48</b>" }, []);
    expect(textOf(none, "[role=status]")).toContain("“<b>48</b>”");
    expect((await search({}, [])).body.textContent).toContain("Type a name");
  });
});

describe("how we check", () => {
  it("prints the newsroom's own scale, policies and grades", async () => {
    const dom = await readPage(methodologyPage(site));
    const rows = [...dom.querySelectorAll("table:first-of-type tbody tr")];
    expect(rows[0]?.textContent).toContain("✓ Verified");
    expect(rows[0]?.textContent).toContain("(5 of 5)");
    expect(dom.body.textContent).toContain("(outside the numbers)");
    expect(textOf(dom, "dl")).toContain(
      "Verified, figureTwo independent origins",
    );
    expect(dom.body.textContent).toContain("E unreliable");
  });

  it("links no licence that isn't an address", async () => {
    const newsroom = { ...site.newsroom, licence: "javascript:alert(1)" };
    const dom = await readPage(methodologyPage({ ...site, newsroom }));
    expect(dom.body.innerHTML).not.toContain("javascript");
  });

  it("has an accessibility statement with a date and a person to ask", async () => {
    const dom = await readPage(accessibilityPage(site, "2026-11-21"));
    expect(dom.body.textContent).toContain("21 November 2026");
    expect(dom.querySelector("a[href^=mailto]")).not.toBeNull();
  });
});

describe("what isn't there", () => {
  it("is said, with a way to search", async () => {
    const dom = await readPage(notFoundPage(site));
    expect(textOf(dom, "h1")).toBe("There is nothing at this address");
    expect(dom.querySelector("input[type=search]")).not.toBeNull();
  });

  it("is said with its reason when the law withholds it", async () => {
    const reason = "Order of a court.";
    const authority = "Tribunal of Bamako, case 12/2022";
    const dom = await readPage(
      withheldPage(site, {
        ...{ path: "/claims/x", reason, authority },
        on: "2022-08-03",
      }),
    );
    expect(textOf(dom, "blockquote")).toBe(reason);
    expect(textOf(dom, "main")).toContain(
      "Demanded by Tribunal of Bamako, case 12/2022, on 3 August 2022.",
    );
  });
});

describe("every page of the site", () => {
  const all = { items: listedClaims, next: null, after: null };
  it.each([
    ["home", () => homePage(site, home)],
    ["claims", () => claimsPage(site, all)],
    ["methodology", () => methodologyPage(site)],
    ["not found", () => notFoundPage(site)],
  ])("%s is light, in French too, and runs nothing", async (_name, make) => {
    const { body } = await make();
    expect(gzipSync(body).length).toBeLessThan(10_000);
    expect(body).not.toMatch(
      /<script(?! type="application\/ld\+json")| style=/,
    );
  });

  it("speaks the newsroom's language", async () => {
    const newsroom = { ...site.newsroom, language: "fr" as const };
    const dom = await readPage(methodologyPage({ ...site, newsroom }));
    expect(dom.documentElement.lang).toBe("fr");
    expect(textOf(dom, "h1")).toBe("Notre méthode");
    expect(textOf(dom, "header nav")).toContain("Synthèses");
  });
});

describe("what machines read of the newsroom", () => {
  async function dataOf(page: ReturnType<typeof homePage>) {
    const dom = await readPage(page);
    return [...dom.querySelectorAll('script[type="application/ld+json"]')].map(
      (block) => JSON.parse(block.textContent ?? ""),
    );
  }

  it("is who publishes, by which principles, at home and in the methodology", async () => {
    const who = {
      "@context": "https://schema.org",
      "@type": "NewsMediaOrganization",
      name: site.newsroom.name,
      correctionsPolicy: "https://checks.example.org/corrections",
      verificationFactCheckingPolicy: "https://checks.example.org/methodology",
    };
    expect(await dataOf(homePage(site, home))).toMatchObject([who]);
    expect(await dataOf(methodologyPage(site))).toMatchObject([
      {
        ...who,
        publishingPrinciples: "https://checks.example.org/methodology",
      },
    ]);
  });

  it("is every correction in the log, with what it corrects", async () => {
    const list = { items: listedCorrections, next: null, after: null };
    const [log] = await dataOf(correctionsPage(site, list));
    const [first] = listedCorrections;
    expect(log.mainEntity.itemListElement).toHaveLength(
      listedCorrections.length,
    );
    expect(log.mainEntity.itemListElement[0].item).toMatchObject({
      "@type": "CorrectionComment",
      text: first?.correction.note,
      about: expect.stringMatching(new RegExp(`/${first?.slug}$`)),
    });
  });
});
