import { z } from "zod";

import { currentActor } from "@/auth/actor";
import { readSnapshot } from "@/usecases/sources/read-snapshot";

type Context = { params: Promise<{ id: string }> };

/**
 * A saved copy as a download. It came from anywhere, so a browser is told
 * never to show it, run it or guess what it is.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const id = z.uuid().safeParse((await params).id);
  if (!actor || !id.success) return new Response(null, { status: 404 });
  const found = await readSnapshot(actor, id.data);
  if (!found.ok) return new Response(null, { status: 404 });
  const { bytes, sha256, mediaType, filename } = found.value;
  return new Response(Buffer.from(bytes), {
    headers: {
      "content-type": mediaType,
      "content-length": String(bytes.length),
      "content-disposition": attachment(filename),
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
      etag: `"${sha256}"`,
    },
  });
}

/** The name in plain ASCII for old programs and in full for others (RFC 6266). */
function attachment(filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const full = encodeURIComponent(filename).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
