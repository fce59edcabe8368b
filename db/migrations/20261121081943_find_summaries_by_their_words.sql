-- What an edition of a summary says below its title, block by block.
CREATE FUNCTION summary_edition_body(edition jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN search_body(edition ->> 'standfirst', (
  SELECT string_agg((
    SELECT string_agg(run ->> 'text', '' ORDER BY place)
    FROM jsonb_array_elements(block -> 'runs') WITH ORDINALITY AS runs (run, place)
  ), E'\n' ORDER BY n)
  FROM jsonb_array_elements(edition -> 'blocks') WITH ORDINALITY AS blocks (block, n)));
--> statement-breakpoint

-- Readers find a summary by what its current edition says, whoever put it
-- there; what was taken back only by its title.
CREATE FUNCTION publication_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  said jsonb := (SELECT document::jsonb FROM editions WHERE id = NEW.edition_id);
BEGIN
  NEW.title_words := search_vector(left(NEW.title, 2000), '', said ->> 'language');
  NEW.words := CASE WHEN NEW.retracted_at IS NULL THEN search_vector(
    left(NEW.title, 2000), summary_edition_body(said), said ->> 'language') END;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER publication_words
  BEFORE INSERT OR UPDATE OF edition_id, title, retracted_at ON publications
  FOR EACH ROW WHEN (NEW.subject_kind = 'summary') EXECUTE FUNCTION publication_words();
--> statement-breakpoint
CREATE INDEX publications_said_idx ON publications
  USING gin (newsroom_id, words) WITH (fastupdate = off)
  WHERE subject_kind = 'summary';
--> statement-breakpoint
CREATE INDEX publications_titled_idx ON publications
  USING gin (newsroom_id, title_words) WITH (fastupdate = off)
  WHERE subject_kind = 'summary';
--> statement-breakpoint
-- Titles were read anew by every search, which is slow where there are many.
DROP INDEX publications_words_idx;
--> statement-breakpoint
DROP FUNCTION search_title(text);
--> statement-breakpoint

-- As before, and what readers find of the summaries.
CREATE OR REPLACE FUNCTION rebuild_search(only_newsroom uuid) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  entries bigint;
BEGIN
  LOCK TABLE search_entries, search_words IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM search_entries WHERE newsroom_id = coalesce(only_newsroom, newsroom_id);
  DELETE FROM search_words WHERE newsroom_id = coalesce(only_newsroom, newsroom_id);
  INSERT INTO search_entries (kind, subject_id, newsroom_id, page_id, title, body,
    language, state, rating, facets, created_at)
  SELECT s.kind, s.subject_id, s.newsroom_id, s.page_id, s.title, s.body,
    s.language, s.state, s.rating, s.facets, s.created_at
  FROM search_subjects s WHERE s.newsroom_id = coalesce(only_newsroom, s.newsroom_id);
  GET DIAGNOSTICS entries = ROW_COUNT;
  INSERT INTO search_words (newsroom_id, word)
  SELECT DISTINCT e.newsroom_id, l.lexeme COLLATE "C"
  FROM search_entries e, unnest(e.words) AS l (lexeme, positions, weights)
  WHERE e.newsroom_id = coalesce(only_newsroom, e.newsroom_id)
    AND search_keeps(l.lexeme, l.weights);
  -- The trigger reads each summary's words anew.
  UPDATE publications SET edition_id = edition_id
  WHERE subject_kind = 'summary' AND newsroom_id = coalesce(only_newsroom, newsroom_id);
  RETURN entries;
END $$;
--> statement-breakpoint
UPDATE publications SET edition_id = edition_id WHERE subject_kind = 'summary';
