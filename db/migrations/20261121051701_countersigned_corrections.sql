CREATE TABLE "correction_proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"revision" integer,
	"kind" text NOT NULL,
	"public_note" text NOT NULL,
	"reason" text,
	"before" text,
	"after" text,
	"status" text DEFAULT 'proposed' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"return_reason" text,
	CONSTRAINT "correction_proposals_kind_known" CHECK ("correction_proposals"."kind" in ('typo', 'clarification', 'factual', 'verdict_change', 'retraction')),
	CONSTRAINT "correction_proposals_status_known" CHECK ("correction_proposals"."status" in ('proposed', 'countersigned', 'returned', 'withdrawn')),
	CONSTRAINT "correction_proposals_note_given" CHECK (length(btrim("correction_proposals"."public_note")) > 0),
	CONSTRAINT "correction_proposals_say_what_changes" CHECK ("correction_proposals"."kind" in ('retraction', 'clarification') or (length("correction_proposals"."before") > 0 and length("correction_proposals"."after") > 0) is true),
	CONSTRAINT "correction_proposals_countersigner_is_not_the_proposer" CHECK ("correction_proposals"."status" not in ('countersigned', 'returned') or "correction_proposals"."decided_by" <> "correction_proposals"."proposed_by"),
	CONSTRAINT "correction_proposals_decided_by_someone" CHECK (("correction_proposals"."status" = 'proposed') = ("correction_proposals"."decided_by" is null) and ("correction_proposals"."decided_by" is null) = ("correction_proposals"."decided_at" is null)),
	CONSTRAINT "correction_proposals_return_has_a_reason" CHECK ("correction_proposals"."status" <> 'returned' or length(btrim(coalesce("correction_proposals"."return_reason", ''))) > 0)
);
--> statement-breakpoint
ALTER TABLE "newsrooms" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "newsrooms" ADD COLUMN "unnamed_sources_policy" text;--> statement-breakpoint
ALTER TABLE "newsrooms" ADD COLUMN "licence" text;--> statement-breakpoint
ALTER TABLE "newsrooms" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "before" text;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "after" text;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "proposal_id" uuid;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "correction_id" uuid;--> statement-breakpoint
ALTER TABLE "correction_proposals" ADD CONSTRAINT "correction_proposals_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_proposals" ADD CONSTRAINT "correction_proposals_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_proposals" ADD CONSTRAINT "correction_proposals_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_proposals" ADD CONSTRAINT "correction_proposals_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "correction_proposals_one_waits" ON "correction_proposals" USING btree ("subject_kind","subject_id") WHERE "correction_proposals"."status" = 'proposed';--> statement-breakpoint
CREATE INDEX "correction_proposals_subject_idx" ON "correction_proposals" USING btree ("subject_id","proposed_at");--> statement-breakpoint
CREATE INDEX "correction_proposals_waiting_idx" ON "correction_proposals" USING btree ("newsroom_id","proposed_at","id") WHERE "correction_proposals"."status" = 'proposed';--> statement-breakpoint
CREATE INDEX "correction_proposals_returned_idx" ON "correction_proposals" USING btree ("newsroom_id","proposed_by","decided_at") WHERE "correction_proposals"."status" = 'returned';--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_proposal_id_correction_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."correction_proposals"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- What editions already say they changed, kept beside why they changed it.
ALTER TABLE corrections DISABLE TRIGGER corrections_append_only;
--> statement-breakpoint
UPDATE corrections k SET
    before = e.document::jsonb -> 'history' -> -1 -> 'correction' ->> 'before',
    after = e.document::jsonb -> 'history' -> -1 -> 'correction' ->> 'after'
  FROM editions e WHERE e.id = k.edition_id;
