-- What readers are told before distressing matter is published with the claim:
-- to change it is an edit, which voids the signatures given before it.
CREATE OR REPLACE FUNCTION revise_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.statement, NEW.language, NEW.original_wording, NEW.original_language,
      NEW.kind, NEW.claimant_id, NEW.event_id, NEW.content_notice)
     IS DISTINCT FROM
     (OLD.statement, OLD.language, OLD.original_wording, OLD.original_language,
      OLD.kind, OLD.claimant_id, OLD.event_id, OLD.content_notice) THEN
    NEW.revision := OLD.revision + 1;
    NEW.state := claim_after_edit(OLD.state);
  ELSIF NEW.revision < OLD.revision THEN
    RAISE EXCEPTION 'a claim''s revision only rises'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'claims_revision_rises';
  END IF;
  RETURN NEW;
END $$;
