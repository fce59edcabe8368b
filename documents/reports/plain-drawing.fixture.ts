import type { DrawOrigins } from "./claim-sections";

/** A drawing with nothing on it, for tests of what stands around it. */
export const noDrawing: DrawOrigins = () => ({
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  alt: "one origin",
});
