CREATE TABLE "published_citations" (
	"newsroom_id" uuid NOT NULL,
	"summary_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	CONSTRAINT "published_citations_summary_id_claim_id_pk" PRIMARY KEY("summary_id","claim_id")
);
--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "repeats" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "published_citations" ADD CONSTRAINT "published_citations_summary_id_summaries_id_fk" FOREIGN KEY ("summary_id") REFERENCES "public"."summaries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_citations" ADD CONSTRAINT "published_citations_claim_of_the_newsroom" FOREIGN KEY ("newsroom_id","claim_id") REFERENCES "public"."claims"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_citations_claim_idx" ON "published_citations" USING btree ("claim_id");--> statement-breakpoint
INSERT INTO published_citations (newsroom_id, summary_id, claim_id)
  SELECT p.newsroom_id, p.subject_id, (cited ->> 'id')::uuid
  FROM publications p JOIN editions e ON e.id = p.edition_id,
    jsonb_array_elements(e.document::jsonb -> 'claims') AS cited
  WHERE p.subject_kind = 'summary'
  ON CONFLICT DO NOTHING;
--> statement-breakpoint
-- An edition rests on what two people signed: the verdict or the summary as it
-- stands, or, where it only repeats the edition before it, what that rests on.
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
