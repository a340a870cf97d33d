CREATE INDEX `credit_note_summary` ON `credit_note` (`client_id`) WHERE summary = 1;--> statement-breakpoint
CREATE INDEX `invoice_summary` ON `invoice` (`client_id`) WHERE summary = 1;