-- Sources of one briefing are one origin, so a way round through a briefing is
-- a circle too: what a source repeats, all who were there with it repeat.

-- Whether `origin` is reached from `source` by what each repeats and across
-- briefings; across briefings alone, if so asked. Leaves out one derivation,
-- so that one that is being changed doesn't stand in its own way.
CREATE FUNCTION derivation_leads(source uuid, origin uuid, but uuid, only_briefings boolean)
RETURNS boolean LANGUAGE sql VOLATILE AS $$
  WITH RECURSIVE reached (id) AS (
    SELECT source
    UNION
    SELECT step.id FROM reached r CROSS JOIN LATERAL (
      SELECT d.parent_id AS id FROM derivations d
        WHERE d.child_id = r.id AND d.id <> but
          AND (NOT only_briefings OR d.relation = 'same_briefing_as')
      UNION ALL
      SELECT d.child_id FROM derivations d
        WHERE d.parent_id = r.id AND d.id <> but AND d.relation = 'same_briefing_as'
    ) step
  ) SELECT EXISTS (SELECT FROM reached WHERE id = origin)
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION check_derivation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  briefing boolean := NEW.relation = 'same_briefing_as';
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('derivations ' || NEW.newsroom_id, 0));
  -- Two already of one briefing by way of others: true, and nothing new.
  IF briefing AND derivation_leads(NEW.parent_id, NEW.child_id, NEW.id, true) THEN
    RETURN NEW;
  END IF;
  IF derivation_leads(NEW.parent_id, NEW.child_id, NEW.id, false)
     OR (briefing AND derivation_leads(NEW.child_id, NEW.parent_id, NEW.id, false)) THEN
    RAISE EXCEPTION 'a source can''t derive from what derives from it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'derivations_have_no_circle';
  END IF;
  RETURN NEW;
END $$;
