export * from "./articles";
export * from "./claims";
export * from "./figures";
export * from "./ledger";
export * from "./people";
export * from "./publishing";
export * from "./sources";
export * from "./verdicts";
