import { serveEdition } from "@/app/(public)/_lib/published";

export const GET = serveEdition("claim");
