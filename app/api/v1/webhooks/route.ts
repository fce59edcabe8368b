import { serve } from "@/app/api/_lib/endpoint";
import {
  addWebhookEndpoint,
  listWebhooksEndpoint,
} from "@/app/api/v1/_endpoints/webhooks";

export const GET = serve(listWebhooksEndpoint);
export const POST = serve(addWebhookEndpoint);
