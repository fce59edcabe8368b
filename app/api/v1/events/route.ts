import { serve } from "@/app/api/_lib/endpoint";
import {
  createEventEndpoint,
  listEventsEndpoint,
} from "@/app/api/v1/_endpoints/events";

export const GET = serve(listEventsEndpoint);
export const POST = serve(createEventEndpoint);
