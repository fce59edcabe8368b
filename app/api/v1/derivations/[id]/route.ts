import { serve } from "@/app/api/_lib/endpoint";
import { removeDerivationEndpoint } from "@/app/api/v1/_endpoints/source-parts";

export const DELETE = serve(removeDerivationEndpoint);
