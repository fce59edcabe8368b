/**
 * A card, 1200 by 630, as Typst sets it: who publishes, what was claimed, in
 * the largest size that fits, and the verdict. All it says is in `data`.
 */
export const CARD_TEMPLATE = `
#let data = json(bytes(sys.inputs.data))
#let serif = ("Source Serif 4", "Noto Naskh Arabic", "DejaVu Sans", "Noto Emoji")
#let sans = ("Inter", "Noto Naskh Arabic", "DejaVu Sans", "Noto Emoji")
#set page(width: 1200pt, height: 630pt, margin: 0pt, fill: rgb("#fbf8f1"))
#set text(font: sans, fill: rgb("#1f1b16"), lang: data.lang, fallback: false)
#set par(leading: 0.5em)
#let tone = rgb(data.colour)
#place(top + left, rect(width: 1200pt, height: 18pt, fill: tone))
#place(top + left, dx: 64pt, dy: 54pt, box(width: 1072pt, height: 44pt, clip: true,
  text(size: 30pt, weight: 600, top-edge: "ascender", bottom-edge: "descender", data.newsroom)))
#place(top + left, dx: 64pt, dy: 122pt, box(width: 1072pt, height: 330pt, clip: true, {
  set text(font: serif, weight: 400, lang: data.language,
    dir: if data.rtl { rtl } else { ltr })
  set align(if data.rtl { right + horizon } else { left + horizon })
  layout(room => context {
    // What hangs below the last line is not measured.
    let fits(size) = measure(width: room.width, text(size: size, data.words)).height + size * 0.6 <= room.height
    let size = (72pt, 64pt, 56pt, 48pt, 42pt, 36pt, 32pt, 28pt).find(fits)
    text(size: if size == none { 28pt } else { size }, data.words)
  })
}))
#place(bottom + left, dx: 64pt, dy: -44pt, box(width: 1072pt, context {
  let stamp(size) = {
    set text(size: size, weight: 600, top-edge: "ascender", bottom-edge: "descender")
    data.lines.map(line => box({
      text(fill: rgb("#5b5349"), weight: 400, line.question)
      if line.question != "" { h(12pt) }
      text(fill: rgb(line.colour), font: "DejaVu Sans", line.mark)
      if line.mark != "" { h(10pt) }
      text(fill: rgb(line.colour), line.answer)
    })).join(h(48pt))
  }
  let size = (40pt, 32pt, 26pt, 20pt).find(size => measure(stamp(size)).width <= 1072pt)
  stamp(if size == none { 20pt } else { size })
}))
`;

/** A square with the first letter of a newsroom's name. */
export const ICON_TEMPLATE = `
#let data = json(bytes(sys.inputs.data))
#set page(width: 64pt, height: 64pt, margin: 0pt, fill: none)
#set text(font: ("Source Serif 4", "Noto Naskh Arabic", "DejaVu Sans"), fallback: false)
#place(rect(width: 64pt, height: 64pt, radius: 12pt, fill: rgb("#1f4a6b")))
#place(center + horizon, text(size: 44pt, weight: 600, fill: white,
  top-edge: "bounds", bottom-edge: "bounds", data.letter))
`;
