/** Schemes by hash, applications with the versions of their packages, documents and photographs. */
export const applicationTables = `
CREATE TABLE schemes (hash TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE applications (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  centre TEXT NOT NULL,
  scheme_hash TEXT NOT NULL,
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  sample INTEGER NOT NULL,
  removed_at TEXT
) STRICT;
CREATE TABLE package_versions (
  application TEXT NOT NULL REFERENCES applications (id),
  version INTEGER NOT NULL,
  package_hash TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (application, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX package_versions_by_hash ON package_versions (package_hash);
CREATE TABLE corrections (
  application TEXT NOT NULL REFERENCES applications (id),
  item TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (application, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE documents (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE photos (
  application TEXT NOT NULL REFERENCES applications (id),
  sha256 TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (application, sha256)
) STRICT, WITHOUT ROWID;
`
