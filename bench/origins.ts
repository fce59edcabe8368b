import { countOrigins } from "@/domain/provenance/count-origins";
import { impactOf } from "@/domain/provenance/impact";
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

/** The median time of some rounds of `work`, in milliseconds. */
function medianOf(work: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  return Number(median.toFixed(2));
}

function report(name: string, value: number, n: number): void {
  console.log(JSON.stringify({ name, value, unit: "ms", n }));
}

/** Counting what the last `documents` of all the sources rest on. */
function measureCount(shape: string, repeats: Repeats, documents: number) {
  const { sources, derivations } = graph(repeats);
  const documentIds = sources.slice(-documents).map((source) => source.id);
  const value = medianOf(() => countOrigins(documentIds, sources, derivations));
  report(`origins: ${shape}, ${documents} documents`, value, SOURCES);
}

/** Finding what a withdrawn source does to claims of four documents each. */
function measureImpact(claims: number) {
  const library = graph((child) => [child >> 3]);
  const ids = library.sources.map((source) => source.id);
  const bases = Array.from({ length: claims }, (_, i) => ({
    claimId: `claim-${i}`,
    documentIds: [1, 2, 3, 4].map((n) => ids[(i * 7919 * n) % SOURCES] ?? ""),
    partySourceIds: [],
    editionIds: [],
  }));
  const change = { kind: "withdrawn", sourceId: ids[3] ?? "" } as const;
  const value = medianOf(() => impactOf(change, library, bases));
  report("origins: impact of a withdrawn source", value, claims);
}

for (const [shape, repeats] of Object.entries(SHAPES)) {
  measureCount(shape, repeats, 50);
  measureCount(shape, repeats, 5_000);
}
measureImpact(1_000);
