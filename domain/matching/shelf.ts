/**
 * What is searched together, and apart from the rest: the desk's claims as
 * they stand; what was published of them, as its newest edition says it, so
 * that a reader's search tells nothing of the desk; checks of other houses.
 */
export const SHELVES = ["desk", "published", "imported"] as const;
export type Shelf = (typeof SHELVES)[number];
