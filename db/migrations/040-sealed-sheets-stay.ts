/** A sealed sheet stays as it was sealed: only the reason for reopening it is added, once. */
export const sealedSheetsStay = `
CREATE TRIGGER sealed_sheets_no_delete BEFORE DELETE ON sealed_sheets
  BEGIN SELECT RAISE(ABORT, 'a sealed sheet is kept'); END;
CREATE TRIGGER sealed_sheets_no_replace BEFORE INSERT ON sealed_sheets
  WHEN EXISTS (SELECT 1 FROM sealed_sheets WHERE application = NEW.application AND version = NEW.version)
  BEGIN SELECT RAISE(ABORT, 'a sealed sheet is kept'); END;
CREATE TRIGGER sealed_sheets_no_update BEFORE UPDATE ON sealed_sheets
  WHEN OLD.reopened_because IS NOT NULL OR NEW.reopened_because IS NULL
    OR NEW.application IS NOT OLD.application OR NEW.version IS NOT OLD.version OR NEW.sheet IS NOT OLD.sheet
    OR NEW.sheet_hash IS NOT OLD.sheet_hash OR NEW.sealed_at IS NOT OLD.sealed_at OR NEW.json IS NOT OLD.json
  BEGIN SELECT RAISE(ABORT, 'a sealed sheet is kept as it was sealed'); END;
`
