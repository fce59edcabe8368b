ALTER TABLE "report_orders" ADD COLUMN "last_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "report_orders" ADD COLUMN "dropped_at" timestamp with time zone;--> statement-breakpoint
-- What was made before is kept as long from now as what is made today.
UPDATE "report_orders" SET "last_asked_at" = now() WHERE "state" = 'made';--> statement-breakpoint
CREATE INDEX "report_orders_kept_idx" ON "report_orders" USING btree ("newsroom_id","last_asked_at") WHERE "report_orders"."state" = 'made' and "report_orders"."dropped_at" is null;--> statement-breakpoint
ALTER TABLE "report_orders" ADD CONSTRAINT "report_orders_dropped_was_made" CHECK ("report_orders"."dropped_at" is null or "report_orders"."state" = 'made');