-- How words are read by the search, the same for what is kept and for what is
-- asked. fuzzystrmatch: how many letters two words differ by.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION search_simple (COPY = pg_catalog.simple);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION search_simple
  ALTER MAPPING FOR asciiword, word, numword WITH unaccent, simple;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION search_en (COPY = pg_catalog.english);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION search_en
  ALTER MAPPING FOR asciiword, word, numword WITH unaccent, english_stem;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION search_fr (COPY = pg_catalog.french);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION search_fr
  ALTER MAPPING FOR asciiword, word, numword WITH unaccent, french_stem;
--> statement-breakpoint

-- A configuration by a language tag; other languages keep their words whole.
CREATE FUNCTION search_config(language text) RETURNS regconfig
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE lower(split_part(coalesce(language, ''), '-', 1))
  WHEN 'en' THEN 'public.search_en'::regconfig
  WHEN 'fr' THEN 'public.search_fr'::regconfig
  ELSE 'public.search_simple'::regconfig
END;
--> statement-breakpoint
-- Signs that part words, as spaces: so that the parser sees words alone, no
-- addresses, paths or hyphenated compounds, whatever the server's locale.
CREATE FUNCTION search_spaced(given text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(given,
  '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u206f\u20a0-\u20cf\u2100-\u214f\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u30fb\ufe10-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\U0001f000-\U0001faff]+',
  ' ', 'g');
--> statement-breakpoint
-- A title as it is compared whole: letters and digits alone, without capitals
-- and accents.
CREATE FUNCTION search_name(title text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN left(btrim(lower(public.unaccent('public.unaccent'::regdictionary,
  search_spaced(left(title, 200))))), 120);
--> statement-breakpoint
-- Words of a title (weights A and, by their stems, C) and of a body (B and D).
CREATE FUNCTION search_vector(title text, body text, language text)
RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector('public.search_simple'::regconfig, search_spaced(title)), 'A')
  || setweight(to_tsvector('public.search_simple'::regconfig, search_spaced(body)), 'B')
  || setweight(to_tsvector(search_config(language), search_spaced(title)), 'C')
  || setweight(to_tsvector(search_config(language), search_spaced(body)), 'D');
--> statement-breakpoint

-- What is asked, all of its parts at once. A part is a phrase ('"so they
-- said'), found in exactly these words, or forms of one word of which any will
-- do ('kaloumba kalumba'), each found by its stem in any language and, ending
-- in '*', by its beginning. Nothing but letters and digits is in a word. What
-- says nothing by itself in the asker's language counts only where all else
-- that is asked says nothing either.
CREATE FUNCTION search_query(language text, parts text[]) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET client_min_messages = error AS $$
DECLARE
  part text;
  form text;
  word text;
  any_form tsquery;
  asked tsquery := ''::tsquery;
  idle tsquery := ''::tsquery;
BEGIN
  FOREACH part IN ARRAY parts LOOP
    any_form := ''::tsquery;
    IF starts_with(part, '"') THEN
      any_form := to_tsquery('public.search_simple',
        replace(substr(part, 2), ' ', ':AB <-> ') || ':AB');
    ELSE
      FOREACH form IN ARRAY string_to_array(part, ' ') LOOP
        word := rtrim(form, '*');
        any_form := any_form
          || to_tsquery('public.search_simple', replace(form, '*', ':*'))
          || to_tsquery('public.search_en', word)
          || to_tsquery('public.search_fr', word);
      END LOOP;
    END IF;
    IF part ~ '^[^" ]+$'
      AND numnode(to_tsquery(search_config(language), rtrim(part, '*'))) = 0 THEN
      idle := idle && any_form;
    ELSE
      asked := asked && any_form;
    END IF;
  END LOOP;
  RETURN CASE WHEN numnode(asked) = 0 THEN idle ELSE asked END;
END $$;
