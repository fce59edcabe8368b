import { serve } from "@/app/api/_lib/endpoint";
import { listDeliveriesEndpoint } from "@/app/api/v1/_endpoints/webhook-deliveries";

export const GET = serve(listDeliveriesEndpoint);
