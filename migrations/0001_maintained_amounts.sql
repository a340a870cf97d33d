-- Open amounts follow the allocations by themselves: no command can forget them.
CREATE TRIGGER allocation_inserted AFTER INSERT ON allocation BEGIN
  UPDATE invoice SET open_cents = open_cents - NEW.amount_cents WHERE id = NEW.invoice_id;
  UPDATE payment SET open_cents = open_cents + NEW.amount_cents WHERE id = NEW.refund_id;
  UPDATE payment SET open_cents = open_cents - NEW.amount_cents WHERE id = NEW.payment_id;
  UPDATE credit_note SET open_cents = open_cents - NEW.amount_cents WHERE id = NEW.credit_note_id;
END;
--> statement-breakpoint
CREATE TRIGGER allocation_deleted AFTER DELETE ON allocation BEGIN
  UPDATE invoice SET open_cents = open_cents + OLD.amount_cents WHERE id = OLD.invoice_id;
  UPDATE payment SET open_cents = open_cents - OLD.amount_cents WHERE id = OLD.refund_id;
  UPDATE payment SET open_cents = open_cents + OLD.amount_cents WHERE id = OLD.payment_id;
  UPDATE credit_note SET open_cents = open_cents + OLD.amount_cents WHERE id = OLD.credit_note_id;
END;
--> statement-breakpoint
CREATE TRIGGER allocation_updated BEFORE UPDATE ON allocation BEGIN
  SELECT RAISE(ABORT, 'allocations are freed and made anew, never changed');
END;
--> statement-breakpoint
CREATE TRIGGER journal_updated BEFORE UPDATE ON journal BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER journal_deleted BEFORE DELETE ON journal BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
