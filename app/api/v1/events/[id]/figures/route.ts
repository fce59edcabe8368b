import { serve } from "@/app/api/_lib/endpoint";
import { readFigureLedgerEndpoint } from "@/app/api/v1/_endpoints/events";

export const GET = serve(readFigureLedgerEndpoint);
