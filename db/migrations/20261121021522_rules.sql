-- What must hold whoever writes: the rules of the desk, kept by the database.

-- 1. What is history stays as it was, even against our own code.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER editions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON editions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER snapshots_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON snapshots
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER corrections_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON corrections
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER summary_signatures_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON summary_signatures
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER verdicts_are_not_emptied BEFORE DELETE OR TRUNCATE ON verdicts
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER ledger_heads_are_not_emptied BEFORE DELETE OR TRUNCATE ON ledger_heads
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- 2. The ledger: seq without gaps, hash over everything in the row and the
-- hash before it. The head row is locked, so concurrent writers queue.
CREATE FUNCTION ledger_entry(
  prev_hash text, seq bigint, newsroom_id uuid, at timestamptz, actor_id uuid,
  action text, subject_kind text, subject_id uuid, payload jsonb
) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT jsonb_build_array(
    prev_hash, seq, newsroom_id,
    to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    actor_id, action, subject_kind, subject_id, payload
  )::text
$$;
--> statement-breakpoint
CREATE FUNCTION chain_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head ledger_heads%ROWTYPE;
BEGIN
  INSERT INTO ledger_heads (newsroom_id, seq, hash, at)
    VALUES (NEW.newsroom_id, 0, repeat('0', 64), clock_timestamp())
    ON CONFLICT DO NOTHING;
  SELECT * INTO STRICT head FROM ledger_heads
    WHERE newsroom_id = NEW.newsroom_id FOR UPDATE;
  NEW.seq := head.seq + 1;
  -- A clock set back must not put the history out of order.
  NEW.at := greatest(clock_timestamp(), head.at);
  NEW.prev_hash := head.hash;
  NEW.hash := encode(sha256(convert_to(ledger_entry(
    NEW.prev_hash, NEW.seq, NEW.newsroom_id, NEW.at, NEW.actor_id,
    NEW.action, NEW.subject_kind, NEW.subject_id, NEW.payload), 'UTF8')), 'hex');
  UPDATE ledger_heads SET seq = NEW.seq, hash = NEW.hash, at = NEW.at
    WHERE newsroom_id = NEW.newsroom_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_chained BEFORE INSERT ON ledger
  FOR EACH ROW EXECUTE FUNCTION chain_ledger();
--> statement-breakpoint

-- 3. A mention lies inside its version and says the version's words.
-- substr() counts characters of a UTF-8 database, which are code points.
CREATE FUNCTION check_mention() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  body text;
BEGIN
  SELECT text INTO STRICT body FROM versions WHERE id = NEW.version_id;
  IF NEW."end" > char_length(body) THEN
    RAISE EXCEPTION 'mention ends at %, its version at %', NEW."end", char_length(body)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'mentions_lie_inside_their_version';
  END IF;
  IF substr(body, NEW.start + 1, NEW."end" - NEW.start) <> NEW.exact THEN
    RAISE EXCEPTION 'the words of the mention are not the words of its version'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'mentions_say_their_versions_words';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER mentions_checked BEFORE INSERT OR UPDATE ON mentions
  FOR EACH ROW EXECUTE FUNCTION check_mention();
--> statement-breakpoint

-- 4. An edit of a claim, its evidence or its figures raises its revision, so
-- that no signature stays on words it was not given for.
CREATE FUNCTION claim_after_edit(state text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN state = 'open' THEN 'open' ELSE 'in_check' END
$$;
--> statement-breakpoint
CREATE FUNCTION revise_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.statement, NEW.language, NEW.original_wording, NEW.original_language,
      NEW.kind, NEW.claimant_id, NEW.event_id)
     IS DISTINCT FROM
     (OLD.statement, OLD.language, OLD.original_wording, OLD.original_language,
      OLD.kind, OLD.claimant_id, OLD.event_id) THEN
    NEW.revision := OLD.revision + 1;
    NEW.state := claim_after_edit(OLD.state);
  ELSIF NEW.revision < OLD.revision THEN
    RAISE EXCEPTION 'a claim''s revision only rises'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'claims_revision_rises';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER claims_revised BEFORE UPDATE ON claims
  FOR EACH ROW EXECUTE FUNCTION revise_claim();
