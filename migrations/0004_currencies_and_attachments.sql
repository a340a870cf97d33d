CREATE TABLE `attachment` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`document_id` integer NOT NULL,
	`invoice_id` integer,
	`credit_note_id` integer,
	`batch_id` integer,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`credit_note_id`) REFERENCES `credit_note`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachment_client` ON `attachment` (`client_id`);--> statement-breakpoint
CREATE INDEX `attachment_batch` ON `attachment` (`batch_id`) WHERE batch_id IS NOT NULL;--> statement-breakpoint
DROP INDEX `credit_note_open`;--> statement-breakpoint
CREATE INDEX `credit_note_foreign` ON `credit_note` (`client_id`) WHERE currency <> 'EUR';--> statement-breakpoint
CREATE INDEX `credit_note_open` ON `credit_note` (`client_id`,`open_cents`,`issue_date`) WHERE open_cents > 0 AND currency = 'EUR';--> statement-breakpoint
DROP INDEX `invoice_open`;--> statement-breakpoint
CREATE INDEX `invoice_foreign` ON `invoice` (`client_id`) WHERE currency <> 'EUR';--> statement-breakpoint
CREATE INDEX `invoice_open` ON `invoice` (`client_id`,`due_date`,`open_cents`,`issue_date`,`level`) WHERE open_cents > 0 AND currency = 'EUR';--> statement-breakpoint
DROP INDEX `payment_open`;--> statement-breakpoint
ALTER TABLE `payment` ADD `currency` text DEFAULT 'EUR' NOT NULL;--> statement-breakpoint
CREATE INDEX `payment_foreign` ON `payment` (`client_id`) WHERE currency <> 'EUR';--> statement-breakpoint
CREATE INDEX `payment_open` ON `payment` (`client_id`,`open_cents`,`date`) WHERE open_cents <> 0 AND currency = 'EUR';