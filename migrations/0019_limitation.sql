CREATE TABLE `limitation_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`kind` text NOT NULL,
	`date` text NOT NULL,
	`until` text,
	`note` text DEFAULT '' NOT NULL,
	`document_id` integer,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `limitation_event_client` ON `limitation_event` (`client_id`);--> statement-breakpoint
CREATE TABLE `limitation_event_invoice` (
	`event_id` integer NOT NULL,
	`invoice_id` integer NOT NULL,
	PRIMARY KEY(`event_id`, `invoice_id`),
	FOREIGN KEY (`event_id`) REFERENCES `limitation_event`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `limitation_event_invoice_invoice` ON `limitation_event_invoice` (`invoice_id`);