CREATE TABLE "reader_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"about" text NOT NULL,
	"what" text NOT NULL,
	"source" text NOT NULL,
	"email" text NOT NULL,
	"sender_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid,
	CONSTRAINT "reader_reports_say_what" CHECK (length(btrim("reader_reports"."what")) > 0)
);
--> statement-breakpoint
ALTER TABLE "corrections" ALTER COLUMN "made_at" SET DATA TYPE timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "corrections" ALTER COLUMN "made_at" SET DEFAULT now();--> statement-breakpoint
ALTER TABLE "publications" ALTER COLUMN "published_at" SET DATA TYPE timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "publications" ALTER COLUMN "published_at" SET DEFAULT now();--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "claimant" text;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "event" text;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "annotations" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reader_reports" ADD CONSTRAINT "reader_reports_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_reports" ADD CONSTRAINT "reader_reports_resolved_by_users_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reader_reports_open_idx" ON "reader_reports" USING btree ("newsroom_id","created_at","id") WHERE "reader_reports"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "reader_reports_sender_idx" ON "reader_reports" USING btree ("sender_hash","created_at");--> statement-breakpoint
CREATE INDEX "publications_claimant_idx" ON "publications" USING btree ("newsroom_id","claimant","published_at","subject_id");--> statement-breakpoint
CREATE INDEX "publications_event_idx" ON "publications" USING btree ("newsroom_id","event","published_at","subject_id");--> statement-breakpoint
-- What is published already is narrowed by what its edition says, too.
UPDATE publications p SET
  claimant = said.claim #>> '{claimant,name}',
  event = said.claim #>> '{event,name}',
  annotations = (
    SELECT count(*) FROM jsonb_array_elements(said.claim -> 'mentions') AS m
    WHERE m ->> 'url' ~* '^https?://')
FROM (
  SELECT id, document::jsonb -> 'claim' AS claim FROM editions WHERE subject_kind = 'claim'
) AS said
WHERE said.id = p.edition_id;
