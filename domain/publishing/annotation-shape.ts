/** How a client of the Web Annotation Protocol wants a container told. */
export type AnnotationShape = {
  /** Each annotation by its address alone. */
  iris: boolean;
  /** Without a page inside. */
  minimal: boolean;
};

const MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
const IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
const DESCRIPTIONS = "http://www.w3.org/ns/oa#PreferContainedDescriptions";

/**
 * Reads a Prefer header (RFC 7240): what it asks of a container, and how the
 * answer says that it did. Null where it asks nothing that containers know.
 * Whoever wants addresses and descriptions at once gets descriptions.
 */
export function preferredShape(
  prefer: string | null,
): (AnnotationShape & { applied: string }) | null {
  const asked = /(?:^|[,;\s])return=representation\s*;\s*include="([^"]*)"/i;
  const included = asked.exec(prefer ?? "")?.[1]?.split(/\s+/) ?? [];
  const known = [MINIMAL, IRIS, DESCRIPTIONS].filter((one) =>
    included.includes(one),
  );
  if (known.length === 0) return null;
  const minimal = known.includes(MINIMAL);
  const iris = known.includes(IRIS) && !known.includes(DESCRIPTIONS);
  const applied = known.filter((one) => one !== IRIS || iris).join(" ");
  return {
    iris,
    minimal,
    applied: `return=representation; include="${applied}"`,
  };
}
