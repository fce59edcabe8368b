-- An expert's answer stays as it was given.
CREATE TRIGGER expert_answers_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON expert_answers
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Nobody answers by a link that has expired or was taken back.
CREATE FUNCTION check_expert_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM expert_questions q
    WHERE q.id = NEW.question_id AND q.revoked_at IS NULL AND q.expires_at > now()
    FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'The question is no longer open.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'expert_answers_in_time';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER expert_answers_checked BEFORE INSERT ON expert_answers
  FOR EACH ROW EXECUTE FUNCTION check_expert_answer();
