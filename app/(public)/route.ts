import { servePage } from "@/app/(public)/_lib/pages";
import { readHomePage } from "@/usecases/publishing/read-site-pages";

export const dynamic = "force-dynamic";

export const GET = servePage(readHomePage);
