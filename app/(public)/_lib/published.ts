import { keepable } from "@/lib/read-input";
import { readCard } from "@/usecases/publishing/read-card";
import {
  type PublishedKind,
  readEditionStatus,
  readFrozenPage,
  readPublicPage,
} from "@/usecases/publishing/read-public-page";
import { sendDocument, sendPicture } from "./send";
import { sendMissing } from "./send-missing";

type SlugContext = { params: Promise<{ slug: string }> };
type EditionContext = { params: Promise<{ slug: string; n: string }> };

/** Answers for the current page of a claim or summary. */
export function servePublished(kind: PublishedKind) {
  return async (request: Request, context: SlugContext) => {
    const slug = keepable((await context.params).slug);
    const read = await readPublicPage({ kind, slug });
    if (!read.ok) return sendMissing(request, read);
    const page = read.value;
    if (page.is === "page") return sendDocument(request, page.document);
    return sendMoved(page.path);
  };
}

/** Leads from an address that was to the one that is. */
export function sendMoved(path: string): Response {
  return new Response(null, { status: 301, headers: { location: path } });
}

/** Answers for a frozen edition: the same bytes for ever. */
export function serveEdition(kind: PublishedKind) {
  return async (request: Request, context: EditionContext) => {
    const at = await addressed(kind, context);
    const read = await readFrozenPage(at);
    if (!read.ok) return sendMissing(request, read);
    const { latestPath, ...document } = read.value;
    const link = `<${latestPath}>; rel="latest-version"`;
    return sendDocument(request, document, {
      shown: "edition",
      headers: { link },
    });
  };
}

/** Answers for the picture that stands for an edition's link. */
export function serveCard(kind: PublishedKind) {
  return async (request: Request, context: EditionContext) => {
    const read = await readCard(await addressed(kind, context));
    if (!read.ok) return sendMissing(request, read);
    return sendPicture(request, read.value, { immutable: true });
  };
}

/** Answers for the frame in a frozen page that says what became of it. */
export function serveEditionStatus(kind: PublishedKind) {
  return async (request: Request, context: EditionContext) => {
    const read = await readEditionStatus(await addressed(kind, context));
    if (!read.ok) return sendMissing(request, read);
    return sendDocument(request, read.value, { shown: "status" });
  };
}

async function addressed(kind: PublishedKind, context: EditionContext) {
  const { slug: typed, n } = await context.params;
  const slug = keepable(typed);
  // What is no number is no edition's number.
  return { kind, slug, n: /^[1-9]\d{0,8}$/.test(n) ? Number(n) : 0 };
}
