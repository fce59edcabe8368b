import { serveList } from "@/app/(public)/_lib/pages";

export const GET = serveList("summaries");
