/**
 * Lets Node run our TypeScript as it stands, without a build: "@/" is the
 * project's root, and imports of our own files leave out ".ts". Types are
 * stripped by Node itself.
 */
import { registerHooks } from "node:module";

const root = new URL("../../", import.meta.url);

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier.startsWith("@/")) {
      const address = new URL(`${specifier.slice(2)}.ts`, root);
      return nextResolve(address.href, context);
    }
    const isOurs = context.parentURL?.endsWith(".ts") ?? false;
    const isRelative = /^\.\.?\//.test(specifier) && !specifier.endsWith(".ts");
    return nextResolve(
      isOurs && isRelative ? `${specifier}.ts` : specifier,
      context,
    );
  },
});
