"use client";

import { useState } from "react";

import { Button } from "@/components/button";

type Props = { what: string; secret: string; onDone: () => void };

/** A secret that is not kept anywhere: to be copied now or made anew. */
export function ShownOnce({ what, secret, onDone }: Props) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  }
  return (
    <div
      role="status"
      className="my-3 space-y-2 rounded border border-green bg-green-wash p-3 text-sm"
    >
      <p>
        <strong>{what}</strong> It is shown this once; only its hash is kept.
      </p>
      <p>
        <code className="select-all font-mono text-base break-all">
          {secret}
        </code>
      </p>
      <div className="flex gap-2">
        <Button onClick={copy}>{copied ? "Copied" : "Copy"}</Button>
        <Button look="quiet" onClick={onDone}>
          I have it
        </Button>
      </div>
    </div>
  );
}