--> statement-breakpoint
CREATE FUNCTION revise_claim_of_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched uuid[] := '{}';
BEGIN
  IF TG_OP <> 'INSERT' THEN touched := touched || OLD.claim_id; END IF;
  IF TG_OP <> 'DELETE' THEN touched := touched || NEW.claim_id; END IF;
  -- Evidence is the start of a check; a figure alone is not.
  UPDATE claims SET revision = revision + 1, updated_at = now(),
      state = CASE WHEN TG_TABLE_NAME = 'evidence' THEN 'in_check' ELSE claim_after_edit(state) END
    WHERE id = ANY (touched);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER evidence_revises_its_claim AFTER INSERT OR UPDATE OR DELETE ON evidence
  FOR EACH ROW EXECUTE FUNCTION revise_claim_of_part();
--> statement-breakpoint
CREATE TRIGGER figures_revise_their_claim AFTER INSERT OR UPDATE OR DELETE ON figures
  FOR EACH ROW EXECUTE FUNCTION revise_claim_of_part();
--> statement-breakpoint

-- 5. The two signatures. A verdict is proposed on the claim as it stands, with
-- evidence; it is decided on that same revision; decided, it is frozen.
CREATE FUNCTION check_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  current_revision integer;
BEGIN
  SELECT revision INTO STRICT current_revision FROM claims
    WHERE id = NEW.claim_id FOR UPDATE;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'proposed' THEN
      RAISE EXCEPTION 'a verdict begins as a proposal'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'verdicts_begin_proposed';
    END IF;
    IF NOT EXISTS (SELECT FROM evidence WHERE claim_id = NEW.claim_id) THEN
      RAISE EXCEPTION 'a verdict needs evidence'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'verdicts_need_evidence';
    END IF;
  ELSE
    IF OLD.status <> 'proposed' THEN
      RAISE EXCEPTION 'a decided verdict is not changed'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'verdicts_decided_are_frozen';
    END IF;
    IF (NEW.claim_id, NEW.claim_revision, NEW.attribution, NEW.rating, NEW.rationale,
        NEW.proposed_by, NEW.proposed_at, NEW.newsroom_id)
       IS DISTINCT FROM
       (OLD.claim_id, OLD.claim_revision, OLD.attribution, OLD.rating, OLD.rationale,
        OLD.proposed_by, OLD.proposed_at, OLD.newsroom_id) THEN
      RAISE EXCEPTION 'what was proposed is not changed; propose anew'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'verdicts_proposals_are_frozen';
    END IF;
  END IF;
  IF (TG_OP = 'INSERT' OR NEW.status = 'countersigned')
     AND NEW.claim_revision <> current_revision THEN
    RAISE EXCEPTION 'the claim is at revision %, the verdict at %', current_revision, NEW.claim_revision
      USING ERRCODE = 'check_violation', CONSTRAINT = 'verdicts_name_the_current_revision';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER verdicts_checked BEFORE INSERT OR UPDATE ON verdicts
  FOR EACH ROW EXECUTE FUNCTION check_verdict();
--> statement-breakpoint
CREATE FUNCTION check_claim_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'proposed' AND NOT EXISTS (
    SELECT FROM verdicts WHERE claim_id = NEW.id
      AND claim_revision = NEW.revision AND status = 'proposed') THEN
    RAISE EXCEPTION 'a proposed claim has a proposal on its revision'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'claims_proposed_have_a_proposal';
  END IF;
  IF NEW.state IN ('approved', 'published', 'corrected') AND NOT EXISTS (
    SELECT FROM verdicts WHERE claim_id = NEW.id
      AND claim_revision = NEW.revision AND status = 'countersigned') THEN
    RAISE EXCEPTION 'an approved claim has a countersigned verdict on its revision'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'claims_approved_are_countersigned';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Named to fire after claims_revised, on the revision that will be written.
