-- Words and what they are narrowed by in one index, so that each search is one
-- scan. Changes go straight in: a list of pending ones would slow every search.
CREATE EXTENSION IF NOT EXISTS btree_gin;
--> statement-breakpoint
CREATE INDEX search_entries_words_idx ON search_entries
  USING gin (newsroom_id, words, facets) WITH (fastupdate = off);
--> statement-breakpoint
CREATE INDEX search_entries_title_words_idx ON search_entries
  USING gin (newsroom_id, title_words, facets) WITH (fastupdate = off);
--> statement-breakpoint
CREATE INDEX search_words_near_idx ON search_words
  USING gin (newsroom_id, word gin_trgm_ops) WITH (fastupdate = off);
--> statement-breakpoint

-- The text of everything given, in lines; of very long ones the beginning.
CREATE FUNCTION search_body(VARIADIC parts text[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN left(array_to_string(parts, E'\n'), 100000);
--> statement-breakpoint
-- `party:<id>`, … of every id there is, each once and in order.
CREATE FUNCTION search_facets(kind text, state text, rating text,
  people uuid[], parties uuid[], events uuid[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY(
  SELECT DISTINCT f COLLATE "C" AS facet FROM (
    VALUES ('kind:' || kind), ('state:' || state), ('rating:' || rating)
    UNION ALL SELECT 'person:' || id FROM unnest(people) id
    UNION ALL SELECT 'party:' || id FROM unnest(parties) id
    UNION ALL SELECT 'event:' || id FROM unnest(events) id
  ) AS given (f) WHERE f IS NOT NULL ORDER BY facet);
--> statement-breakpoint

-- What can be found of each thing of a desk: the one place that says so.
CREATE VIEW search_subjects AS
SELECT 'article' AS kind, a.id AS subject_id, a.newsroom_id, a.id AS page_id,
  a.title,
  search_body(a.outlet, a.byline, (
    SELECT v.text FROM versions v WHERE v.article_id = a.id ORDER BY v.n DESC LIMIT 1
  )) AS body,
  a.language, NULL::text AS state, NULL::text AS rating,
  search_facets('article', NULL, NULL,
    ARRAY[a.assigned_to, a.created_by], NULL, NULL) AS facets,
  a.created_at
FROM articles a
UNION ALL
SELECT 'claim', c.id, c.newsroom_id, c.id, c.statement,
  search_body(c.original_wording, p.name::text, e.name::text, (
    SELECT string_agg(said.exact, E'\n' ORDER BY said.exact COLLATE "C") FROM (
      SELECT DISTINCT m.exact FROM mentions m
      WHERE m.newsroom_id = c.newsroom_id AND m.claim_id = c.id AND m.removed_at IS NULL
    ) said
  ), v.rationale, (
    SELECT string_agg(concat_ws(E'\n', x.excerpt, x.note), E'\n' ORDER BY x.created_at, x.id)
    FROM evidence x WHERE x.claim_id = c.id
  )),
  c.language, c.state, v.rating,
  search_facets('claim', c.state, v.rating,
    ARRAY[c.assigned_to, c.created_by, v.proposed_by, v.decided_by],
    ARRAY[c.claimant_id], ARRAY[c.event_id]),
  c.created_at
FROM claims c
LEFT JOIN parties p ON p.id = c.claimant_id
LEFT JOIN events e ON e.id = c.event_id
LEFT JOIN verdicts v ON v.claim_id = c.id AND v.claim_revision = c.revision
  AND v.status = 'countersigned'
UNION ALL
SELECT 'source', s.id, s.newsroom_id, s.id, s.title,
  search_body(s.author, s.url, s.note, (
    SELECT string_agg(DISTINCT p.name::text, E'\n') FROM source_parties sp
    JOIN parties p ON p.id = sp.party_id WHERE sp.source_id = s.id)),
  s.language,
  CASE WHEN s.withdrawn_at IS NOT NULL THEN 'withdrawn' END, NULL,
  search_facets('source', CASE WHEN s.withdrawn_at IS NOT NULL THEN 'withdrawn' END, NULL,
    ARRAY[s.created_by],
    ARRAY(SELECT sp.party_id FROM source_parties sp WHERE sp.source_id = s.id), NULL)
    || CASE WHEN s.confidential THEN '{is:confidential}' ELSE '{}' END::text[],
  s.created_at
FROM sources s
UNION ALL
SELECT 'summary', s.id, s.newsroom_id, s.id, s.title,
  search_body(s.standfirst, (
    SELECT string_agg(t #>> '{}', ' ')
    FROM jsonb_path_query(s.document, 'strict $.**.text', silent => true) t)),
  s.language, s.state, NULL,
  search_facets('summary', s.state, NULL,
    ARRAY[s.created_by, s.proposed_by]
      || ARRAY(SELECT w.user_id FROM summary_authors w WHERE w.summary_id = s.id),
    NULL, NULL),
  s.created_at
FROM summaries s
UNION ALL
SELECT 'event', e.id, e.newsroom_id, e.id, e.name::text,
  search_body(e.place, e.note, (
    SELECT string_agg(concat_ws(E'\n', l.name, l.within), E'\n' ORDER BY l.name COLLATE "C")
    FROM event_places l WHERE l.event_id = e.id)),
  n.language, NULL, NULL,
  search_facets('event', NULL, NULL, ARRAY[e.created_by],
    ARRAY(SELECT ep.party_id FROM event_parties ep WHERE ep.event_id = e.id), ARRAY[e.id]),
  e.created_at
FROM events e JOIN newsrooms n ON n.id = e.newsroom_id
UNION ALL
SELECT 'party', p.id, p.newsroom_id, p.id, p.name::text,
  search_body(p.url, p.note), n.language, NULL, NULL,
  search_facets('party', NULL, NULL, NULL, ARRAY[p.id], NULL), p.created_at
FROM parties p JOIN newsrooms n ON n.id = p.newsroom_id
UNION ALL
SELECT 'person', u.id, u.newsroom_id, u.id, u.name, '', NULL,
  CASE WHEN u.disabled_at IS NOT NULL THEN 'disabled' END, NULL,
  search_facets('person', CASE WHEN u.disabled_at IS NOT NULL THEN 'disabled' END, NULL,
    ARRAY[u.id], NULL, NULL), u.created_at
FROM users u
UNION ALL
SELECT 'comment', k.id, k.newsroom_id, k.claim_id, '',
  search_body(k.body), n.language, NULL, NULL,
  search_facets('comment', NULL, NULL, ARRAY[k.written_by], NULL, NULL), k.created_at
FROM comments k JOIN newsrooms n ON n.id = k.newsroom_id;
--> statement-breakpoint

-- Writes down what can be found of some things as they are now. Writers of one
-- thing queue on its row, and each reads it after the one before has ended.
CREATE FUNCTION refresh_search(of_kind text, ids uuid[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM search_entries WHERE kind = of_kind AND subject_id = ANY (ids)
    ORDER BY subject_id FOR UPDATE;
  DELETE FROM search_entries e WHERE e.kind = of_kind AND e.subject_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM search_subjects s
      WHERE s.kind = of_kind AND s.subject_id = e.subject_id);
  WITH written AS (
    INSERT INTO search_entries AS e (kind, subject_id, newsroom_id, page_id, title,
      body, language, state, rating, facets, created_at)
    SELECT s.kind, s.subject_id, s.newsroom_id, s.page_id, s.title,
      s.body, s.language, s.state, s.rating, s.facets, s.created_at
    FROM search_subjects s
    WHERE s.kind = of_kind AND s.subject_id = ANY (ids) AND NOT EXISTS (
      SELECT FROM search_entries o
      WHERE o.kind = s.kind AND o.subject_id = s.subject_id
        AND (o.newsroom_id, o.page_id, o.title, o.body, o.language, o.state, o.rating,
          o.facets, o.created_at)
        IS NOT DISTINCT FROM
          (s.newsroom_id, s.page_id, s.title, s.body, s.language, s.state, s.rating,
          s.facets, s.created_at))
    ON CONFLICT (kind, subject_id) DO UPDATE SET newsroom_id = excluded.newsroom_id,
      page_id = excluded.page_id, title = excluded.title, body = excluded.body,
      language = excluded.language, state = excluded.state, rating = excluded.rating,
      facets = excluded.facets, created_at = excluded.created_at
    RETURNING e.newsroom_id, e.words
  )
  INSERT INTO search_words (newsroom_id, word)
  SELECT DISTINCT w.newsroom_id, l.lexeme COLLATE "C"
  FROM written w, unnest(w.words) AS l (lexeme, positions, weights)
  WHERE search_keeps(l.lexeme, l.weights) AND NOT EXISTS (
    SELECT FROM search_words k WHERE k.newsroom_id = w.newsroom_id
      AND k.word = l.lexeme COLLATE "C");
END $$;
--> statement-breakpoint
-- Whether a word, as it was written, may be what a slip meant: no stem, no
-- number, neither too short to tell nor too long to be one.
CREATE FUNCTION search_keeps(lexeme text, weights text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN weights && '{A,B}' AND char_length(lexeme) BETWEEN 4 AND 40 AND lexeme !~ '\d';
--> statement-breakpoint

-- Triggers are told in pairs: what kind of thing follows, and which column of
-- the changed row is its id.
CREATE FUNCTION search_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched uuid[];
  id uuid;
BEGIN
  FOR i IN 0 .. TG_NARGS - 1 BY 2 LOOP
    touched := '{}';
    IF TG_OP <> 'INSERT' THEN
      EXECUTE format('SELECT ($1).%I', TG_ARGV[i + 1]) INTO id USING OLD;
      touched := touched || id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
      EXECUTE format('SELECT ($1).%I', TG_ARGV[i + 1]) INTO id USING NEW;
      IF NOT id = ANY (touched) THEN touched := touched || id; END IF;
    END IF;
    PERFORM refresh_search(TG_ARGV[i], array_remove(touched, NULL));
  END LOOP;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON articles
  FOR EACH ROW EXECUTE FUNCTION search_follows('article', 'id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT ON versions
  FOR EACH ROW EXECUTE FUNCTION search_follows('article', 'article_id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON claims
  FOR EACH ROW EXECUTE FUNCTION search_follows('claim', 'id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON mentions
  FOR EACH ROW EXECUTE FUNCTION search_follows('claim', 'claim_id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON evidence
  FOR EACH ROW EXECUTE FUNCTION search_follows('claim', 'claim_id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE ON verdicts
  FOR EACH ROW EXECUTE FUNCTION search_follows('claim', 'claim_id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON comments
  FOR EACH ROW EXECUTE FUNCTION search_follows('comment', 'id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON sources
  FOR EACH ROW EXECUTE FUNCTION search_follows('source', 'id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON source_parties
  FOR EACH ROW EXECUTE FUNCTION search_follows('source', 'source_id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON summaries
  FOR EACH ROW EXECUTE FUNCTION search_follows('summary', 'id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON summary_authors
  FOR EACH ROW EXECUTE FUNCTION search_follows('summary', 'summary_id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON events
  FOR EACH ROW EXECUTE FUNCTION search_follows('event', 'id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON event_parties
  FOR EACH ROW EXECUTE FUNCTION search_follows('event', 'event_id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON event_places
  FOR EACH ROW EXECUTE FUNCTION search_follows('event', 'event_id');
--> statement-breakpoint
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE ON parties
  FOR EACH ROW EXECUTE FUNCTION search_follows('party', 'id');
--> statement-breakpoint
-- Signing in writes here too, and changes nothing that is found.
CREATE TRIGGER search_follows AFTER INSERT OR DELETE OR UPDATE OF name, disabled_at ON users
  FOR EACH ROW EXECUTE FUNCTION search_follows('person', 'id');
--> statement-breakpoint

-- A new name reaches everything that is found by it; a desk's new language
-- everything that is read in it.
CREATE FUNCTION search_follows_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'parties' THEN
    PERFORM refresh_search('claim', ARRAY(SELECT c.id FROM claims c
      WHERE c.newsroom_id = NEW.newsroom_id AND c.claimant_id = NEW.id ORDER BY c.id));
    PERFORM refresh_search('source', ARRAY(SELECT DISTINCT sp.source_id
      FROM source_parties sp WHERE sp.party_id = NEW.id ORDER BY 1));
  ELSIF TG_TABLE_NAME = 'events' THEN
    PERFORM refresh_search('claim', ARRAY(SELECT c.id FROM claims c
      WHERE c.newsroom_id = NEW.newsroom_id AND c.event_id = NEW.id ORDER BY c.id));
  ELSE
    PERFORM refresh_search('event', ARRAY(SELECT id FROM events WHERE newsroom_id = NEW.id));
    PERFORM refresh_search('party', ARRAY(SELECT id FROM parties WHERE newsroom_id = NEW.id));
    PERFORM refresh_search('comment', ARRAY(SELECT id FROM comments WHERE newsroom_id = NEW.id));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER search_follows_name AFTER UPDATE ON parties FOR EACH ROW
  WHEN (OLD.name::text IS DISTINCT FROM NEW.name::text) EXECUTE FUNCTION search_follows_name();
--> statement-breakpoint
CREATE TRIGGER search_follows_name AFTER UPDATE ON events FOR EACH ROW
  WHEN (OLD.name::text IS DISTINCT FROM NEW.name::text) EXECUTE FUNCTION search_follows_name();
--> statement-breakpoint
CREATE TRIGGER search_follows_name AFTER UPDATE ON newsrooms FOR EACH ROW
  WHEN (OLD.language IS DISTINCT FROM NEW.language) EXECUTE FUNCTION search_follows_name();
--> statement-breakpoint

-- Writes all of it anew, of one newsroom or (null) of all; answers how many
-- things can be found. To be run after rows were loaded with triggers off.
CREATE FUNCTION rebuild_search(only_newsroom uuid) RETURNS bigint
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
  RETURN entries;
END $$;
--> statement-breakpoint
SELECT rebuild_search(NULL);
