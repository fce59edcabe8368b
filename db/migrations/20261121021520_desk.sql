CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"title" text NOT NULL,
	"outlet" text,
	"byline" text,
	"published_at" text,
	"language" text NOT NULL,
	"source_url" text,
	"rights" text NOT NULL,
	"assigned_to" uuid,
	"due_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "articles_newsroom_key" UNIQUE("newsroom_id","id"),
	CONSTRAINT "articles_rights_known" CHECK ("articles"."rights" in ('third_party', 'own', 'public_domain')),
	CONSTRAINT "articles_title_given" CHECK (length(btrim("articles"."title")) > 0)
);
--> statement-breakpoint
CREATE TABLE "dismissals" (
	"version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"dismissed_by" uuid NOT NULL,
	CONSTRAINT "dismissals_version_id_kind_start_end_pk" PRIMARY KEY("version_id","kind","start","end")
);
--> statement-breakpoint
CREATE TABLE "dispositions" (
	"version_id" uuid NOT NULL,
	"sentence" integer NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"disposition" text NOT NULL,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dispositions_version_id_sentence_pk" PRIMARY KEY("version_id","sentence"),
	CONSTRAINT "dispositions_known" CHECK ("dispositions"."disposition" in ('not_checkable', 'opinion', 'background', 'out_of_scope')),
	CONSTRAINT "dispositions_reason_given" CHECK (length(btrim("dispositions"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "sign_offs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"version_sha256" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"blocks" jsonb NOT NULL,
	"sentences" jsonb NOT NULL,
	"capture_method" text NOT NULL,
	"captured_at" timestamp with time zone DEFAULT now() NOT NULL,
	"captured_by" uuid NOT NULL,
	CONSTRAINT "versions_newsroom_key" UNIQUE("newsroom_id","article_id","id"),
	CONSTRAINT "versions_method_known" CHECK ("versions"."capture_method" in ('paste', 'html', 'url', 'file', 'api', 'bookmarklet')),
	CONSTRAINT "versions_n_counts_from_one" CHECK ("versions"."n" >= 1),
	CONSTRAINT "versions_text_is_normalised" CHECK ("versions"."text" is nfc normalized),
	CONSTRAINT "versions_hash_is_of_the_text" CHECK ("versions"."sha256" = encode(sha256(convert_to("versions"."text", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"language" text NOT NULL,
	"original_wording" text,
	"original_language" text,
	"kind" text NOT NULL,
	"claimant_id" uuid,
	"event_id" uuid,
	"selection_reason" text,
	"state" text DEFAULT 'open' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"assigned_to" uuid,
	"due_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claims_newsroom_key" UNIQUE("newsroom_id","id"),
	CONSTRAINT "claims_state_known" CHECK ("claims"."state" in ('open', 'in_check', 'proposed', 'approved', 'published', 'corrected', 'retracted')),
	CONSTRAINT "claims_kind_known" CHECK ("claims"."kind" in ('figure', 'event', 'quote', 'attribution', 'identity', 'place', 'date', 'cause', 'other')),
	CONSTRAINT "claims_statement_given" CHECK (length(btrim("claims"."statement")) > 0),
	CONSTRAINT "claims_revision_counts_from_one" CHECK ("claims"."revision" >= 1)
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comments_body_given" CHECK (length(btrim("comments"."body")) > 0)
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"exact" text NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"continues" uuid,
	"removed_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mentions_span_is_forward" CHECK (0 <= "mentions"."start" and "mentions"."start" < "mentions"."end")
);
--> statement-breakpoint
CREATE TABLE "reanchorings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"mention_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"state" text NOT NULL,
	"start" integer,
	"end" integer,
	"exact" text,
	"new_mention_id" uuid,
	"decision" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reanchorings_state_known" CHECK ("reanchorings"."state" in ('exact', 'moved', 'rewording', 'changed_figure', 'ambiguous', 'lost')),
	CONSTRAINT "reanchorings_decision_known" CHECK ("reanchorings"."decision" in ('carried', 'accepted', 'relocated', 'dropped')),
	CONSTRAINT "reanchorings_only_same_words_carry_on_alone" CHECK ("reanchorings"."decision" is distinct from 'carried' or "reanchorings"."state" in ('exact', 'moved'))
);
--> statement-breakpoint
CREATE TABLE "rechecks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"published" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid
);
--> statement-breakpoint
CREATE TABLE "figure_terms" (
	"newsroom_id" uuid NOT NULL,
	"figure_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"sign" integer NOT NULL,
	CONSTRAINT "figure_terms_figure_id_term_id_pk" PRIMARY KEY("figure_id","term_id"),
	CONSTRAINT "figure_terms_sign_is_one" CHECK ("figure_terms"."sign" in (1, -1)),
	CONSTRAINT "figure_terms_not_of_itself" CHECK ("figure_terms"."figure_id" <> "figure_terms"."term_id")
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"claim_id" uuid,
	"source_id" uuid,
	"event_id" uuid,
	"mention_id" uuid,
	"low" numeric,
	"high" numeric,
	"bound" text NOT NULL,
	"measure" text NOT NULL,
	"population" text,
	"place" text,
	"time_from" text,
	"time_to" text,
	"as_of" text,
	"exact_words" text NOT NULL,
	"stated_by" uuid,
	"cumulative" boolean DEFAULT false NOT NULL,
	"derived" boolean DEFAULT false NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "figures_newsroom_key" UNIQUE("newsroom_id","id"),
	CONSTRAINT "figures_bound_known" CHECK ("figures"."bound" in ('exactly', 'at_least', 'at_most', 'about', 'unspecified')),
	CONSTRAINT "figures_low_not_above_high" CHECK ("figures"."low" <= "figures"."high"),
	CONSTRAINT "figures_not_negative" CHECK (coalesce("figures"."low", 0) >= 0 and coalesce("figures"."high", 0) >= 0),
	CONSTRAINT "figures_say_something" CHECK (num_nonnulls("figures"."low", "figures"."high") >= 1),
	CONSTRAINT "figures_exactly_is_one_number" CHECK ("figures"."bound" <> 'exactly' or ("figures"."low" is not null and "figures"."low" = "figures"."high")),
	CONSTRAINT "figures_measure_given" CHECK (length(btrim("figures"."measure")) > 0),
	CONSTRAINT "figures_of_a_claim_or_a_source" CHECK (num_nonnulls("figures"."claim_id", "figures"."source_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "measure_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"party_id" uuid,
	"meaning" text NOT NULL,
	"source_id" uuid,
	"written_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "measure_notes_meaning_given" CHECK (length(btrim("measure_notes"."meaning")) > 0)
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"newsroom_id" uuid NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"prev_hash" text DEFAULT '' NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "ledger_newsroom_id_seq_pk" PRIMARY KEY("newsroom_id","seq")
);
--> statement-breakpoint
CREATE TABLE "ledger_heads" (
	"newsroom_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"scope" text NOT NULL,
	"hash" text NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_tokens_scope_known" CHECK ("api_tokens"."scope" in ('desk', 'read'))
);
--> statement-breakpoint
CREATE TABLE "event_parties" (
	"event_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"part" text DEFAULT '' NOT NULL,
	"interest" text NOT NULL,
	CONSTRAINT "event_parties_event_id_party_id_pk" PRIMARY KEY("event_id","party_id"),
	CONSTRAINT "event_parties_interest_known" CHECK ("event_parties"."interest" in ('party_to_event', 'official', 'witness', 'independent', 'media'))
);
--> statement-breakpoint
CREATE TABLE "event_places" (
	"event_id" uuid NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"name" text NOT NULL,
	"within" text,
	CONSTRAINT "event_places_event_id_name_pk" PRIMARY KEY("event_id","name")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"name" "citext" NOT NULL,
	"starts_on" text,
	"ends_on" text,
	"place" text,
	"note" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_newsroom_key" UNIQUE("newsroom_id","id"),
	CONSTRAINT "events_name_given" CHECK (length(btrim("events"."name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"body" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "newsrooms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"host" text,
	"language" text DEFAULT 'en' NOT NULL,
	"contact" text,
	"corrections_policy" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "newsrooms_language_known" CHECK ("newsrooms"."language" in ('en', 'fr'))
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"name" "citext" NOT NULL,
	"kind" text NOT NULL,
	"interest" text NOT NULL,
	"url" text,
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parties_newsroom_key" UNIQUE("newsroom_id","id"),
	CONSTRAINT "parties_kind_known" CHECK ("parties"."kind" in ('person', 'force', 'body', 'agency', 'outlet')),
	CONSTRAINT "parties_interest_known" CHECK ("parties"."interest" in ('party_to_event', 'official', 'witness', 'independent', 'media')),
	CONSTRAINT "parties_name_given" CHECK (length(btrim("parties"."name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"claim_kind" text,
	"rating_key" text NOT NULL,
	"min_origins" integer DEFAULT 0 NOT NULL,
	"independent_of_parties" boolean DEFAULT false NOT NULL,
	"primary_document" boolean DEFAULT false NOT NULL,
	"snapshot" boolean DEFAULT false NOT NULL,
	"request_for_comment" boolean DEFAULT false NOT NULL,
	CONSTRAINT "policies_min_origins_not_negative" CHECK ("policies"."min_origins" >= 0)
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"newsroom_id" uuid NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"meaning" text NOT NULL,
	"mark" text NOT NULL,
	"tone" text NOT NULL,
	"value" integer,
	"position" integer NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ratings_newsroom_id_key_pk" PRIMARY KEY("newsroom_id","key"),
	CONSTRAINT "ratings_key_is_a_word" CHECK ("ratings"."key" ~ '^[a-z][a-z0-9_]{0,39}$')
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"email" "citext" NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp with time zone,
	"failed_sign_ins" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_role_known" CHECK ("users"."role" in ('contributor', 'checker', 'editor', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"previous_edition_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"public_note" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "corrections_kind_known" CHECK ("corrections"."kind" in ('typo', 'clarification', 'factual', 'verdict_change', 'retraction')),
	CONSTRAINT "corrections_note_given" CHECK (length(btrim("corrections"."public_note")) > 0)
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"slug" text NOT NULL,
	"document" text NOT NULL,
	"html" text NOT NULL,
	"sha256" text NOT NULL,
	"style_hash" text NOT NULL,
	"title" text NOT NULL,
	"rating" text,
	"verdict_id" uuid,
	"signature_id" uuid,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "editions_kind_known" CHECK ("editions"."subject_kind" in ('claim', 'summary')),
	CONSTRAINT "editions_n_counts_from_one" CHECK ("editions"."n" >= 1),
	CONSTRAINT "editions_hash_is_of_the_page" CHECK ("editions"."sha256" = encode(sha256(convert_to("editions"."html", 'UTF8')), 'hex')),
	CONSTRAINT "editions_are_signed" CHECK (("editions"."subject_kind" = 'claim' and "editions"."verdict_id" is not null) or ("editions"."subject_kind" = 'summary' and "editions"."signature_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"rating" text,
	"first_published_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retracted_at" timestamp with time zone,
	"withheld_reason" text,
	CONSTRAINT "publications_subject_kind_subject_id_pk" PRIMARY KEY("subject_kind","subject_id"),
	CONSTRAINT "publications_kind_known" CHECK ("publications"."subject_kind" in ('claim', 'summary'))
);
--> statement-breakpoint
CREATE TABLE "slugs" (
	"subject_kind" text NOT NULL,
	"slug" text NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"is_current" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "slugs_subject_kind_slug_pk" PRIMARY KEY("subject_kind","slug"),
	CONSTRAINT "slugs_kind_known" CHECK ("slugs"."subject_kind" in ('claim', 'summary')),
	CONSTRAINT "slugs_are_words_and_dashes" CHECK ("slugs"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("slugs"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "summaries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"title" text NOT NULL,
	"standfirst" text,
	"language" text NOT NULL,
	"article_id" uuid,
	"document" jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"proposed_by" uuid,
	"proposed_at" timestamp with time zone,
	"return_reason" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "summaries_newsroom_key" UNIQUE("newsroom_id","id"),
	CONSTRAINT "summaries_state_known" CHECK ("summaries"."state" in ('draft', 'proposed', 'approved', 'published', 'corrected', 'retracted')),
	CONSTRAINT "summaries_title_given" CHECK (length(btrim("summaries"."title")) > 0)
);
--> statement-breakpoint
CREATE TABLE "summary_authors" (
	"summary_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "summary_authors_summary_id_user_id_pk" PRIMARY KEY("summary_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "summary_citations" (
	"newsroom_id" uuid NOT NULL,
	"summary_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	CONSTRAINT "summary_citations_summary_id_claim_id_pk" PRIMARY KEY("summary_id","claim_id")
);
--> statement-breakpoint
CREATE TABLE "summary_signatures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"summary_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "derivations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"parent_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"excerpt" text,
	"locator" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "derivations_relation_known" CHECK ("derivations"."relation" in ('quotes', 'republishes', 'translates', 'wire_copy_of', 'based_on_data_of', 'same_briefing_as')),
	CONSTRAINT "derivations_not_of_itself" CHECK ("derivations"."child_id" <> "derivations"."parent_id")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"snapshot_id" uuid,
	"stance" text NOT NULL,
	"excerpt" text NOT NULL,
	"locator" text,
	"credibility" integer DEFAULT 6 NOT NULL,
	"note" text,
	"interest" text,
	"interest_reason" text,
	"added_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evidence_stance_known" CHECK ("evidence"."stance" in ('supports', 'contradicts', 'context')),
	CONSTRAINT "evidence_credibility_is_1_to_6" CHECK ("evidence"."credibility" between 1 and 6),
	CONSTRAINT "evidence_excerpt_given" CHECK (length(btrim("evidence"."excerpt")) > 0),
	CONSTRAINT "evidence_interest_has_a_reason" CHECK ("evidence"."interest" is null or length(btrim(coalesce("evidence"."interest_reason", ''))) > 0)
);
--> statement-breakpoint
CREATE TABLE "search_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"where_looked" text NOT NULL,
	"how" text NOT NULL,
	"outcome" text NOT NULL,
	"looked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"written_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "search_notes_kind_known" CHECK ("search_notes"."kind" in ('search', 'request_for_comment'))
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"source_id" uuid,
	"article_id" uuid,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"media_type" text NOT NULL,
	"filename" text NOT NULL,
	"captured_by" text NOT NULL,
	"final_url" text,
	"captured_at" timestamp with time zone DEFAULT now() NOT NULL,
	"added_by" uuid NOT NULL,
	CONSTRAINT "snapshots_newsroom_key" UNIQUE("newsroom_id","id"),
	CONSTRAINT "snapshots_of_a_source_or_an_article" CHECK (num_nonnulls("snapshots"."source_id", "snapshots"."article_id") = 1),
	CONSTRAINT "snapshots_sha256_is_one" CHECK ("snapshots"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "snapshots_bytes_not_negative" CHECK ("snapshots"."bytes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "source_parties" (
	"newsroom_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "source_parties_source_id_party_id_role_pk" PRIMARY KEY("source_id","party_id","role"),
	CONSTRAINT "source_parties_role_known" CHECK ("source_parties"."role" in ('publisher', 'speaker'))
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"title" text NOT NULL,
	"type" text NOT NULL,
	"author" text,
	"url" text,
	"published_at" text,
	"language" text,
	"reliability" text DEFAULT 'F' NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"confidential" boolean DEFAULT false NOT NULL,
	"note" text,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sources_newsroom_key" UNIQUE("newsroom_id","id"),
	CONSTRAINT "sources_type_known" CHECK ("sources"."type" in ('document', 'statement', 'dataset', 'recording', 'interview', 'post', 'article', 'image', 'other')),
	CONSTRAINT "sources_reliability_known" CHECK ("sources"."reliability" in ('A', 'B', 'C', 'D', 'E', 'F')),
	CONSTRAINT "sources_title_given" CHECK (length(btrim("sources"."title")) > 0)
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"claim_revision" integer NOT NULL,
	"attribution" text NOT NULL,
	"rating" text NOT NULL,
	"rationale" text NOT NULL,
	"status" text DEFAULT 'proposed' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"return_reason" text,
	"override_reason" text,
	CONSTRAINT "verdicts_attribution_known" CHECK ("verdicts"."attribution" in ('said', 'not_said', 'misquoted', 'not_established')),
	CONSTRAINT "verdicts_status_known" CHECK ("verdicts"."status" in ('proposed', 'countersigned', 'returned', 'withdrawn')),
	CONSTRAINT "verdicts_rationale_given" CHECK (length(btrim("verdicts"."rationale")) > 0),
	CONSTRAINT "verdicts_countersigner_is_not_the_proposer" CHECK ("verdicts"."status" not in ('countersigned', 'returned') or "verdicts"."decided_by" <> "verdicts"."proposed_by"),
	CONSTRAINT "verdicts_decided_by_someone" CHECK (("verdicts"."status" = 'proposed') = ("verdicts"."decided_by" is null) and ("verdicts"."decided_by" is null) = ("verdicts"."decided_at" is null)),
	CONSTRAINT "verdicts_return_has_a_reason" CHECK ("verdicts"."status" <> 'returned' or length(btrim(coalesce("verdicts"."return_reason", ''))) > 0)
);
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_assigned_to_users_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissals" ADD CONSTRAINT "dismissals_dismissed_by_users_id_fk" FOREIGN KEY ("dismissed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispositions" ADD CONSTRAINT "dispositions_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispositions" ADD CONSTRAINT "dispositions_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispositions" ADD CONSTRAINT "dispositions_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_signed_by_users_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_captured_by_users_id_fk" FOREIGN KEY ("captured_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_of_an_article_of_the_newsroom" FOREIGN KEY ("newsroom_id","article_id") REFERENCES "public"."articles"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_assigned_to_users_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_claimant_of_the_newsroom" FOREIGN KEY ("newsroom_id","claimant_id") REFERENCES "public"."parties"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_event_of_the_newsroom" FOREIGN KEY ("newsroom_id","event_id") REFERENCES "public"."events"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_claim_of_the_newsroom" FOREIGN KEY ("newsroom_id","claim_id") REFERENCES "public"."claims"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_claim_of_the_newsroom" FOREIGN KEY ("newsroom_id","claim_id") REFERENCES "public"."claims"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_version_of_the_article" FOREIGN KEY ("newsroom_id","article_id","version_id") REFERENCES "public"."versions"("newsroom_id","article_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_continue_a_mention" FOREIGN KEY ("continues") REFERENCES "public"."mentions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reanchorings" ADD CONSTRAINT "reanchorings_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reanchorings" ADD CONSTRAINT "reanchorings_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reanchorings" ADD CONSTRAINT "reanchorings_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reanchorings" ADD CONSTRAINT "reanchorings_new_mention_id_mentions_id_fk" FOREIGN KEY ("new_mention_id") REFERENCES "public"."mentions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reanchorings" ADD CONSTRAINT "reanchorings_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rechecks" ADD CONSTRAINT "rechecks_resolved_by_users_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rechecks" ADD CONSTRAINT "rechecks_claim_of_the_newsroom" FOREIGN KEY ("newsroom_id","claim_id") REFERENCES "public"."claims"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_terms" ADD CONSTRAINT "figure_terms_figure_of_the_newsroom" FOREIGN KEY ("newsroom_id","figure_id") REFERENCES "public"."figures"("newsroom_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_terms" ADD CONSTRAINT "figure_terms_term_of_the_newsroom" FOREIGN KEY ("newsroom_id","term_id") REFERENCES "public"."figures"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_mention_id_mentions_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mentions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_claim_of_the_newsroom" FOREIGN KEY ("newsroom_id","claim_id") REFERENCES "public"."claims"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_source_of_the_newsroom" FOREIGN KEY ("newsroom_id","source_id") REFERENCES "public"."sources"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_event_of_the_newsroom" FOREIGN KEY ("newsroom_id","event_id") REFERENCES "public"."events"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_stated_by_a_party_of_the_newsroom" FOREIGN KEY ("newsroom_id","stated_by") REFERENCES "public"."parties"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_notes" ADD CONSTRAINT "measure_notes_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_notes" ADD CONSTRAINT "measure_notes_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_notes" ADD CONSTRAINT "measure_notes_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_notes" ADD CONSTRAINT "measure_notes_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_heads" ADD CONSTRAINT "ledger_heads_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_parties" ADD CONSTRAINT "event_parties_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_parties" ADD CONSTRAINT "event_parties_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_parties" ADD CONSTRAINT "event_parties_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_places" ADD CONSTRAINT "event_places_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_places" ADD CONSTRAINT "event_places_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_previous_edition_id_editions_id_fk" FOREIGN KEY ("previous_edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_signature_id_summary_signatures_id_fk" FOREIGN KEY ("signature_id") REFERENCES "public"."summary_signatures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slugs" ADD CONSTRAINT "slugs_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_article_of_the_newsroom" FOREIGN KEY ("newsroom_id","article_id") REFERENCES "public"."articles"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary_authors" ADD CONSTRAINT "summary_authors_summary_id_summaries_id_fk" FOREIGN KEY ("summary_id") REFERENCES "public"."summaries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary_authors" ADD CONSTRAINT "summary_authors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary_citations" ADD CONSTRAINT "summary_citations_summary_id_summaries_id_fk" FOREIGN KEY ("summary_id") REFERENCES "public"."summaries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary_citations" ADD CONSTRAINT "summary_citations_claim_of_the_newsroom" FOREIGN KEY ("newsroom_id","claim_id") REFERENCES "public"."claims"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary_signatures" ADD CONSTRAINT "summary_signatures_signed_by_users_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary_signatures" ADD CONSTRAINT "summary_signatures_summary_of_the_newsroom" FOREIGN KEY ("newsroom_id","summary_id") REFERENCES "public"."summaries"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "derivations" ADD CONSTRAINT "derivations_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "derivations" ADD CONSTRAINT "derivations_child_of_the_newsroom" FOREIGN KEY ("newsroom_id","child_id") REFERENCES "public"."sources"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "derivations" ADD CONSTRAINT "derivations_parent_of_the_newsroom" FOREIGN KEY ("newsroom_id","parent_id") REFERENCES "public"."sources"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_of_the_newsroom" FOREIGN KEY ("newsroom_id","claim_id") REFERENCES "public"."claims"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_source_of_the_newsroom" FOREIGN KEY ("newsroom_id","source_id") REFERENCES "public"."sources"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_snapshot_of_the_newsroom" FOREIGN KEY ("newsroom_id","snapshot_id") REFERENCES "public"."snapshots"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_notes" ADD CONSTRAINT "search_notes_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_notes" ADD CONSTRAINT "search_notes_claim_of_the_newsroom" FOREIGN KEY ("newsroom_id","claim_id") REFERENCES "public"."claims"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_source_of_the_newsroom" FOREIGN KEY ("newsroom_id","source_id") REFERENCES "public"."sources"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_article_of_the_newsroom" FOREIGN KEY ("newsroom_id","article_id") REFERENCES "public"."articles"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_parties" ADD CONSTRAINT "source_parties_source_of_the_newsroom" FOREIGN KEY ("newsroom_id","source_id") REFERENCES "public"."sources"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_parties" ADD CONSTRAINT "source_parties_party_of_the_newsroom" FOREIGN KEY ("newsroom_id","party_id") REFERENCES "public"."parties"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_claim_of_the_newsroom" FOREIGN KEY ("newsroom_id","claim_id") REFERENCES "public"."claims"("newsroom_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_rating_of_the_scale" FOREIGN KEY ("newsroom_id","rating") REFERENCES "public"."ratings"("newsroom_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_list_idx" ON "articles" USING btree ("newsroom_id","created_at","id");--> statement-breakpoint
CREATE INDEX "articles_assigned_idx" ON "articles" USING btree ("newsroom_id","assigned_to","due_at");--> statement-breakpoint
CREATE INDEX "sign_offs_version_idx" ON "sign_offs" USING btree ("version_id","signed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "versions_article_n_key" ON "versions" USING btree ("article_id","n");--> statement-breakpoint
CREATE INDEX "claims_list_idx" ON "claims" USING btree ("newsroom_id","created_at","id");--> statement-breakpoint
CREATE INDEX "claims_state_idx" ON "claims" USING btree ("newsroom_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "claims_event_idx" ON "claims" USING btree ("newsroom_id","event_id","created_at","id");--> statement-breakpoint
CREATE INDEX "claims_claimant_idx" ON "claims" USING btree ("newsroom_id","claimant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "claims_assigned_idx" ON "claims" USING btree ("newsroom_id","assigned_to","due_at");--> statement-breakpoint
CREATE INDEX "claims_due_idx" ON "claims" USING btree ("newsroom_id","due_at") WHERE "claims"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "comments_claim_idx" ON "comments" USING btree ("claim_id","created_at");--> statement-breakpoint
CREATE INDEX "mentions_version_idx" ON "mentions" USING btree ("version_id","start");--> statement-breakpoint
CREATE INDEX "mentions_claim_idx" ON "mentions" USING btree ("newsroom_id","claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reanchorings_once_per_version" ON "reanchorings" USING btree ("mention_id","version_id");--> statement-breakpoint
CREATE INDEX "reanchorings_waiting_idx" ON "reanchorings" USING btree ("newsroom_id","created_at","id") WHERE "reanchorings"."decision" is null;--> statement-breakpoint
CREATE INDEX "reanchorings_version_idx" ON "reanchorings" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "rechecks_open_idx" ON "rechecks" USING btree ("newsroom_id","created_at","id") WHERE "rechecks"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "rechecks_claim_idx" ON "rechecks" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "figure_terms_term_idx" ON "figure_terms" USING btree ("term_id");--> statement-breakpoint
CREATE INDEX "figures_claim_idx" ON "figures" USING btree ("claim_id","created_at");--> statement-breakpoint
CREATE INDEX "figures_event_idx" ON "figures" USING btree ("newsroom_id","event_id","created_at","id");--> statement-breakpoint
CREATE INDEX "figures_source_idx" ON "figures" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "measure_notes_measure_idx" ON "measure_notes" USING btree ("newsroom_id","measure");--> statement-breakpoint
CREATE INDEX "ledger_subject_idx" ON "ledger" USING btree ("newsroom_id","subject_id","seq");--> statement-breakpoint
CREATE INDEX "ledger_action_idx" ON "ledger" USING btree ("newsroom_id","action","seq");--> statement-breakpoint
CREATE INDEX "ledger_actor_idx" ON "ledger" USING btree ("newsroom_id","actor_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "api_tokens_hash_key" ON "api_tokens" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "api_tokens_newsroom_idx" ON "api_tokens" USING btree ("newsroom_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "events_name_key" ON "events" USING btree ("newsroom_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "newsrooms_host_key" ON "newsrooms" USING btree ("host");--> statement-breakpoint
CREATE UNIQUE INDEX "parties_name_key" ON "parties" USING btree ("newsroom_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "policies_kind_rating_key" ON "policies" USING btree ("newsroom_id",coalesce("claim_kind", ''),"rating_key");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "users_newsroom_idx" ON "users" USING btree ("newsroom_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "corrections_edition_key" ON "corrections" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "corrections_list_idx" ON "corrections" USING btree ("newsroom_id","made_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "editions_subject_n_key" ON "editions" USING btree ("subject_kind","subject_id","n");--> statement-breakpoint
CREATE UNIQUE INDEX "editions_slug_n_key" ON "editions" USING btree ("subject_kind","slug","n");--> statement-breakpoint
CREATE INDEX "editions_published_idx" ON "editions" USING btree ("newsroom_id","published_at","id");--> statement-breakpoint
CREATE INDEX "publications_list_idx" ON "publications" USING btree ("newsroom_id","subject_kind","published_at","subject_id");--> statement-breakpoint
CREATE INDEX "publications_rating_idx" ON "publications" USING btree ("newsroom_id","subject_kind","rating","published_at","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_slug_key" ON "publications" USING btree ("subject_kind","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "slugs_one_current" ON "slugs" USING btree ("subject_kind","subject_id") WHERE "slugs"."is_current";--> statement-breakpoint
CREATE INDEX "summaries_list_idx" ON "summaries" USING btree ("newsroom_id","created_at","id");--> statement-breakpoint
CREATE INDEX "summary_citations_claim_idx" ON "summary_citations" USING btree ("claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "summary_signatures_once" ON "summary_signatures" USING btree ("summary_id","revision");--> statement-breakpoint
CREATE UNIQUE INDEX "derivations_once" ON "derivations" USING btree ("child_id","parent_id");--> statement-breakpoint
CREATE INDEX "derivations_parent_idx" ON "derivations" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "evidence_claim_idx" ON "evidence" USING btree ("claim_id","created_at");--> statement-breakpoint
CREATE INDEX "evidence_source_idx" ON "evidence" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "search_notes_claim_idx" ON "search_notes" USING btree ("claim_id","created_at");--> statement-breakpoint
CREATE INDEX "snapshots_source_idx" ON "snapshots" USING btree ("source_id","captured_at");--> statement-breakpoint
CREATE INDEX "snapshots_article_idx" ON "snapshots" USING btree ("article_id","captured_at");--> statement-breakpoint
CREATE INDEX "source_parties_party_idx" ON "source_parties" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "sources_list_idx" ON "sources" USING btree ("newsroom_id","created_at","id");--> statement-breakpoint
CREATE INDEX "verdicts_claim_idx" ON "verdicts" USING btree ("claim_id","proposed_at");--> statement-breakpoint
CREATE INDEX "verdicts_waiting_idx" ON "verdicts" USING btree ("newsroom_id","proposed_at","id") WHERE "verdicts"."status" = 'proposed';--> statement-breakpoint
CREATE UNIQUE INDEX "verdicts_one_proposal_per_revision" ON "verdicts" USING btree ("claim_id","claim_revision") WHERE "verdicts"."status" in ('proposed', 'countersigned');