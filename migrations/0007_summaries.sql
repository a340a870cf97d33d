ALTER TABLE `import_change` ADD `removed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `credit_note` ADD `summary` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `invoice` ADD `summary` integer DEFAULT false NOT NULL;