CREATE TABLE `bank_account` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`identity` text NOT NULL,
	`currency` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_account_identity` ON `bank_account` (`identity`,`currency`);--> statement-breakpoint
CREATE TABLE `bank_entry` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`statement_id` integer NOT NULL,
	`date` text NOT NULL,
	`value_date` text,
	`amount_cents` integer NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`counterparty_name` text DEFAULT '' NOT NULL,
	`payer_key` text DEFAULT '' NOT NULL,
	`counterparty_iban` text DEFAULT '' NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`bank_reference` text DEFAULT '' NOT NULL,
	`text_key` text DEFAULT '' NOT NULL,
	`rank` integer NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`ignored_reason` text DEFAULT '' NOT NULL,
	`batch_id` integer NOT NULL,
	`source_row` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `bank_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `bank_statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bank_entry_amount_not_zero" CHECK(amount_cents <> 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_entry_identity` ON `bank_entry` (`account_id`,`date`,`amount_cents`,`text_key`,`bank_reference`,`rank`);--> statement-breakpoint
CREATE INDEX `bank_entry_batch` ON `bank_entry` (`batch_id`);--> statement-breakpoint
CREATE INDEX `bank_entry_statement` ON `bank_entry` (`statement_id`);--> statement-breakpoint
CREATE INDEX `bank_entry_to_handle` ON `bank_entry` (`date`) WHERE state = 'open' AND kind <> 'debit';--> statement-breakpoint
CREATE TABLE `bank_entry_payment` (
	`entry_id` integer NOT NULL,
	`payment_id` integer NOT NULL,
	`made` integer DEFAULT false NOT NULL,
	`freed` text NOT NULL,
	PRIMARY KEY(`entry_id`, `payment_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `bank_entry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_entry_payment_payment` ON `bank_entry_payment` (`payment_id`);--> statement-breakpoint
CREATE TABLE `bank_statement` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`number` text DEFAULT '' NOT NULL,
	`from_date` text,
	`to_date` text,
	`opening_cents` integer,
	`closing_cents` integer,
	`complete_from` text,
	`complete_to` text,
	`format` text NOT NULL,
	`batch_id` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `bank_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bank_statement_account` ON `bank_statement` (`account_id`,`to_date`);--> statement-breakpoint
CREATE INDEX `bank_statement_batch` ON `bank_statement` (`batch_id`);--> statement-breakpoint
-- Whether an entry is settled follows its payments by itself: a payment removed anywhere opens it again.
CREATE TRIGGER bank_entry_payment_inserted AFTER INSERT ON bank_entry_payment BEGIN
  UPDATE bank_entry SET state = 'matched' WHERE id = NEW.entry_id;
END;
--> statement-breakpoint
CREATE TRIGGER bank_entry_payment_deleted AFTER DELETE ON bank_entry_payment BEGIN
  UPDATE bank_entry SET state = 'open' WHERE id = OLD.entry_id
    AND NOT EXISTS (SELECT 1 FROM bank_entry_payment WHERE entry_id = OLD.entry_id);
END;
