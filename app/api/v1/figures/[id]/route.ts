import { serve } from "@/app/api/_lib/endpoint";
import {
  editFigureEndpoint,
  removeFigureEndpoint,
} from "@/app/api/v1/_endpoints/figures";

export const PUT = serve(editFigureEndpoint);
export const DELETE = serve(removeFigureEndpoint);
