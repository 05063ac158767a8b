/**
 * What a board needs of a hand-in, beside the document: a board of 1,500 hand-ins reads as many short rows instead
 * of 90 MB. Its own table, since a column after a long one is found by walking through all of that one's pages.
 * What came before has none, and is read from the document.
 */
export const handInOutlines = `
CREATE TABLE hand_in_outlines (
  bundle_hash TEXT PRIMARY KEY REFERENCES hand_ins,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER hand_in_outlines_no_update BEFORE UPDATE ON hand_in_outlines
  BEGIN SELECT RAISE(ABORT, 'what was signed or decided is kept'); END;
CREATE TRIGGER hand_in_outlines_no_delete BEFORE DELETE ON hand_in_outlines
  BEGIN SELECT RAISE(ABORT, 'what was signed or decided is kept'); END;
`
