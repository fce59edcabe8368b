/**
 * The functions that set the blocks of a report in Typst, by their kind, and
 * the colours and faces that they share with its pages.
 */
export const TYPST_BLOCKS = String.raw`
#let report = json("report.json")

#let ink = rgb("#1c1b19")
#let quiet = rgb("#57534c")
#let rule = rgb("#cfc9bd")
#let paper = rgb("#f6f3ec")
#let accent = rgb("#1f4f82")
#let tones = (
  green: rgb("#1a6b3c"),
  amber: rgb("#8a5a00"),
  slate: rgb("#46607a"),
  orange: rgb("#b04a00"),
  red: rgb("#b3261e"),
  plain: ink,
)
#let wider = ("Noto Naskh Arabic", "DejaVu Sans", "Noto Emoji")
#let serif = ("Source Serif 4", ..wider)
#let sans = ("Inter", ..wider)
#let mono = ("JetBrains Mono", ..wider)

#let language(tag) = {
  if tag.at("region") == none { (lang: tag.lang) } else {
    (lang: tag.lang, region: tag.region)
  }
}

// U+200B marks where a long word may part. An empty box parts it as well, and
// leaves nothing behind in what a reader copies.
#let words(string) = if "\u{200b}" in string {
  string.split("\u{200b}").join(box())
} else { string }

// Words that lead to a claim, with the page it stands on once that is known.
// The box has its width before, so that nothing moves when it is.
#let referring(place, body) = {
  let number = if place != none [(#report.pageShort~#place.page)]
  let linked = if place == none { body } else { link(place, body) }
  linked + [ ] + box(width: 3.4em, text(fill: quiet, size: 0.86em, number))
}

// One loop and no function per piece: Typst remembers every call it makes. In
// a table what is bold is so for the eye: as an element of its own it would
// keep Typst from setting a cell once that stands in many tables.
#let pieces(list, in-table: false, places: (:)) = for piece in list {
  let style = piece.at("style", default: none)
  let body = piece.text
  if "\u{200b}" in body { body = words(body) }
  if "lang" in piece { body = text(..language(piece.lang), body) }
  if style == "strong" {
    body = if in-table { text(weight: 600, body) } else { strong(body) }
  }
  if style == "mono" { body = text(font: mono, size: 0.82em, body) }
  if style == "muted" { body = text(fill: quiet, body) }
  if style == "quoted" { body = [#piece.open#body#piece.close] }
  if "target" in piece {
    body = referring(places.at(piece.target, default: none), body)
  }
  if "href" in piece { body = link(piece.href, text(fill: accent, body)) }
  body
}

#let fields(block-data) = {
  set par(justify: false)
  set terms(separator: h(3mm, weak: true), hanging-indent: 44mm, spacing: 0.72em)
  block(above: 0.9em, below: 1.1em, terms(
    ..block-data.fields.map(one => terms.item(
      box(width: 41mm, text(
        font: sans, size: 0.8em, weight: 600, fill: quiet, words(one.name),
      )),
      pieces(one.pieces),
    )),
  ))
}

#let quotation(block-data) = {
  let from = text(font: sans, size: 0.82em, fill: quiet, pieces(block-data.from))
  block(
    width: 100%,
    inset: (left: 11pt, y: 2pt),
    stroke: (left: 1.5pt + rule),
    above: 0.9em,
    below: 0.9em,
    {
      block(below: 0.55em, width: 100%, text(
        ..language(block-data.lang),
        dir: if block-data.rtl { rtl } else { ltr },
        pieces(block-data.pieces),
      ))
      block(above: 0.55em, from)
    },
  )
}

#let stamp(block-data) = block(
  breakable: false,
  above: 0.9em,
  below: 1em,
  stroke: 1.2pt + tones.at(block-data.lines.last().tone),
  radius: 3pt,
  inset: (x: 11pt, y: 9pt),
  {
    set par(justify: false, leading: 0.5em)
    for line in block-data.lines {
      block(spacing: 0.72em, text(font: sans, size: 1.08em)[
        #text(fill: quiet, words(line.question))
        #text(fill: tones.at(line.tone), weight: 600)[#words(line.mark) #words(line.answer)]
      ])
    }
    for line in block-data.foot {
      block(spacing: 0.62em, text(font: sans, size: 0.78em, fill: quiet, words(line)))
    }
  },
)

#let bar(block-data) = pdf.artifact(block(above: 0.7em, below: 1.2em, std.grid(
  columns: block-data.parts.map(part => part.share * 1fr),
  column-gutter: 1.5pt,
  ..block-data.parts.map(part => rect(
    width: 100%, height: 6pt, stroke: none, fill: tones.at(part.tone),
  )),
)))

#let drawing(block-data) = block(breakable: false, above: 0.8em, below: 1.1em, {
  pieces(block-data.caption)
  set image(width: 100%) if block-data.wide
  image(bytes(block-data.svg), format: "svg", alt: block-data.alt)
})

// Terms and no list: a list sets the words of each item three times to find
// how wide they may be. Both are a list to whoever has it read aloud.
#let bullets(block-data) = {
  set terms(separator: h(0.5em), hanging-indent: 0.85em)
  terms(..block-data.items.map(item => terms.item(
    text(weight: 400)[•], pieces(item),
  )))
}

#let grid(block-data, places: (:)) = {
  set text(font: sans, size: 0.8em)
  set par(justify: false, leading: 0.56em)
  set align(start)
  table(
    columns: block-data.columns.map(column => column.width * 1fr),
    inset: (x: 5pt, y: 5pt),
    stroke: (x, y) => (bottom: if y == 0 { 0.9pt + ink } else { 0.4pt + rule }),
    table.header(repeat: true, ..block-data.columns.map(
      column => text(weight: 600, words(column.label)),
    )),
    ..for row in block-data.rows {
      for lines in row.cells {
        (table.cell(breakable: row.long, for (i, line) in lines.enumerate() {
          if i > 0 { linebreak() }
          pieces(line, in-table: true, places: places)
        }),)
      }
    },
  )
}

// One query for all claims: a question for each would take as long again for
// every page that was set before it.
#let paged-grid(block-data) = context {
  let places = query(heading.where(level: 2)).map(
    claim => (str(claim.label), claim.location().position()),
  )
  grid(block-data, places: places.to-dict())
}

#let data-table(block-data) = {
  let body = if block-data.paged { paged-grid(block-data) } else { grid(block-data) }
  if block-data.caption == none { return block(above: 0.9em, below: 1.3em, body) }
  figure(
    kind: table,
    supplement: none,
    numbering: none,
    caption: words(block-data.caption),
    body,
  )
}

#let setters = (
  paragraph: data => par(pieces(data.pieces)),
  warning: data => block(
    stroke: (left: 2.5pt + tones.amber), inset: (left: 9pt, y: 3pt),
    pieces(data.pieces),
  ),
  fields: fields,
  quotation: quotation,
  list: bullets,
  stamp: stamp,
  bar: bar,
  drawing: drawing,
  table: data-table,
)
`;
