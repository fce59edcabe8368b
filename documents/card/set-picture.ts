import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

import { reportFonts } from "../reports/report-fonts";

/** A folder that isn't there: the compiler sees nothing of this machine. */
const WORKSPACE = "/card";

let compiler: NodeCompiler | undefined;

/**
 * A template set with its data, as an SVG whose letters are outlines: it looks
 * the same wherever it is shown. Throws what the compiler says if it fails.
 */
export function setSvg(template: string, data: object): string {
  compiler ??= NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: reportFonts().blobs }],
  });
  try {
    return compiler.plainSvg({
      mainFileContent: template,
      inputs: { data: JSON.stringify(data) },
    });
  } finally {
    compiler.evictCache(0);
  }
}

type Resvg = typeof import("@resvg/resvg-wasm")["Resvg"];

let painter: Promise<Resvg> | undefined;

/** Reads the painter once; it is WebAssembly, the same on every machine. */
async function loadPainter(): Promise<Resvg> {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  const folder = join(process.cwd(), "node_modules/@resvg/resvg-wasm");
  await initWasm(await readFile(join(folder, "index_bg.wasm")));
  return Resvg;
}

/** The same picture as a PNG of this width in pixels, the same bytes each time. */
export async function paint(svg: string, width: number): Promise<Uint8Array> {
  painter ??= loadPainter();
  const Resvg = await painter;
  const picture = new Resvg(svg, { fitTo: { mode: "width", value: width } });
  try {
    const image = picture.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
}
