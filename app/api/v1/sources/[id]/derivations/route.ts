import { serve } from "@/app/api/_lib/endpoint";
import { addDerivationEndpoint } from "@/app/api/v1/_endpoints/sources";

export const POST = serve(addDerivationEndpoint);
