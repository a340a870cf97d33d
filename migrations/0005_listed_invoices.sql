CREATE TABLE `import_seen` (
	`file_id` integer NOT NULL,
	`first_id` integer NOT NULL,
	`last_id` integer NOT NULL,
	PRIMARY KEY(`file_id`, `first_id`),
	FOREIGN KEY (`file_id`) REFERENCES `import_file`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `import_file` ADD `shape` text DEFAULT '' NOT NULL;