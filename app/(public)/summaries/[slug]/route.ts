import { servePublished } from "@/app/(public)/_lib/published";

export const GET = servePublished("summary");
