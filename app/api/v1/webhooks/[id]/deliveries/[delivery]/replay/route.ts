import { serve } from "@/app/api/_lib/endpoint";
import { replayDeliveryEndpoint } from "@/app/api/v1/_endpoints/webhook-deliveries";

export const POST = serve(replayDeliveryEndpoint);
