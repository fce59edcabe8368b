import { TYPST_BLOCKS } from "./typst-blocks";

/**
 * How a report is set on paper, in Typst. The words come as data from
 * `report.json`, a file of the compiler's memory, and are only ever shown as
 * text: nothing a person typed is read as markup.
 */
export const TYPST_TEMPLATE = `${TYPST_BLOCKS}
#set document(
  title: report.headline,
  author: report.newsroom,
)
#set text(
  font: serif, size: 10.5pt, fill: ink, fallback: false,
  ..language(report.language), number-type: "lining",
)
#set strong(delta: 200)
#set par(justify: false, leading: 0.66em, spacing: 0.95em)
#set page(
  paper: "a4",
  margin: (x: 24mm, top: 25mm, bottom: 25mm),
  header: context if here().page() > 1 {
    set text(font: sans, size: 7.5pt, fill: quiet)
    std.grid(columns: (1fr, auto), column-gutter: 12pt,
      words(report.running), words(report.newsroom))
    if report.embargo != none {
      v(-3pt)
      text(weight: 600, fill: tones.amber, report.embargo)
    }
    v(-5pt)
    line(length: 100%, stroke: 0.4pt + rule)
  },
  footer: context {
    set text(font: sans, size: 7.5pt, fill: quiet)
    let last = locate(<end>).page()
    std.grid(columns: (1fr, auto), column-gutter: 12pt,
      text(font: mono, size: 5.8pt, words(report.foot)),
      [#report.page #here().page() #report.of #last])
  },
)
#show heading: set text(font: sans)
#show heading: set par(justify: false)
#show heading.where(level: 1): set text(size: 15pt, weight: 600)
#show heading.where(level: 1): set block(above: 2.2em, below: 0.9em)
#show heading.where(level: 2): set text(font: serif, size: 13pt, weight: 600)
#show heading.where(level: 2): set block(above: 2.2em, below: 0.8em)
#show heading.where(level: 3): set text(size: 9.5pt, weight: 600, fill: quiet)
#show heading.where(level: 3): set block(above: 1.5em, below: 0.7em)
#show figure: set block(breakable: true, above: 1em, below: 1.3em)
#set figure.caption(position: top)
#show figure.caption: it => block(sticky: true, width: 100%, below: 0.6em,
  align(start, text(font: sans, size: 0.78em, fill: quiet, it.body)))

#show title: set text(font: serif, size: 24pt, weight: 600)
#show title: set par(justify: false, leading: 0.45em)
#show title: set block(above: 0.5em, below: 1.4em)
#block(text(font: sans, size: 9.5pt, weight: 600, fill: quiet, words(report.kind)))
#text(..language(report.titleLang), title(words(report.title)))

#if report.embargo != none {
  block(above: 0pt, below: 1.4em, inset: (x: 9pt, y: 6pt), radius: 3pt,
    stroke: 1.2pt + tones.amber,
    text(font: sans, size: 10.5pt, weight: 600, fill: tones.amber, report.embargo))
}

#for section in json("sections.json") {
  if section.opens { pagebreak(weak: true) }
  let body = words(section.title)
  if "lang" in section { body = text(..language(section.lang), body) }
  [#heading(level: section.level, body) #label(section.id)]
  for data in section.blocks { (setters.at(data.kind))(data) }
}

#if report.undrawn != none {
  block(above: 2em, text(size: 0.85em, fill: quiet, report.undrawn))
}
#metadata(none) <end>
`;
