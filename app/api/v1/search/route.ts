import { serve } from "@/app/api/_lib/endpoint";
import { searchEndpoint } from "@/app/api/v1/_endpoints/search";

export const GET = serve(searchEndpoint);
