CREATE TABLE `client_check` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`date` text NOT NULL,
	`what` text NOT NULL,
	`result` text NOT NULL,
	`document_id` integer,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `client_check_client` ON `client_check` (`client_id`,`date`);--> statement-breakpoint
ALTER TABLE `client` ADD `credit_limit_cents` integer;