CREATE TABLE `client_alias` (
	`merge_id` integer PRIMARY KEY NOT NULL,
	`client_id` integer NOT NULL,
	`code` text NOT NULL,
	`name_key` text NOT NULL,
	FOREIGN KEY (`merge_id`) REFERENCES `client_merge`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `client_alias_client` ON `client_alias` (`client_id`);--> statement-breakpoint
CREATE TABLE `client_distinct` (
	`first_id` integer NOT NULL,
	`second_id` integer NOT NULL,
	PRIMARY KEY(`first_id`, `second_id`),
	FOREIGN KEY (`first_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `client_distinct_second` ON `client_distinct` (`second_id`);--> statement-breakpoint
CREATE TABLE `client_merge` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`client_id` integer NOT NULL,
	`merged` text NOT NULL,
	`filled` text NOT NULL,
	`moved` text NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `client_merge_client` ON `client_merge` (`client_id`);