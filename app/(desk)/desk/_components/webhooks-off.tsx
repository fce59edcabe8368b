import Link from "next/link";
import { useTranslation } from "#translation";

/** Tells an admin, wherever they are, of addresses that are told no more. */
export function WebhooksOff({ count }: { count: number }) {
  const t = useTranslation();
  if (count === 0) return null;
  return (
    <aside
      aria-label={t("Webhooks", "Webhooks")}
      className="border-b border-red bg-red-wash px-4 py-1.5 text-sm text-red lg:px-8"
    >
      {count === 1
        ? t(
            "A webhook was turned off because it failed.",
            "Un webhook a été désactivé parce qu’il échouait.",
          )
        : t(
            `${count} webhooks were turned off because they failed.`,
            `${count} webhooks ont été désactivés parce qu’ils échouaient.`,
          )}{" "}
      <Link href="/desk/settings/webhooks" className="text-red underline">
        {t("Look at the webhooks", "Voir les webhooks")}
      </Link>
    </aside>
  );
}
