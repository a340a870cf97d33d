CREATE TABLE `allocation` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`date` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`invoice_id` integer,
	`refund_id` integer,
	`payment_id` integer,
	`credit_note_id` integer,
	`batch_id` integer,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`refund_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`credit_note_id`) REFERENCES `credit_note`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "allocation_positive" CHECK(amount_cents > 0),
	CONSTRAINT "allocation_one_debt" CHECK((invoice_id IS NULL) <> (refund_id IS NULL)),
	CONSTRAINT "allocation_one_credit" CHECK((payment_id IS NULL) <> (credit_note_id IS NULL))
);
--> statement-breakpoint
CREATE INDEX `allocation_date` ON `allocation` (`date`,`invoice_id`,`amount_cents`);--> statement-breakpoint
CREATE INDEX `allocation_invoice` ON `allocation` (`invoice_id`) WHERE invoice_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `allocation_refund` ON `allocation` (`refund_id`) WHERE refund_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `allocation_payment` ON `allocation` (`payment_id`) WHERE payment_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `allocation_credit_note` ON `allocation` (`credit_note_id`) WHERE credit_note_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `allocation_batch` ON `allocation` (`batch_id`) WHERE batch_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `client` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`search_text` text NOT NULL,
	`siren` text DEFAULT '' NOT NULL,
	`line1` text DEFAULT '' NOT NULL,
	`line2` text DEFAULT '' NOT NULL,
	`postcode` text DEFAULT '' NOT NULL,
	`city` text DEFAULT '' NOT NULL,
	`country` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`terms_days` integer,
	`terms_method` text,
	`do_not_remind` integer DEFAULT false NOT NULL,
	`do_not_remind_reason` text DEFAULT '' NOT NULL,
	`policy_id` integer,
	`batch_id` integer,
	FOREIGN KEY (`policy_id`) REFERENCES `dunning_policy`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_code` ON `client` (`code`);--> statement-breakpoint
CREATE INDEX `client_name_key` ON `client` (`name_key`);--> statement-breakpoint
CREATE INDEX `client_batch` ON `client` (`batch_id`) WHERE batch_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `company` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`siren` text DEFAULT '' NOT NULL,
	`vat_number` text DEFAULT '' NOT NULL,
	`line1` text DEFAULT '' NOT NULL,
	`line2` text DEFAULT '' NOT NULL,
	`postcode` text DEFAULT '' NOT NULL,
	`city` text DEFAULT '' NOT NULL,
	`country` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`iban` text DEFAULT '' NOT NULL,
	`bic` text DEFAULT '' NOT NULL,
	`signatory_name` text DEFAULT '' NOT NULL,
	`signatory_role` text DEFAULT '' NOT NULL,
	`terms_days` integer NOT NULL,
	`terms_method` text NOT NULL,
	`is_example` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contact` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`name` text NOT NULL,
	`role` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contact_client` ON `contact` (`client_id`);--> statement-breakpoint
CREATE TABLE `correspondence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`kind` text NOT NULL,
	`date` text NOT NULL,
	`subject` text NOT NULL,
	`body` text DEFAULT '' NOT NULL,
	`notice_id` integer,
	`document_id` integer,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`notice_id`) REFERENCES `dunning_notice`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `correspondence_client` ON `correspondence` (`client_id`,`date`);--> statement-breakpoint
CREATE TABLE `credit_note` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`number` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`issue_date` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`open_cents` integer NOT NULL,
	`currency` text DEFAULT 'EUR' NOT NULL,
	`batch_id` integer,
	`source_row` integer,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "credit_note_amount_positive" CHECK(amount_cents > 0),
	CONSTRAINT "credit_note_open_within" CHECK(open_cents >= 0 AND open_cents <= amount_cents)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credit_note_number_client` ON `credit_note` (`number`,`client_id`);--> statement-breakpoint
CREATE INDEX `credit_note_client` ON `credit_note` (`client_id`);--> statement-breakpoint
CREATE INDEX `credit_note_open` ON `credit_note` (`client_id`,`open_cents`,`issue_date`) WHERE open_cents > 0;--> statement-breakpoint
CREATE INDEX `credit_note_batch` ON `credit_note` (`batch_id`) WHERE batch_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `document` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`mime` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`bytes` blob NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dunning_notice` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`reference` text NOT NULL,
	`client_id` integer NOT NULL,
	`level` integer NOT NULL,
	`channel` text NOT NULL,
	`template` text NOT NULL,
	`issued_on` text NOT NULL,
	`deadline` text NOT NULL,
	`unallocated_cents` integer NOT NULL,
	`total_cents` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dunning_notice_reference` ON `dunning_notice` (`reference`);--> statement-breakpoint
