/**
 * The newest entry of an application is asked for with every edit: it has an index of its own. And an entry only
 * ever comes after the last one: REPLACE would take one away without asking the trigger that refuses deletion.
 */
export const journalBySubject = `
CREATE INDEX journal_by_subject ON journal (subject, seq);
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
  WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
`
