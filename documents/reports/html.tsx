import { setImmediate } from "node:timers/promises";
import type { ReactNode } from "react";

import type { VerificationReport } from "@/domain/reports/report";
import { textDirection } from "@/lib/text-direction";
import type { ReportLayout, Section } from "./blocks";
import type { DrawOrigins } from "./claim-sections";
import { htmlBlock, inARow } from "./html-blocks";
import { REPORT_CSS } from "./html-style";
import { layOut } from "./layout";

/** Nothing is fetched and nothing runs, whatever a person typed. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** So many sections take a few milliseconds. */
const SECTIONS_A_TURN = 20;

/**
 * The report as one HTML file that needs nothing beside it: no script, no
 * font, no picture from elsewhere. For the screen, light or dark, and paper.
 */
export async function renderHtml(
  report: VerificationReport,
  draw: DrawOrigins,
): Promise<string> {
  // Next refuses the renderer in a server bundle when it is imported above.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const layout = layOut(report, draw);
  const sections: string[] = [];
  for (const section of layout.sections) {
    // A long report lets others at the server have their turn.
    if (sections.length % SECTIONS_A_TURN === 0) await setImmediate();
    sections.push(renderToStaticMarkup(part(section, layout)));
  }
  const page = <Page layout={layout} sections={sections.join("")} />;
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function Page(props: { layout: ReportLayout; sections: string }) {
  const { layout } = props;
  const { kind, title, titleLang, sections } = layout;
  return (
    <html lang={layout.language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{layout.headline}</title>
        <meta name="author" content={layout.newsroom} />
        <meta name="dcterms.date" content={layout.madeAt} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant */}
        <style dangerouslySetInnerHTML={{ __html: REPORT_CSS }} />
      </head>
      <body>
        <header>
          <p className="kind">{kind}</p>
          <h1 lang={titleLang} dir={textDirection(titleLang)}>
            {title}
          </h1>
          <p className="newsroom">{layout.newsroom}</p>
          {layout.embargo && <p className="embargo">{layout.embargo}</p>}
        </header>
        <nav aria-label={layout.contents}>
          <ul>
            {sections.filter(isMain).map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by part() */}
        <main dangerouslySetInnerHTML={{ __html: props.sections }} />
        <footer>
          <p>{layout.foot}</p>
        </footer>
      </body>
    </html>
  );
}

function isMain({ level }: Section): boolean {
  return level === 1;
}

/** A section of the report is one level below the page's own heading. */
function part(section: Section, layout: ReportLayout): ReactNode {
  const { id, level, title, lang, blocks } = section;
  const Heading = (["h2", "h3", "h4"] as const)[level - 1] ?? "h4";
  return (
    <>
      <Heading id={id} lang={lang} dir={lang && textDirection(lang)}>
        {title}
      </Heading>
      {inARow(blocks.map((block) => htmlBlock(block, layout.language)))}
    </>
  );
}
