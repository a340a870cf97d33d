CREATE TABLE `client_group` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`policy_id` integer,
	FOREIGN KEY (`policy_id`) REFERENCES `dunning_policy`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_group_name` ON `client_group` (`name`);--> statement-breakpoint
ALTER TABLE `client` ADD `group_id` integer REFERENCES client_group(id);--> statement-breakpoint
ALTER TABLE `dunning_policy` ADD `stop_after` integer;--> statement-breakpoint
ALTER TABLE `dunning_step` ADD `counted_from` text DEFAULT 'dueDate' NOT NULL;--> statement-breakpoint
ALTER TABLE `dunning_step` ADD `minimum_amount_cents` integer DEFAULT 0 NOT NULL;