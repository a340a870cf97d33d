ALTER TABLE `client` ADD `anonymised_on` text;--> statement-breakpoint
ALTER TABLE `document` ADD `erased_on` text;--> statement-breakpoint
ALTER TABLE `journal` ADD `erased_on` text;--> statement-breakpoint
DROP TRIGGER journal_updated;
--> statement-breakpoint
CREATE TRIGGER journal_updated BEFORE UPDATE ON journal
WHEN NEW.erased_on IS NULL OR NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at OR NEW.action IS NOT OLD.action OR NEW.amount_cents IS NOT OLD.amount_cents
  OR NEW.previous_hash IS NOT OLD.previous_hash OR NEW.hash IS NOT OLD.hash
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only, but for what an erasure takes out of an entry');
END;
