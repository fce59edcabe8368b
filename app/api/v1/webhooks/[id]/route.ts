import { serve } from "@/app/api/_lib/endpoint";
import { removeWebhookEndpoint } from "@/app/api/v1/_endpoints/webhooks";

export const DELETE = serve(removeWebhookEndpoint);
