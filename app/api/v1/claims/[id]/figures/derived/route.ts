import { serve } from "@/app/api/_lib/endpoint";
import { deriveFigureEndpoint } from "@/app/api/v1/_endpoints/figures";

export const POST = serve(deriveFigureEndpoint);
