CREATE TABLE `level_change` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`invoice_id` integer NOT NULL,
	`date` text NOT NULL,
	`level_before` integer NOT NULL,
	`level_after` integer NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`after_line_id` integer NOT NULL,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `level_change_invoice` ON `level_change` (`invoice_id`);--> statement-breakpoint
CREATE TABLE `instalment` (
	`obstacle_id` integer NOT NULL,
	`position` integer NOT NULL,
	`due_date` text NOT NULL,
	`amount_cents` integer NOT NULL,
	PRIMARY KEY(`obstacle_id`, `position`),
	FOREIGN KEY (`obstacle_id`) REFERENCES `obstacle`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `obstacle` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`client_id` integer NOT NULL,
	`opened_on` text NOT NULL,
	`until` text,
	`subject` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`grace_days` integer DEFAULT 0 NOT NULL,
	`closed_on` text,
	`outcome` text DEFAULT '' NOT NULL,
	`closing_note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `obstacle_client` ON `obstacle` (`client_id`);--> statement-breakpoint
CREATE TABLE `obstacle_invoice` (
	`obstacle_id` integer NOT NULL,
	`invoice_id` integer NOT NULL,
	PRIMARY KEY(`obstacle_id`, `invoice_id`),
	FOREIGN KEY (`obstacle_id`) REFERENCES `obstacle`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `obstacle_invoice_invoice` ON `obstacle_invoice` (`invoice_id`);--> statement-breakpoint
ALTER TABLE `credit_note` ADD `nature` text DEFAULT 'creditNote' NOT NULL;