import { serveCard } from "@/app/(public)/_lib/published";

export const GET = serveCard("summary");