CREATE INDEX `dunning_notice_client` ON `dunning_notice` (`client_id`,`issued_on`);--> statement-breakpoint
CREATE INDEX `dunning_notice_issued` ON `dunning_notice` (`issued_on`);--> statement-breakpoint
CREATE TABLE `dunning_notice_line` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`notice_id` integer NOT NULL,
	`invoice_id` integer NOT NULL,
	`open_cents` integer NOT NULL,
	`days_late` integer NOT NULL,
	`level_before` integer NOT NULL,
	`level_after` integer NOT NULL,
	FOREIGN KEY (`notice_id`) REFERENCES `dunning_notice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invoice_id`) REFERENCES `invoice`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dunning_notice_line_notice` ON `dunning_notice_line` (`notice_id`);--> statement-breakpoint
CREATE INDEX `dunning_notice_line_invoice` ON `dunning_notice_line` (`invoice_id`);--> statement-breakpoint
CREATE TABLE `dunning_policy` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`minimum_amount_cents` integer NOT NULL,
	`per_invoice` integer DEFAULT false NOT NULL,
	`working_days_only` integer DEFAULT false NOT NULL,
	`is_default` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dunning_step` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`policy_id` integer NOT NULL,
	`position` integer NOT NULL,
	`offset_days` integer NOT NULL,
	`minimum_gap_days` integer NOT NULL,
	`channel` text NOT NULL,
	`template` text NOT NULL,
	`claim_interest` integer DEFAULT false NOT NULL,
	`claim_indemnity` integer DEFAULT false NOT NULL,
	`new_deadline_days` integer NOT NULL,
	FOREIGN KEY (`policy_id`) REFERENCES `dunning_policy`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dunning_step_position` ON `dunning_step` (`policy_id`,`position`);--> statement-breakpoint
CREATE TABLE `import_batch` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`date` text NOT NULL,
	`status` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_change` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_id` integer NOT NULL,
	`table_name` text NOT NULL,
	`row_id` integer NOT NULL,
	`before` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_change_batch` ON `import_change` (`batch_id`);--> statement-breakpoint
CREATE INDEX `import_change_row` ON `import_change` (`table_name`,`row_id`);--> statement-breakpoint
CREATE TABLE `import_file` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_id` integer NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`kind` text NOT NULL,
	`carries_payments` integer DEFAULT false NOT NULL,
	`mapping` text NOT NULL,
	`outcome` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_file_batch` ON `import_file` (`batch_id`);--> statement-breakpoint
CREATE TABLE `import_mapping` (
	`shape` text PRIMARY KEY NOT NULL,
	`mapping` text NOT NULL,
	`used_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invoice` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`number` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`issue_date` text NOT NULL,
	`due_date` text NOT NULL,
	`due_estimated` integer DEFAULT false NOT NULL,
	`amount_cents` integer NOT NULL,
	`open_cents` integer NOT NULL,
	`currency` text DEFAULT 'EUR' NOT NULL,
	`level` integer DEFAULT 0 NOT NULL,
	`last_notice_date` text,
	`batch_id` integer,
	`source_row` integer,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invoice_amount_positive" CHECK(amount_cents > 0),
	CONSTRAINT "invoice_open_within" CHECK(open_cents >= 0 AND open_cents <= amount_cents)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invoice_number_client` ON `invoice` (`number`,`client_id`);--> statement-breakpoint
CREATE INDEX `invoice_client` ON `invoice` (`client_id`);--> statement-breakpoint
CREATE INDEX `invoice_open` ON `invoice` (`client_id`,`due_date`,`open_cents`,`issue_date`,`level`) WHERE open_cents > 0;--> statement-breakpoint
CREATE TABLE `journal` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`amount_cents` integer,
	`data` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `payment` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`date` text NOT NULL,
	`date_estimated` integer DEFAULT false NOT NULL,
	`amount_cents` integer NOT NULL,
	`open_cents` integer NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`method` text DEFAULT '' NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`intended_number` text DEFAULT '' NOT NULL,
	`batch_id` integer,
	`source_row` integer,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "payment_amount_not_zero" CHECK(amount_cents <> 0),
	CONSTRAINT "payment_open_within" CHECK((amount_cents > 0 AND open_cents BETWEEN 0 AND amount_cents) OR (amount_cents < 0 AND open_cents BETWEEN amount_cents AND 0))
);
--> statement-breakpoint
CREATE INDEX `payment_client` ON `payment` (`client_id`,`date`);--> statement-breakpoint
CREATE INDEX `payment_recorded` ON `payment` (`date`) WHERE batch_id IS NULL;--> statement-breakpoint
CREATE INDEX `payment_open` ON `payment` (`client_id`,`open_cents`,`date`) WHERE open_cents <> 0;--> statement-breakpoint
CREATE INDEX `payment_intended` ON `payment` (`client_id`,`intended_number`) WHERE open_cents <> 0 AND intended_number <> '';--> statement-breakpoint
CREATE INDEX `payment_batch` ON `payment` (`batch_id`) WHERE batch_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
