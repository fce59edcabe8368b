/** Where a delivery stands: on its way, arrived, or given up. */
export const DELIVERY_STATES = ["waiting", "delivered", "failed"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * Why the installation turned an address off: it answered 410 Gone, it failed
 * too long, or its secret can't be opened with the present AUTH_SECRET.
 */
export const OFF_REASONS = ["gone", "failing", "secret-unreadable"] as const;
export type OffReason = (typeof OFF_REASONS)[number];
