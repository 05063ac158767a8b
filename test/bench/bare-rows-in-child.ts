import Database from 'better-sqlite3'
import { ownPeak } from './peak-memory.ts'

/** Inserts and commits rows one by one, with nothing around it, and prints how long each took. */
const [path = '', count = '0'] = process.argv.slice(2)
const database = new Database(path)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec('CREATE TABLE entry (id INTEGER PRIMARY KEY, item TEXT NOT NULL, value TEXT NOT NULL) STRICT')
const insert = database.prepare('INSERT INTO entry (item, value) VALUES (?, ?)')
const edits: number[] = []
for (let edit = 0; edit < Number(count); edit += 1) {
  const begun = performance.now()
  insert.run(`D01/${edit}`, JSON.stringify({ verified: '12.3456', note: `第 ${edit + 1} 次核对` }))
  edits.push(performance.now() - begun)
}
console.log(JSON.stringify({ edits, peak: ownPeak() }))
database.close()
