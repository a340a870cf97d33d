CREATE TABLE `snooze` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`line` text NOT NULL,
	`set_on` text NOT NULL,
	`until` text NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `snooze_client` ON `snooze` (`client_id`);--> statement-breakpoint
CREATE INDEX `snooze_until` ON `snooze` (`until`);