--> statement-breakpoint
ALTER TABLE corrections ENABLE TRIGGER corrections_append_only;
--> statement-breakpoint
-- The two signatures under a correction: proposed on the edition that stands,
-- decided once, and never changed in between.
CREATE FUNCTION check_correction_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'proposed' THEN
      RAISE EXCEPTION 'a correction begins as a proposal'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'correction_proposals_begin_proposed';
    END IF;
  ELSE
    IF OLD.status <> 'proposed' THEN
      RAISE EXCEPTION 'a decided correction is not changed'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'correction_proposals_decided_are_frozen';
    END IF;
    IF to_jsonb(NEW) - '{status,decided_by,decided_at,return_reason}'::text[]
       IS DISTINCT FROM to_jsonb(OLD) - '{status,decided_by,decided_at,return_reason}'::text[] THEN
      RAISE EXCEPTION 'what was proposed is not changed; propose anew'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'correction_proposals_are_frozen';
    END IF;
  END IF;
  IF (TG_OP = 'INSERT' OR NEW.status = 'countersigned') AND NOT EXISTS (
    SELECT FROM publications p
      WHERE p.newsroom_id = NEW.newsroom_id AND p.subject_kind = NEW.subject_kind
        AND p.subject_id = NEW.subject_id AND p.edition_id = NEW.edition_id) THEN
    RAISE EXCEPTION 'a correction is made to the edition that stands'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'correction_proposals_name_the_standing_edition';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER correction_proposals_checked BEFORE INSERT OR UPDATE ON correction_proposals
  FOR EACH ROW EXECUTE FUNCTION check_correction_proposal();
--> statement-breakpoint
CREATE TRIGGER correction_proposals_are_not_emptied BEFORE DELETE OR TRUNCATE ON correction_proposals
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION check_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before editions%ROWTYPE;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('editions ' || NEW.subject_id, 0));
  SELECT * INTO before FROM editions
    WHERE subject_kind = NEW.subject_kind AND subject_id = NEW.subject_id
    ORDER BY n DESC LIMIT 1;
  IF NEW.n <> coalesce(before.n, 0) + 1 THEN
    RAISE EXCEPTION 'edition % follows edition %', NEW.n, coalesce(before.n, 0)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'editions_count_without_gaps';
  END IF;
  IF NEW.n > 1 AND NOT EXISTS (
    SELECT FROM correction_proposals p
      WHERE p.id = NEW.correction_id AND p.newsroom_id = NEW.newsroom_id
        AND p.status = 'countersigned'
        AND ((p.subject_kind = NEW.subject_kind AND p.subject_id = NEW.subject_id
              AND p.edition_id = before.id)
          -- A summary follows the correction of a claim that it cites.
          OR (NEW.repeats AND NEW.subject_kind = 'summary' AND p.subject_kind = 'claim'
              AND EXISTS (SELECT FROM published_citations c
                WHERE c.summary_id = NEW.subject_id AND c.claim_id = p.subject_id)))) THEN
    RAISE EXCEPTION 'an edition replaces another by a countersigned correction'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'editions_replace_by_a_signed_correction';
  END IF;
  IF NEW.repeats THEN
    IF (NEW.newsroom_id, NEW.verdict_id, NEW.signature_id)
       IS DISTINCT FROM (before.newsroom_id, before.verdict_id, before.signature_id) THEN
      RAISE EXCEPTION 'an edition that repeats another rests on the same signature'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'editions_repeat_under_the_same_signature';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.subject_kind = 'claim' AND NOT EXISTS (
    SELECT FROM verdicts v JOIN claims c ON c.id = v.claim_id
      WHERE v.id = NEW.verdict_id AND c.id = NEW.subject_id
        AND c.newsroom_id = NEW.newsroom_id
        AND v.status = 'countersigned' AND v.claim_revision = c.revision) THEN
    RAISE EXCEPTION 'an edition rests on a countersigned verdict on the claim as it stands'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'editions_rest_on_a_signed_verdict';
  END IF;
  IF NEW.subject_kind = 'summary' AND NOT EXISTS (
    SELECT FROM summary_signatures g JOIN summaries s ON s.id = g.summary_id
      WHERE g.id = NEW.signature_id AND s.id = NEW.subject_id
        AND s.newsroom_id = NEW.newsroom_id AND g.revision = s.revision) THEN
    RAISE EXCEPTION 'an edition rests on a countersigned summary as it stands'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'editions_rest_on_a_signed_summary';
  END IF;
  RETURN NEW;
END $$;
