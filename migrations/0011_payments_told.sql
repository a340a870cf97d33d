CREATE TABLE `payment_told` (
	`payment_id` integer PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`intended_number` text DEFAULT '' NOT NULL,
	`batch_id` integer NOT NULL,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `payment_told_date` ON `payment_told` (`date`);--> statement-breakpoint
CREATE INDEX `payment_told_batch` ON `payment_told` (`batch_id`);