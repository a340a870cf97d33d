CREATE TABLE `letter_template` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`template` text NOT NULL,
	`language` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	`fields` text NOT NULL,
	`added_at` text NOT NULL,
	`active` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_template_version` ON `letter_template` (`template`,`language`,`version`);--> statement-breakpoint
ALTER TABLE `client` ADD `language` text DEFAULT 'fr' NOT NULL;--> statement-breakpoint
ALTER TABLE `client` ADD `kind` text DEFAULT 'professional' NOT NULL;--> statement-breakpoint
ALTER TABLE `dunning_notice` ADD `template_id` integer REFERENCES letter_template(id);