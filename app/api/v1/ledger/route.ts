import { serve } from "@/app/api/_lib/endpoint";
import { readLedgerEndpoint } from "@/app/api/v1/_endpoints/ledger";

export const GET = serve(readLedgerEndpoint);
