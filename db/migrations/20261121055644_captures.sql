CREATE TABLE "archive_receipts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"service" text NOT NULL,
	"url" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone,
	"remote_id" text,
	"permalink" text,
	"archived_at" timestamp with time zone,
	"reason" text,
	"answer" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "archive_receipts_service_known" CHECK ("archive_receipts"."service" in ('wayback', 'perma')),
	CONSTRAINT "archive_receipts_state_known" CHECK ("archive_receipts"."state" in ('waiting', 'pending', 'done', 'failed')),
	CONSTRAINT "archive_receipts_done_has_a_place" CHECK ("archive_receipts"."state" <> 'done' or "archive_receipts"."permalink" is not null),
	CONSTRAINT "archive_receipts_failed_has_a_reason" CHECK ("archive_receipts"."state" <> 'failed' or "archive_receipts"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "captures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"requested_by" uuid NOT NULL,
	"purpose" text NOT NULL,
	"url" text NOT NULL,
	"article_id" uuid,
	"source_id" uuid,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"status" integer,
	"next_try_at" timestamp with time zone,
	"sha256" text,
	"bytes" integer,
	"final_url" text,
	"fetched_at" timestamp with time zone,
	"outcome" text,
	"understood" jsonb,
	"words_sha256" text,
	"snapshot_id" uuid,
	"version_id" uuid,
	"closed_at" timestamp with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "captures_purpose_known" CHECK ("captures"."purpose" in ('new_article', 'new_version', 'source_copy')),
	CONSTRAINT "captures_state_known" CHECK ("captures"."state" in ('waiting', 'fetching', 'reading', 'done', 'failed')),
	CONSTRAINT "captures_outcome_known" CHECK ("captures"."outcome" in ('draft', 'unchanged', 'copy')),
	CONSTRAINT "captures_of_what_they_are_for" CHECK (("captures"."purpose" = 'source_copy') = ("captures"."source_id" is not null) and ("captures"."purpose" <> 'new_version' or "captures"."article_id" is not null)),
	CONSTRAINT "captures_done_has_its_copy" CHECK ("captures"."state" <> 'done' or ("captures"."sha256" is not null and "captures"."outcome" is not null)),
	CONSTRAINT "captures_failed_has_a_reason" CHECK ("captures"."state" <> 'failed' or "captures"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "handed_pages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"url" text NOT NULL,
	"html" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "time_stamps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"snapshot_id" uuid,
	"ledger_seq" integer,
	"sha256" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone,
	"authority" text NOT NULL,
	"token_sha256" text,
	"stamped_at" timestamp with time zone,
	"signer" text,
	"reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "time_stamps_state_known" CHECK ("time_stamps"."state" in ('waiting', 'pending', 'done', 'failed')),
	CONSTRAINT "time_stamps_of_a_snapshot_or_a_row" CHECK (num_nonnulls("time_stamps"."snapshot_id", "time_stamps"."ledger_seq") = 1),
	CONSTRAINT "time_stamps_done_has_its_token" CHECK ("time_stamps"."state" <> 'done' or ("time_stamps"."token_sha256" is not null and "time_stamps"."stamped_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "archive_receipts" ADD CONSTRAINT "archive_receipts_snapshot_of_the_newsroom" FOREIGN KEY ("newsroom_id","snapshot_id") REFERENCES "public"."snapshots"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_article_of_the_newsroom" FOREIGN KEY ("newsroom_id","article_id") REFERENCES "public"."articles"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_source_of_the_newsroom" FOREIGN KEY ("newsroom_id","source_id") REFERENCES "public"."sources"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_stamps" ADD CONSTRAINT "time_stamps_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_stamps" ADD CONSTRAINT "time_stamps_snapshot_of_the_newsroom" FOREIGN KEY ("newsroom_id","snapshot_id") REFERENCES "public"."snapshots"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "archive_receipts_once" ON "archive_receipts" USING btree ("snapshot_id","service");--> statement-breakpoint
CREATE INDEX "archive_receipts_under_way_idx" ON "archive_receipts" USING btree ("created_at") WHERE "archive_receipts"."state" in ('waiting', 'pending');--> statement-breakpoint
CREATE INDEX "captures_open_idx" ON "captures" USING btree ("newsroom_id","created_at","id") WHERE "captures"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "captures_under_way_idx" ON "captures" USING btree ("created_at") WHERE "captures"."state" in ('waiting', 'fetching', 'reading');--> statement-breakpoint
CREATE INDEX "captures_article_idx" ON "captures" USING btree ("article_id","created_at");--> statement-breakpoint
CREATE INDEX "captures_version_idx" ON "captures" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "captures_source_idx" ON "captures" USING btree ("source_id","created_at");--> statement-breakpoint
CREATE INDEX "handed_pages_age_idx" ON "handed_pages" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "time_stamps_snapshot_once" ON "time_stamps" USING btree ("snapshot_id");--> statement-breakpoint
CREATE UNIQUE INDEX "time_stamps_row_once" ON "time_stamps" USING btree ("newsroom_id","ledger_seq");--> statement-breakpoint
CREATE INDEX "time_stamps_under_way_idx" ON "time_stamps" USING btree ("created_at") WHERE "time_stamps"."state" = 'waiting';