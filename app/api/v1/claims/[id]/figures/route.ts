import { serve } from "@/app/api/_lib/endpoint";
import { addFigureEndpoint } from "@/app/api/v1/_endpoints/figures";

export const POST = serve(addFigureEndpoint);
