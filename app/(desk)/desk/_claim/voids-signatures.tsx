/** Said before saving what would void a signature. */
export function VoidsSignatures() {
  return (
    <p className="rounded border border-amber bg-amber-wash px-3 py-2 text-sm text-amber">
      A verdict stands on this claim. Saving this voids it, and the claim goes
      back into its check.
    </p>
  );
}
