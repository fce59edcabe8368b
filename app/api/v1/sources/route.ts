import { serve } from "@/app/api/_lib/endpoint";
import {
  createSourceEndpoint,
  listSourcesEndpoint,
} from "@/app/api/v1/_endpoints/sources";

export const GET = serve(listSourcesEndpoint);
export const POST = serve(createSourceEndpoint);
