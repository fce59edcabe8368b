-- What readers search titles by: their words as they stand and, by their
-- stems, in either language of the public site.
CREATE FUNCTION search_title(title text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector('public.search_simple'::regconfig, search_spaced(left(title, 2000))), 'A')
  || setweight(to_tsvector('public.search_en'::regconfig, search_spaced(left(title, 2000))), 'C')
  || setweight(to_tsvector('public.search_fr'::regconfig, search_spaced(left(title, 2000))), 'C');
--> statement-breakpoint
CREATE INDEX publications_words_idx ON publications
  USING gin (newsroom_id, search_title(title)) WITH (fastupdate = off);
