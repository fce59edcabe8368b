import { serve } from "@/app/api/_lib/endpoint";
import { listSuggestionsEndpoint } from "@/app/api/v1/_endpoints/suggestions";

export const GET = serve(listSuggestionsEndpoint);
