CREATE TABLE `claim` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`invoice_id` integer NOT NULL,
	`kind` text NOT NULL,
	`notice_id` integer NOT NULL,
	`amount_cents` integer NOT NULL,
	`before_cents` integer NOT NULL,
	`claimed_to` text NOT NULL,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`notice_id`) REFERENCES `dunning_notice`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "claim_positive" CHECK(amount_cents > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_notice` ON `claim` (`notice_id`,`invoice_id`,`kind`);--> statement-breakpoint
CREATE INDEX `claim_invoice` ON `claim` (`invoice_id`);--> statement-breakpoint
CREATE TABLE `claim_posting` (
	`posted_id` integer PRIMARY KEY NOT NULL,
	`invoice_id` integer NOT NULL,
	`kind` text NOT NULL,
	`counted_to` text NOT NULL,
	FOREIGN KEY (`posted_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claim_posting_invoice` ON `claim_posting` (`invoice_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `claim_posting_indemnity` ON `claim_posting` (`invoice_id`) WHERE kind = 'indemnity';--> statement-breakpoint
CREATE TABLE `claim_request` (
	`invoice_id` integer NOT NULL,
	`kind` text NOT NULL,
	`requested_on` text NOT NULL,
	PRIMARY KEY(`invoice_id`, `kind`),
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `claim_waiver` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`invoice_id` integer NOT NULL,
	`kind` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`date` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_waiver_positive" CHECK(amount_cents > 0)
);
--> statement-breakpoint
CREATE INDEX `claim_waiver_invoice` ON `claim_waiver` (`invoice_id`);--> statement-breakpoint
ALTER TABLE `invoice` ADD `nature` text DEFAULT 'invoice' NOT NULL;