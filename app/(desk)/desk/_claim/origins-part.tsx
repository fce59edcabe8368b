import type { ClaimView } from "@/usecases/claims/view-claim";

/** What the evidence comes down to: the line, the drawing, and in words. */
export function OriginsPart({ view }: { view: ClaimView }) {
  const shown = [
    { title: "What supports it", ...view.origins.supports },
    { title: "What contradicts it", ...view.origins.contradicts },
  ].filter((side) => side.svg !== null);
  if (shown.length === 0) {
    return (
      <p className="text-sm text-ink-soft">
        {view.evidence.some((item) => item.fallen)
          ? "Nothing is left to stand on: what it rested on was withdrawn."
          : "Evidence that supports or contradicts the claim is traced to its origins here."}
      </p>
    );
  }
  return (
    <div className="space-y-4">
      {shown.map((side) => (
        <figure key={side.title} className="space-y-1">
          <figcaption>
            <span className="text-sm text-ink-soft">{side.title}: </span>
            <strong>{side.line}</strong>
          </figcaption>
          <div
            className="max-w-full overflow-x-auto [&_svg]:h-auto [&_svg]:max-w-full"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer escapes every word it draws.
            dangerouslySetInnerHTML={{ __html: side.svg ?? "" }}
          />
        </figure>
      ))}
    </div>
  );
}
