import { useTranslation } from "#translation";

/** Said before saving what would void a signature. */
export function VoidsSignatures() {
  const t = useTranslation();
  return (
    <p className="rounded border border-amber bg-amber-wash px-3 py-2 text-sm text-amber">
      {t(
        "A verdict stands on this claim. Saving this voids it, and the claim goes back into its check.",
        "Un verdict porte sur cette affirmation. Enregistrer ceci l’annule, et l’affirmation retourne en vérification.",
      )}
    </p>
  );
}
