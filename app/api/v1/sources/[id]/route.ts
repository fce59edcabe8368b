import { serve } from "@/app/api/_lib/endpoint";
import {
  editSourceEndpoint,
  readSourceEndpoint,
} from "@/app/api/v1/_endpoints/sources";

export const GET = serve(readSourceEndpoint);
export const PATCH = serve(editSourceEndpoint);
