ALTER TABLE "evidence" ADD COLUMN "not_repeating" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "not_repeating_reason" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_not_repeating_has_a_reason" CHECK (cardinality("evidence"."not_repeating") = 0 or length(btrim(coalesce("evidence"."not_repeating_reason", ''))) > 0);