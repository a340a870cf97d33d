CREATE TABLE `document_source` (
	`document_id` integer PRIMARY KEY NOT NULL,
	`data` text NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `posting` (
	`notice_id` integer PRIMARY KEY NOT NULL,
	`slip_number` text DEFAULT '' NOT NULL,
	`posted_on` text,
	`outcome` text,
	`outcome_on` text,
	FOREIGN KEY (`notice_id`) REFERENCES `dunning_notice`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `correspondence` ADD `direction` text DEFAULT 'sent' NOT NULL;--> statement-breakpoint
ALTER TABLE `correspondence` ADD `person` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `correspondence` ADD `obstacle_id` integer REFERENCES obstacle(id);--> statement-breakpoint
ALTER TABLE `correspondence` ADD `awaits` text;--> statement-breakpoint
ALTER TABLE `correspondence` ADD `awaits_on` text;--> statement-breakpoint
ALTER TABLE `correspondence` ADD `done_on` text;--> statement-breakpoint
ALTER TABLE `correspondence` ADD `removed_on` text;--> statement-breakpoint
CREATE INDEX `correspondence_awaits` ON `correspondence` (`awaits_on`) WHERE awaits IS NOT NULL AND done_on IS NULL AND removed_on IS NULL;--> statement-breakpoint
CREATE INDEX `correspondence_document` ON `correspondence` (`document_id`) WHERE document_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `correspondence_obstacle` ON `correspondence` (`obstacle_id`) WHERE obstacle_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `correspondence_notice` ON `correspondence` (`notice_id`) WHERE notice_id IS NOT NULL;--> statement-breakpoint
ALTER TABLE `dunning_notice` ADD `cancelled_on` text;--> statement-breakpoint
ALTER TABLE `dunning_notice` ADD `cancel_reason` text DEFAULT '' NOT NULL;