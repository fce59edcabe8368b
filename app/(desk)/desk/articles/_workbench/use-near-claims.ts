"use client";

import { useEffect, useState } from "react";

import type { NearClaim } from "@/usecases/matching/near-claims";
import { nearClaimsAction } from "./actions";

/** How long the statement must rest before the desk is searched for it, in ms. */
const REST = 400;

/** The nearest claims; undefined until the first answer is here. */
export function useNearClaims(statement: string): NearClaim[] | undefined {
  const [near, setNear] = useState<NearClaim[]>();
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const found = await nearClaimsAction(statement);
      if (!stale) setNear(found);
    }, REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [statement]);
  return near;
}
