CREATE TABLE "expert_answers" (
	"question_id" uuid PRIMARY KEY NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"may_quote" boolean NOT NULL,
	"named_as" text NOT NULL,
	"conflict" text NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "expert_answers_say_something" CHECK (length(btrim("expert_answers"."answer")) > 0),
	CONSTRAINT "expert_answers_name_whom_they_quote" CHECK (not "expert_answers"."may_quote" or length(btrim("expert_answers"."named_as")) > 0)
);
--> statement-breakpoint
CREATE TABLE "expert_questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"name" text NOT NULL,
	"field" text NOT NULL,
	"question" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"asked_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"evidence_id" uuid,
	CONSTRAINT "expert_questions_newsroom_key" UNIQUE("newsroom_id","id"),
	CONSTRAINT "expert_questions_ask" CHECK (length(btrim("expert_questions"."question")) > 0),
	CONSTRAINT "expert_questions_last_ninety_days_at_most" CHECK ("expert_questions"."expires_at" > "expert_questions"."created_at"
        and "expert_questions"."expires_at" <= "expert_questions"."created_at" + interval '90 days 1 minute'),
	CONSTRAINT "expert_questions_revoked_by_someone" CHECK (num_nonnulls("expert_questions"."revoked_at", "expert_questions"."revoked_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "link_misses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sender_hash" text NOT NULL,
	"missed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"audience" text DEFAULT 'outside' NOT NULL,
	"token_hash" text NOT NULL,
	"for_whom" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"opens" integer DEFAULT 0 NOT NULL,
	"last_opened_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "report_links_outside_only" CHECK ("report_links"."audience" = 'outside'),
	CONSTRAINT "report_links_last_ninety_days_at_most" CHECK ("report_links"."expires_at" > "report_links"."created_at"
        and "report_links"."expires_at" <= "report_links"."created_at" + interval '90 days 1 minute'),
	CONSTRAINT "report_links_revoked_by_someone" CHECK (num_nonnulls("report_links"."revoked_at", "report_links"."revoked_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "report_orders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"title" text NOT NULL,
	"form" text NOT NULL,
	"audience" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"error" text,
	"blob" text,
	"bytes" bigint,
	"ledger_seq" bigint,
	"ledger_hash" text,
	"requested_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "report_orders_audience_key" UNIQUE("newsroom_id","id","audience"),
	CONSTRAINT "report_orders_subject_known" CHECK ("report_orders"."subject_kind" in ('article', 'summary', 'event')),
	CONSTRAINT "report_orders_form_known" CHECK ("report_orders"."form" in ('pdf', 'html', 'docx', 'md', 'csv', 'json', 'bundle')),
	CONSTRAINT "report_orders_state_known" CHECK ("report_orders"."state" in ('waiting', 'making', 'made', 'failed')),
	CONSTRAINT "report_orders_audience_known" CHECK ("report_orders"."audience" in ('desk', 'outside')),
	CONSTRAINT "report_orders_progress" CHECK ("report_orders"."progress" between 0 and 100),
	CONSTRAINT "report_orders_bundle_is_the_desks" CHECK ("report_orders"."form" <> 'bundle' or "report_orders"."audience" = 'desk'),
	CONSTRAINT "report_orders_made_is_kept" CHECK (num_nonnulls("report_orders"."blob", "report_orders"."bytes", "report_orders"."ledger_seq", "report_orders"."ledger_hash")
        = case when "report_orders"."state" = 'made' then 4 else 0 end),
	CONSTRAINT "report_orders_failed_says_why" CHECK (("report_orders"."state" = 'failed') = ("report_orders"."error" is not null))
);
--> statement-breakpoint
ALTER TABLE "expert_answers" ADD CONSTRAINT "expert_answers_question_of_the_newsroom" FOREIGN KEY ("newsroom_id","question_id") REFERENCES "public"."expert_questions"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_questions" ADD CONSTRAINT "expert_questions_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_questions" ADD CONSTRAINT "expert_questions_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_questions" ADD CONSTRAINT "expert_questions_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_questions" ADD CONSTRAINT "expert_questions_claim_of_the_newsroom" FOREIGN KEY ("newsroom_id","claim_id") REFERENCES "public"."claims"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_order_for_outside" FOREIGN KEY ("newsroom_id","order_id","audience") REFERENCES "public"."report_orders"("newsroom_id","id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_orders" ADD CONSTRAINT "report_orders_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_orders" ADD CONSTRAINT "report_orders_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "expert_questions_token" ON "expert_questions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "expert_questions_claim_idx" ON "expert_questions" USING btree ("newsroom_id","claim_id","created_at");--> statement-breakpoint
CREATE INDEX "expert_questions_evidence_idx" ON "expert_questions" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "link_misses_sender_idx" ON "link_misses" USING btree ("sender_hash","missed_at");--> statement-breakpoint
CREATE INDEX "link_misses_time_idx" ON "link_misses" USING btree ("missed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "report_links_token" ON "report_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "report_links_order_idx" ON "report_links" USING btree ("order_id","created_at");--> statement-breakpoint
CREATE INDEX "report_orders_list_idx" ON "report_orders" USING btree ("newsroom_id","created_at","id");--> statement-breakpoint
CREATE INDEX "report_orders_waiting_idx" ON "report_orders" USING btree ("created_at") WHERE "report_orders"."state" in ('waiting', 'making');