import { describe, expect, it } from "vitest";

import { sliceCodePoints } from "@/lib/code-points";
import { parseHtml } from "./html";

function parsed(html: string, url?: string) {
  const result = parseHtml(html, { url });
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** Each block as "kind: words". */
function blocks(html: string): string[] {
  const article = parsed(html);
  return article.blocks.map(
    ({ kind, start, end }) =>
      `${kind}: ${sliceCodePoints(article.text, start, end)}`,
  );
}

const LONG =
  "The mine at Bougouni, which has no licence, fell in on Friday after three days of rain, the prefect said, and rescuers, who came from Bamako, found twelve people dead, among them two boys.";

const page = (head: string, body: string, attributes = "") =>
  `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;

const NEWS = page(
  `<title>Twelve dead at mine | The Paper</title>
   <meta property="og:site_name" content="The Paper">
   <meta property="og:description" content="A third collapse within one year angers the miners.">
   <meta property="article:published_time" content="2022-07-28T10:00:00+02:00">`,
  `<nav><ul><li><a href="/">Home</a></li><li><a href="/a">Africa</a></li></ul></nav>
   <header><h1>Twelve dead at the mine of Bougouni</h1>
   <p>A third collapse within one year angers the miners.</p></header>
   <article>
     <figure><img src="a.jpg" alt="The mine"><figcaption>The mine, in June. (AP Photo/A. Traoré)</figcaption></figure>
     <p>${LONG}</p><p>${LONG}</p>
     <p>Read also: The men who dig</p>
     <h2>What the owners say</h2>
     <blockquote><p>“Nobody was to go down, and we had said so, in three languages, on the door.”</p></blockquote>
     <ul><li>Two shafts were open, one since May, in spite of the rain that fell.</li><li>One lift was broken, as it had been since March, said the foreman, Mr. Sy.</li></ul>
     <p>${LONG}</p>
   </article>
   <footer><p>© 2022 The Paper. All rights reserved.</p></footer>`,
  'lang="en"',
);

describe("parseHtml", () => {
  it("reads a news page as its readers see it", () => {
    expect(blocks(NEWS)).toEqual([
      "headline: Twelve dead at the mine of Bougouni",
      "standfirst: A third collapse within one year angers the miners.",
      "caption: The mine, in June. (AP Photo/A. Traoré)",
      `paragraph: ${LONG}`,
      `paragraph: ${LONG}`,
      "furniture: Read also: The men who dig",
      "heading: What the owners say",
      "quotation: “Nobody was to go down, and we had said so, in three languages, on the door.”",
      "list_item: Two shafts were open, one since May, in spite of the rain that fell.",
      "list_item: One lift was broken, as it had been since March, said the foreman, Mr. Sy.",
      `paragraph: ${LONG}`,
    ]);
    expect(parsed(NEWS)).toMatchObject({
      title: "Twelve dead at mine",
      outlet: "The Paper",
      byline: null,
      publishedAt: "2022-07-28T10:00:00+02:00",
      language: "en",
      mediaType: "text/html",
    });
  });

  it("takes all of a fragment, its heading as headline", () => {
    const html = `<h1>Twelve dead</h1><p>They <b>fell</b>.<br>Today.<br><br>Why?</p><div>loose <i>words</i></div>`;
    expect(blocks(html)).toEqual([
      "headline: Twelve dead",
      "paragraph: They fell.\nToday.",
      "paragraph: Why?",
      "paragraph: loose words",
    ]);
    expect(parsed(html).title).toBe("Twelve dead");
  });

  it("keeps the one sentence of a very short page", () => {
    expect(blocks(page("<title>Note</title>", "<p>Twelve died.</p>"))).toEqual([
      "headline: Note",
      "paragraph: Twelve died.",
    ]);
  });

  it("sets the cells of a row side by side and keeps lines of <pre>", () => {
    const html = `<table><caption>Dead</caption><tr><th>Kati</th><th>6</th></tr><tr><td>Mopti</td><td></td><td>0</td></tr></table><pre>one
  two</pre>`;
    expect(blocks(html)).toEqual([
      "caption: Dead",
      "paragraph: Kati | 6",
      "paragraph: Mopti | 0",
      "paragraph: one\ntwo",
    ]);
  });

  it("runs no script and reads nothing hidden", () => {
    const html = `<p id="p">Said.</p><script>document.getElementById("p").textContent = "Changed."; globalThis.ran = true</script>
      <p style="display: none">Hidden.</p><p hidden>Hidden.</p><template>Hidden.</template><img src=x onerror="globalThis.ran = true"><noscript>Hidden.</noscript>`;
    expect(blocks(html)).toEqual(["paragraph: Said."]);
    expect(globalThis).not.toHaveProperty("ran");
  });

  it("tells the direction and language of a page", () => {
    const words = "قال الجيش إن الهجوم أسفر عن مقتل 12 شخصا في المنجم. ".repeat(
      8,
    );
    const html = page(
      '<title>منجم</title><meta property="og:locale" content="ar_AR">',
      `<div dir="rtl"><article><p>${words}</p><p>${words}</p></article></div>`,
    );
    expect(parsed(html)).toMatchObject({ dir: "rtl", language: "ar-AR" });
  });

  it("reads deeply nested pages", () => {
    const deep = `${"<div>".repeat(2000)}deep${"</div>".repeat(2000)}`;
    expect(blocks(deep)).toEqual(["paragraph: deep"]);
  });

  it("refuses a page without words", () => {
    expect(parseHtml(page("", "<img src=a.jpg>"))).toEqual({
      ok: false,
      error: "empty",
    });
  });

  it("takes an address that is none for none", () => {
    expect(parsed("<p>Said.</p>", "javascript:alert(1)").text).toBe("Said.");
    expect(parsed("<p>Said.</p>", "http://").text).toBe("Said.");
  });
});
