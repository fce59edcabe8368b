-- What a search reads: all claims of a term with their weights, from the
-- index alone.
CREATE UNIQUE INDEX match_terms_key
  ON match_terms (newsroom_id, shelf, term, claim_id) INCLUDE (weight);
--> statement-breakpoint
-- Counters change in place while there is room on their page.
ALTER TABLE match_counts SET (fillfactor = 80);
--> statement-breakpoint

-- The first shard of a shelf's counters that no other open transaction holds;
-- it stays the caller's until the transaction ends. So no writer waits for
-- another's counters, and two can't wait for each other.
CREATE FUNCTION match_free_shard(newsroom_id uuid, shelf text)
RETURNS smallint LANGUAGE plpgsql AS $$
DECLARE
  shard smallint := 0;
BEGIN
  WHILE NOT pg_try_advisory_xact_lock(
      hashtextextended(format('match counts %s %s %s', newsroom_id, shelf, shard), 0)) LOOP
    shard := shard + 1;
  END LOOP;
  RETURN shard;
END $$;
