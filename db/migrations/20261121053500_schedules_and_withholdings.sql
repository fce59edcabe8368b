CREATE TABLE "scheduled_publications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"slug" text,
	"publish_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"outcome" text,
	"scheduled_by" uuid NOT NULL,
	"scheduled_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "scheduled_publications_kind_known" CHECK ("scheduled_publications"."subject_kind" in ('claim', 'summary')),
	CONSTRAINT "scheduled_publications_state_known" CHECK ("scheduled_publications"."state" in ('waiting', 'published', 'cancelled', 'returned')),
	CONSTRAINT "scheduled_publications_returned_say_why" CHECK (("scheduled_publications"."state" = 'returned') = ("scheduled_publications"."outcome" is not null)),
	CONSTRAINT "scheduled_publications_ended_at_a_time" CHECK (("scheduled_publications"."state" = 'waiting') = ("scheduled_publications"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "withholdings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"authority" text NOT NULL,
	"demanded_on" date NOT NULL,
	"status" text DEFAULT 'proposed' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"return_reason" text,
	"lifted_by" uuid,
	"lifted_at" timestamp with time zone,
	"lift_reason" text,
	CONSTRAINT "withholdings_kind_known" CHECK ("withholdings"."subject_kind" in ('claim', 'summary')),
	CONSTRAINT "withholdings_status_known" CHECK ("withholdings"."status" in ('proposed', 'countersigned', 'returned', 'withdrawn')),
	CONSTRAINT "withholdings_countersigner_is_not_the_proposer" CHECK ("withholdings"."status" not in ('countersigned', 'returned') or "withholdings"."decided_by" <> "withholdings"."proposed_by"),
	CONSTRAINT "withholdings_decided_by_someone" CHECK (("withholdings"."status" = 'proposed') = ("withholdings"."decided_by" is null) and ("withholdings"."decided_by" is null) = ("withholdings"."decided_at" is null)),
	CONSTRAINT "withholdings_only_what_holds_is_lifted" CHECK ("withholdings"."lifted_at" is null or ("withholdings"."status" = 'countersigned' and "withholdings"."lifted_by" is not null and length(btrim(coalesce("withholdings"."lift_reason", ''))) > 0))
);
--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "first_slug" text;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "withheld_authority" text;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "withheld_on" date;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "withheld_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "scheduled_publications" ADD CONSTRAINT "scheduled_publications_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_publications" ADD CONSTRAINT "scheduled_publications_scheduled_by_users_id_fk" FOREIGN KEY ("scheduled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholdings" ADD CONSTRAINT "withholdings_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholdings" ADD CONSTRAINT "withholdings_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholdings" ADD CONSTRAINT "withholdings_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholdings" ADD CONSTRAINT "withholdings_lifted_by_users_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "scheduled_publications_one_waits" ON "scheduled_publications" USING btree ("subject_kind","subject_id") WHERE "scheduled_publications"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "scheduled_publications_subject_idx" ON "scheduled_publications" USING btree ("subject_id","scheduled_at");--> statement-breakpoint
CREATE INDEX "scheduled_publications_returned_idx" ON "scheduled_publications" USING btree ("newsroom_id","ended_at") WHERE "scheduled_publications"."state" = 'returned';--> statement-breakpoint
CREATE UNIQUE INDEX "withholdings_one_holds" ON "withholdings" USING btree ("subject_kind","subject_id") WHERE "withholdings"."status" in ('proposed', 'countersigned') and "withholdings"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "withholdings_waiting_idx" ON "withholdings" USING btree ("newsroom_id","proposed_at") WHERE "withholdings"."status" = 'proposed';
--> statement-breakpoint
-- A schedule and an order of withholding are decided once; what they said when
-- they were made stays. Arguments: the columns that a decision writes.
CREATE FUNCTION keep_what_was_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - TG_ARGV IS DISTINCT FROM to_jsonb(OLD) - TG_ARGV THEN
    RAISE EXCEPTION 'what was asked is not changed; ask anew'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_are_frozen';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER scheduled_publications_frozen BEFORE UPDATE ON scheduled_publications
  FOR EACH ROW EXECUTE FUNCTION keep_what_was_asked('state', 'outcome', 'ended_at');
--> statement-breakpoint
CREATE FUNCTION check_schedule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'waiting' THEN
    RAISE EXCEPTION 'what has ended is not begun anew'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'scheduled_publications_end_once';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER scheduled_publications_checked BEFORE UPDATE ON scheduled_publications
  FOR EACH ROW EXECUTE FUNCTION check_schedule();
--> statement-breakpoint
CREATE TRIGGER withholdings_frozen BEFORE UPDATE ON withholdings
  FOR EACH ROW EXECUTE FUNCTION keep_what_was_asked(
    'status', 'decided_by', 'decided_at', 'return_reason', 'lifted_by', 'lifted_at', 'lift_reason');
--> statement-breakpoint
CREATE FUNCTION check_withholding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.status <> 'proposed' THEN
    RAISE EXCEPTION 'a withholding begins as a proposal'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'withholdings_begin_proposed';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.status <> 'proposed'
     AND (OLD.lifted_at IS NOT NULL OR (NEW.status, NEW.decided_by, NEW.decided_at)
       IS DISTINCT FROM (OLD.status, OLD.decided_by, OLD.decided_at)) THEN
    RAISE EXCEPTION 'a decided withholding is only lifted, once'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'withholdings_decided_are_frozen';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER withholdings_checked BEFORE INSERT OR UPDATE ON withholdings
  FOR EACH ROW EXECUTE FUNCTION check_withholding();
--> statement-breakpoint
CREATE TRIGGER withholdings_are_not_emptied BEFORE DELETE OR TRUNCATE ON withholdings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- An address once given leads to the same thing for ever.
CREATE FUNCTION keep_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.subject_kind, NEW.slug, NEW.subject_id, NEW.newsroom_id)
     IS DISTINCT FROM (OLD.subject_kind, OLD.slug, OLD.subject_id, OLD.newsroom_id) THEN
    RAISE EXCEPTION 'an address is never given to another'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'slugs_lead_where_they_led';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER slugs_kept BEFORE UPDATE ON slugs
  FOR EACH ROW EXECUTE FUNCTION keep_slug();
--> statement-breakpoint
CREATE TRIGGER slugs_are_not_emptied BEFORE DELETE OR TRUNCATE ON slugs
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
