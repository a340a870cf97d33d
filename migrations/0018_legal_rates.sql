CREATE TABLE `legal_rate` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`half_year` text NOT NULL,
	`rate_bps` integer NOT NULL,
	`source` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `legal_rate_half_year` ON `legal_rate` (`kind`,`half_year`);--> statement-breakpoint
ALTER TABLE `client` ADD `contractual_rate_bps` integer;