import { serve } from "@/app/api/_lib/endpoint";
import { restoreSuggestionEndpoint } from "@/app/api/v1/_endpoints/suggestions";

export const POST = serve(restoreSuggestionEndpoint);
