import { serve } from "@/app/api/_lib/endpoint";
import { turnOnWebhookEndpoint } from "@/app/api/v1/_endpoints/webhooks";

export const POST = serve(turnOnWebhookEndpoint);
