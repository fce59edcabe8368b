import { servePage } from "@/app/(public)/_lib/pages";
import { readIconSvg } from "@/usecases/publishing/read-card";

export const GET = servePage(readIconSvg);
