/** The sheet of each application item by item, its undo stack, its samples, and every sealed version. */
export const reviewTables = `
CREATE TABLE review_entries (
  application TEXT NOT NULL REFERENCES applications (id),
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (application, kind, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE edits (
  id INTEGER PRIMARY KEY,
  application TEXT NOT NULL REFERENCES applications (id),
  changes TEXT NOT NULL,
  undone INTEGER NOT NULL
) STRICT;
CREATE INDEX edits_by_application ON edits (application, undone, id);
CREATE TABLE samples (
  application TEXT NOT NULL REFERENCES applications (id),
  list TEXT NOT NULL,
  seed TEXT NOT NULL,
  drawn TEXT NOT NULL,
  PRIMARY KEY (application, list)
) STRICT, WITHOUT ROWID;
CREATE TABLE sealed_sheets (
  application TEXT NOT NULL REFERENCES applications (id),
  version INTEGER NOT NULL,
  sheet TEXT NOT NULL,
  sheet_hash TEXT NOT NULL,
  sealed_at TEXT NOT NULL,
  json TEXT NOT NULL,
  reopened_because TEXT,
  PRIMARY KEY (application, version)
) STRICT, WITHOUT ROWID;
`
