CREATE TABLE `doubtful_choice` (
	`closing_date` text NOT NULL,
	`invoice_id` integer NOT NULL,
	`rate_bps` integer,
	`vat_rate_bps` integer,
	`left_out` integer DEFAULT false NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`closing_date`, `invoice_id`),
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `doubtful_choice_invoice` ON `doubtful_choice` (`invoice_id`);--> statement-breakpoint
CREATE TABLE `doubtful_closing` (
	`closing_date` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `doubtful_closing_line` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`closing_date` text NOT NULL,
	`invoice_id` integer NOT NULL,
	`client_id` integer NOT NULL,
	`exposed_cents` integer NOT NULL,
	`allowance_cents` integer NOT NULL,
	`line` text NOT NULL,
	FOREIGN KEY (`closing_date`) REFERENCES `doubtful_closing`(`closing_date`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `doubtful_closing_line_closing` ON `doubtful_closing_line` (`closing_date`,`invoice_id`);--> statement-breakpoint
CREATE INDEX `doubtful_closing_line_invoice` ON `doubtful_closing_line` (`invoice_id`);--> statement-breakpoint
CREATE INDEX `doubtful_closing_line_client` ON `doubtful_closing_line` (`client_id`);--> statement-breakpoint
ALTER TABLE `credit_note` ADD `vat_cents` integer;--> statement-breakpoint
ALTER TABLE `invoice` ADD `vat_cents` integer;