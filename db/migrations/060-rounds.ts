/**
 * Rounds and what comes and goes in them. What somebody else signed, and what was decided, is only ever added:
 * triggers refuse to change or delete it.
 */
export const roundTables = `
CREATE TABLE pins (fingerprint TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE rounds (id TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE round_versions (
  round TEXT NOT NULL,
  version INTEGER NOT NULL,
  previous INTEGER,
  json TEXT NOT NULL,
  PRIMARY KEY (round, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE assignments (
  round TEXT NOT NULL,
  panel TEXT NOT NULL,
  bundle_hash TEXT NOT NULL,
  json TEXT NOT NULL,
  roster TEXT NOT NULL,
  roster_signature TEXT NOT NULL,
  PRIMARY KEY (round, panel)
) STRICT, WITHOUT ROWID;
CREATE TABLE assigned_centres (
  application TEXT PRIMARY KEY,
  round TEXT NOT NULL,
  panel TEXT NOT NULL,
  centre TEXT NOT NULL,
  scope TEXT NOT NULL,
  withdrawn INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE pledges (round TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE declarations (
  seq INTEGER PRIMARY KEY,
  round TEXT NOT NULL,
  centre TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX declarations_by_centre ON declarations (round, centre, seq);
CREATE TABLE consultation_opinions (
  round TEXT NOT NULL,
  centre TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (round, centre)
) STRICT, WITHOUT ROWID;
CREATE TABLE dissents (
  round TEXT NOT NULL,
  centre TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (round, centre)
) STRICT, WITHOUT ROWID;
CREATE TABLE hand_ins (
  bundle_hash TEXT PRIMARY KEY,
  round TEXT NOT NULL,
  centre TEXT NOT NULL,
  expert TEXT NOT NULL,
  document_hash TEXT NOT NULL,
  json TEXT NOT NULL,
  proof TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hand_ins_by_centre ON hand_ins (round, centre, expert);
CREATE TABLE panel_decisions (
  seq INTEGER PRIMARY KEY,
  round TEXT NOT NULL,
  centre TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX panel_decisions_by_centre ON panel_decisions (round, centre, seq);
CREATE TABLE panel_opinions (
  round TEXT NOT NULL,
  centre TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (round, centre)
) STRICT, WITHOUT ROWID;
CREATE TABLE scans (
  round TEXT NOT NULL,
  centre TEXT NOT NULL,
  hash TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (round, centre, hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE panel_results (
  bundle_hash TEXT PRIMARY KEY,
  round TEXT NOT NULL,
  centre TEXT NOT NULL,
  version INTEGER NOT NULL,
  document_hash TEXT NOT NULL,
  json TEXT NOT NULL,
  proof TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX panel_results_by_centre ON panel_results (round, centre, version);
CREATE TABLE result_signatures (
  bundle_hash TEXT NOT NULL,
  principal TEXT NOT NULL,
  armoured TEXT NOT NULL,
  PRIMARY KEY (bundle_hash, principal)
) STRICT, WITHOUT ROWID;
CREATE TABLE round_decisions (
  seq INTEGER PRIMARY KEY,
  round TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;
${[
  'declarations',
  'hand_ins',
  'panel_decisions',
  'panel_results',
  'result_signatures',
  'round_decisions',
  'round_versions',
]
  .map(
    (table) => `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
  BEGIN SELECT RAISE(ABORT, 'what was signed or decided is kept'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
  BEGIN SELECT RAISE(ABORT, 'what was signed or decided is kept'); END;`,
  )
  .join('\n')}
`
