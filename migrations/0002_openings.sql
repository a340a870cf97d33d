ALTER TABLE `invoice` ADD `opening` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `payment` ADD `opening` integer DEFAULT false NOT NULL;