/** Ranges of code points, both ends included. */
type Range = readonly [first: number, last: number];

/**
 * Which characters a TrueType or OpenType font can draw, read from its `cmap`
 * table (formats 4 and 12, which every font of today carries).
 * https://learn.microsoft.com/en-us/typography/opentype/spec/cmap
 */
export function fontCoverage(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, "cmap");
  const covered = new Set<number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    for (const [first, last] of mappedRanges(view, at)) {
      for (let point = first; point <= last; point += 1) covered.add(point);
    }
  }
  return covered;
}

function tableOffset(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const record = 12 + i * 16;
    const tag = String.fromCharCode(
      ...[0, 1, 2, 3].map((k) => view.getUint8(record + k)),
    );
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${name} table.`);
}

function mappedRanges(view: DataView, at: number): Range[] {
  const format = view.getUint16(at);
  if (format === 4) return segments(view, at);
  if (format === 12) return groups(view, at);
  return [];
}

function segments(view: DataView, at: number): Range[] {
  const doubled = view.getUint16(at + 6);
  const ranges: Range[] = [];
  for (let i = 0; i < doubled; i += 2) {
    const last = view.getUint16(at + 14 + i);
    const first = view.getUint16(at + 16 + doubled + i);
    // The closing segment 0xffff maps to no glyph.
    if (last !== 0xffff) ranges.push([first, last]);
  }
  return ranges;
}

function groups(view: DataView, at: number): Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + i * 12;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });
}
