CREATE TABLE "import_publishers" (
	"newsroom_id" uuid NOT NULL,
	"host" text NOT NULL,
	"added_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_publishers_newsroom_id_host_pk" PRIMARY KEY("newsroom_id","host")
);
--> statement-breakpoint
CREATE TABLE "import_refusals" (
	"import_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"place" text NOT NULL,
	"reason" text NOT NULL,
	"detail" text NOT NULL,
	CONSTRAINT "import_refusals_import_id_n_pk" PRIMARY KEY("import_id","n"),
	CONSTRAINT "import_refusals_reason_known" CHECK ("import_refusals"."reason" in ('no-claim-review', 'too-large', 'too-deep', 'broken-json', 'broken-row', 'withdrawn', 'claim-missing', 'field-too-long', 'address-missing', 'address-not-web', 'date-not-read', 'publisher-not-allowed', 'author-elsewhere', 'twice-in-file'))
);
--> statement-breakpoint
CREATE TABLE "imported_checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"identity" text NOT NULL,
	"content" text NOT NULL,
	"seen_in" uuid NOT NULL,
	"statement" text NOT NULL,
	"claimant" text,
	"said_on" date,
	"published_on" date,
	"url" text NOT NULL,
	"host" text NOT NULL,
	"publisher" text,
	"title" text,
	"language" text,
	"rating_words" text,
	"rating_value" double precision,
	"rating_best" double precision,
	"rating_worst" double precision,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "imported_checks_address_is_web" CHECK ("imported_checks"."url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsroom_id" uuid NOT NULL,
	"started_by" uuid,
	"filename" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" bigint NOT NULL,
	"is_kept" boolean NOT NULL,
	"format" text NOT NULL,
	"mapping" jsonb,
	"state" text NOT NULL,
	"read" integer DEFAULT 0 NOT NULL,
	"added" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"bytes_read" bigint DEFAULT 0 NOT NULL,
	"failure" text,
	"failure_cause" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "imports_format_known" CHECK ("imports"."format" in ('json', 'json_lines', 'page', 'csv')),
	CONSTRAINT "imports_state_known" CHECK ("imports"."state" in ('mapping', 'waiting', 'running', 'finished', 'failed', 'cancelled')),
	CONSTRAINT "imports_failure_known" CHECK ("imports"."failure" in ('not-a-feed', 'not-text', 'file-breaks-off', 'file-missing', 'page-too-large')),
	CONSTRAINT "imports_counts_add_up" CHECK ("imports"."read" = "imports"."added" + "imports"."updated" + "imports"."unchanged" + "imports"."refused")
);
--> statement-breakpoint
CREATE TABLE "rating_readings" (
	"newsroom_id" uuid NOT NULL,
	"words" text NOT NULL,
	"rating_key" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rating_readings_newsroom_id_words_pk" PRIMARY KEY("newsroom_id","words")
);
--> statement-breakpoint
ALTER TABLE "import_publishers" ADD CONSTRAINT "import_publishers_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_publishers" ADD CONSTRAINT "import_publishers_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_refusals" ADD CONSTRAINT "import_refusals_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_checks" ADD CONSTRAINT "imported_checks_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_checks" ADD CONSTRAINT "imported_checks_seen_in_imports_id_fk" FOREIGN KEY ("seen_in") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_started_by_users_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_readings" ADD CONSTRAINT "rating_readings_newsroom_id_newsrooms_id_fk" FOREIGN KEY ("newsroom_id") REFERENCES "public"."newsrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "imported_checks_identity_key" ON "imported_checks" USING btree ("newsroom_id","identity");--> statement-breakpoint
CREATE INDEX "imported_checks_list_idx" ON "imported_checks" USING btree ("newsroom_id","created_at","id");--> statement-breakpoint
CREATE INDEX "imported_checks_host_idx" ON "imported_checks" USING btree ("newsroom_id","host","created_at","id");--> statement-breakpoint
CREATE INDEX "imports_list_idx" ON "imports" USING btree ("newsroom_id","created_at","id");--> statement-breakpoint
CREATE INDEX "imports_file_idx" ON "imports" USING btree ("newsroom_id","sha256");