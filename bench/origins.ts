import { countOrigins } from "@/domain/provenance/count-origins";
import type {
  DerivationEdge,
  ProvenanceSource,
} from "@/domain/provenance/origin";

const SOURCES = 10_000;
const ROUNDS = 9;

type Repeats = (child: number) => number[];

/** How the sources of one component may hang together. */
const SHAPES: Record<string, Repeats> = {
  "chain of repeats": (child) => [child - 1],
  "all repeat one": () => [0],
  "each repeats three earlier": (child) => [
    child - 1,
    Math.floor(child / 2),
    Math.floor(child / 3),
  ],
  "3,000 origins in a thicket": (child) =>
    child < 3_000 ? [] : [child % 3_000, child - 3_000, (child * 7) % child],
};

function graph(repeats: Repeats) {
  const id = (number: number) => `source-${number}`;
  const derivations: DerivationEdge[] = [];
  const sources: ProvenanceSource[] = [];
  for (let child = 0; child < SOURCES; child += 1) {
    const partyToEvent = child % 7 === 0;
    sources.push({ id: id(child), title: id(child), partyToEvent });
    for (const parent of child > 0 ? repeats(child) : []) {
      derivations.push({
        childId: id(child),
        parentId: id(parent),
        relation: "quotes",
      });
    }
  }
  return { sources, derivations };
}

/** The median time of counting what the last `documents` sources rest on. */
function measure(shape: string, repeats: Repeats, documents: number): void {
  const { sources, derivations } = graph(repeats);
  const documentIds = sources.slice(-documents).map((source) => source.id);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    countOrigins(documentIds, sources, derivations);
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  const name = `origins: ${shape}, ${documents} documents`;
  const value = Number(median.toFixed(2));
  console.log(JSON.stringify({ name, value, unit: "ms", n: SOURCES }));
}

for (const [shape, repeats] of Object.entries(SHAPES)) {
  measure(shape, repeats, 50);
  measure(shape, repeats, 5_000);
}
