import Link from "next/link";

/** Tells an admin, wherever they are, of addresses that are told no more. */
export function WebhooksOff({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <aside
      aria-label="Webhooks"
      className="border-b border-red bg-red-wash px-4 py-1.5 text-sm text-red lg:px-8"
    >
      {count === 1
        ? "A webhook was turned off because it failed."
        : `${count} webhooks were turned off because they failed.`}{" "}
      <Link href="/desk/settings/webhooks" className="text-red underline">
        Look at the webhooks
      </Link>
    </aside>
  );
}
