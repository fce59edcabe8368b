import { servePage } from "@/app/(public)/_lib/pages";
import { readRobots } from "@/usecases/publishing/read-sitemap";

export const dynamic = "force-dynamic";

export const GET = servePage(readRobots);
