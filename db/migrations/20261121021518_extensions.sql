-- citext: an e-mail address is one address however it is typed.
CREATE EXTENSION IF NOT EXISTS citext;
--> statement-breakpoint
-- pg_trgm and unaccent: names found in spite of a slip or an accent.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
