import { serve } from "@/app/api/_lib/endpoint";
import { setDispositionEndpoint } from "@/app/api/v1/_endpoints/articles";

export const POST = serve(setDispositionEndpoint);
