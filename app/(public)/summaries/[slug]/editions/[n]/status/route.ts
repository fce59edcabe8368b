import { serveEditionStatus } from "@/app/(public)/_lib/published";

export const GET = serveEditionStatus("summary");