CREATE TRIGGER claims_state_checked BEFORE INSERT OR UPDATE ON claims
  FOR EACH ROW EXECUTE FUNCTION check_claim_state();
--> statement-breakpoint

-- 6. Who repeats whom has no circle. Writers of one newsroom's derivations
-- queue, so that two halves of a circle can't be written side by side.
CREATE FUNCTION check_derivation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('derivations ' || NEW.newsroom_id, 0));
  IF NEW.relation <> 'same_briefing_as' AND EXISTS (
    WITH RECURSIVE above (id) AS (
      SELECT NEW.parent_id
      UNION
      SELECT d.parent_id FROM derivations d JOIN above a ON d.child_id = a.id
        WHERE d.relation <> 'same_briefing_as' AND d.id <> NEW.id
    ) SELECT FROM above WHERE id = NEW.child_id) THEN
    RAISE EXCEPTION 'a source can''t derive from what derives from it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'derivations_have_no_circle';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER derivations_checked BEFORE INSERT OR UPDATE ON derivations
  FOR EACH ROW EXECUTE FUNCTION check_derivation();
--> statement-breakpoint

-- 7. A summary's second signature is not its only author's, and is on the
-- revision that stands.
CREATE FUNCTION check_summary_signature() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  current_revision integer;
BEGIN
  SELECT revision INTO STRICT current_revision FROM summaries
    WHERE id = NEW.summary_id FOR UPDATE;
  IF NEW.revision <> current_revision THEN
    RAISE EXCEPTION 'the summary is at revision %, the signature at %', current_revision, NEW.revision
      USING ERRCODE = 'check_violation', CONSTRAINT = 'summary_signatures_name_the_current_revision';
  END IF;
  IF NOT EXISTS (SELECT FROM summary_authors
      WHERE summary_id = NEW.summary_id AND user_id <> NEW.signed_by) THEN
    RAISE EXCEPTION 'a summary''s only author can''t countersign it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'summary_signatures_not_by_the_only_author';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER summary_signatures_checked BEFORE INSERT ON summary_signatures
  FOR EACH ROW EXECUTE FUNCTION check_summary_signature();
--> statement-breakpoint
CREATE FUNCTION revise_summary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.title, NEW.standfirst, NEW.language, NEW.document)
     IS DISTINCT FROM (OLD.title, OLD.standfirst, OLD.language, OLD.document) THEN
    NEW.revision := OLD.revision + 1;
    NEW.state := 'draft';
  ELSIF NEW.revision < OLD.revision THEN
    RAISE EXCEPTION 'a summary''s revision only rises'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'summaries_revision_rises';
  END IF;
  IF NEW.state IN ('approved', 'published', 'corrected') AND NOT EXISTS (
    SELECT FROM summary_signatures WHERE summary_id = NEW.id AND revision = NEW.revision) THEN
    RAISE EXCEPTION 'an approved summary is countersigned'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'summaries_approved_are_countersigned';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER summaries_revised BEFORE UPDATE ON summaries
  FOR EACH ROW EXECUTE FUNCTION revise_summary();
--> statement-breakpoint

-- 8. An edition of a claim rests on a countersigned verdict on the claim as it
-- stands, and follows the edition before it.
CREATE FUNCTION check_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_n integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('editions ' || NEW.subject_id, 0));
  SELECT coalesce(max(n), 0) INTO last_n FROM editions
    WHERE subject_kind = NEW.subject_kind AND subject_id = NEW.subject_id;
  IF NEW.n <> last_n + 1 THEN
    RAISE EXCEPTION 'edition % follows edition %', NEW.n, last_n
      USING ERRCODE = 'check_violation', CONSTRAINT = 'editions_count_without_gaps';
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
--> statement-breakpoint
CREATE TRIGGER editions_checked BEFORE INSERT ON editions
  FOR EACH ROW EXECUTE FUNCTION check_edition();
