CREATE TABLE `dossier_letter` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`reference` text NOT NULL,
	`client_id` integer NOT NULL,
	`template` text NOT NULL,
	`issued_on` text NOT NULL,
	`obstacle_id` integer,
	`document_id` integer NOT NULL,
	`template_id` integer,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`obstacle_id`) REFERENCES `obstacle`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template_id`) REFERENCES `letter_template`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_letter_reference` ON `dossier_letter` (`reference`);--> statement-breakpoint
CREATE INDEX `dossier_letter_client` ON `dossier_letter` (`client_id`);--> statement-breakpoint
CREATE INDEX `dossier_letter_obstacle` ON `dossier_letter` (`obstacle_id`) WHERE obstacle_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `dossier_letter_document` ON `dossier_letter` (`document_id`);