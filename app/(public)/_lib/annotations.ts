const ALLOW = "GET, HEAD, OPTIONS";

const RESOURCE = '<http://www.w3.org/ns/ldp#Resource>; rel="type"';
const CONTAINER = [
  '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"',
  '<http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"',
].join(", ");

/** What the Web Annotation Protocol asks of an answer's headers. */
export function annotationHeaders(of: "container" | "annotation") {
  return {
    link: of === "container" ? CONTAINER : RESOURCE,
    allow: ALLOW,
    vary:
      of === "container"
        ? "accept, prefer, accept-encoding"
        : "accept, accept-encoding",
    "access-control-allow-origin": "*",
    "access-control-expose-headers":
      "allow, content-location, etag, link, preference-applied",
  };
}

/** What may be done with the annotations: read them. */
export function allowed(of: "container" | "annotation"): Response {
  const headers = {
    ...annotationHeaders(of),
    "access-control-allow-methods": ALLOW,
    "access-control-allow-headers": "prefer",
  };
  return new Response(null, { status: 204, headers });
}
