"use client";

import { Button } from "@/components/button";

/** What a person sees when a page failed: no trace, what was kept, what to do. */
export default function DeskError(props: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <div className="max-w-xl space-y-3">
      <h1 className="font-serif text-2xl font-semibold">This page failed</h1>
      <p>
        It is our fault and has been logged
        {props.error.digest ? ` as ${props.error.digest}` : ""}. Nothing that
        was saved is lost, and what you typed in a form is kept.
      </p>
      <Button look="primary" onClick={props.reset}>
        Try again
      </Button>
    </div>
  );
}
