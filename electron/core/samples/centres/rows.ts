import type {
  Award,
  ByYear,
  Contract,
  Goal,
  Instrument,
  Meeting,
  Person,
  Product,
  Project,
  Property,
  SampleCentre,
  SamplePhoto,
  Standard,
  Talent,
  Transfer,
} from '../sample-centre.ts'
import { sampleScenes } from '../sample-centre.ts'

/*
 * The lists of a centre are written as text, a row a line, cells between bars: so a row stays on its line and
 * a whole list can be looked over and tuned at a glance. A cell that is not one of its choices is an error.
 */

/** Figures of 2023, 2024 and 2025, in this order. */
export function years(first: string, second: string, third: string): ByYear {
  return { '2023': first, '2024': second, '2025': third }
}

export function person(name: string, unit: string, title: string, outside: boolean): Person {
  return { name, unit, title, outside }
}

type Cells = (index: number) => string

function rowsOf<Row>(text: string, make: (cell: Cells, count: number) => Row): readonly Row[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    return make((index) => cells[index] ?? '', cells.length)
  })
}

function choice<Option extends string>(value: string, options: readonly Option[]): Option {
  const found = options.find((option) => option === value)
  if (found === undefined) throw new RangeError(`${value} is none of ${options.join(', ')}`)
  return found
}

/** name | title | honour | since | certificate | flexible? */
export function talents(text: string): readonly Talent[] {
  return rowsOf(text, (cell) => ({
    name: cell(0),
    title: choice(cell(1), ['national', 'regional', 'doctor']),
    honour: cell(2),
    since: cell(3),
    certificate: cell(4),
    flexible: cell(5) === 'flexible',
  }))
}

/** number | name | level | from | to | funds */
export function projects(text: string): readonly Project[] {
  return rowsOf(text, (cell) => ({
    number: cell(0),
    name: cell(1),
    level: choice(cell(2), ['national-lead', 'national-topic', 'regional-major-lead', 'provincial', 'city']),
    from: cell(3),
    to: cell(4),
    funds: cell(5),
  }))
}

/** kind | name | number | filed | granted | shown? */
export function properties(owner: string, text: string): readonly Property[] {
  return rowsOf(text, (cell, count) => {
    const base = {
      kind: choice(cell(0), ['invention', 'foreign', 'utility', 'software']),
      name: cell(1),
      number: cell(2),
      owner,
      filed: cell(3),
      granted: cell(4),
    }
    if (count < 6) return base
    const shown = choice(cell(5), ['application-only', 'international-search', 'lead-owned'])
    return { ...base, shown }
  })
}

/** number | name | level | role | published | draft? */
export function standards(text: string): readonly Standard[] {
  return rowsOf(text, (cell, count) => {
    const base = {
      number: cell(0),
      name: cell(1),
      level: choice(cell(2), ['national', 'industry', 'local', 'group']),
      role: choice(cell(3), ['lead', 'part']),
      published: cell(4),
    }
    return count < 6 ? base : { ...base, shown: choice(cell(5), ['draft']) }
  })
}

/** name | level | certificate | date */
export function products(text: string): readonly Product[] {
  return rowsOf(text, (cell) => ({
    name: cell(0),
    level: choice(cell(1), ['regional-first', 'appraised']),
    certificate: cell(2),
    date: cell(3),
  }))
}

/** name | achievement | level | rank | date */
export function awards(text: string): readonly Award[] {
  return rowsOf(text, (cell) => ({
    name: cell(0),
    achievement: cell(1),
    level: choice(cell(2), ['regional-first', 'regional-second', 'regional-third', 'society']),
    rank: Number(cell(3)),
    date: cell(4),
  }))
}

/**
 * number | party | subject | signed | sum | received 2023 | 2024 | 2025 | registration? | banked: 2023/2024/2025?
 *
 * The party is an index in the centre's firms, or `lead` or `partner`, which count as related.
 */
export function contracts(text: string): readonly Contract[] {
  return rowsOf(text, (cell, count) => {
    const party = /^\d+$/.test(cell(1)) ? Number(cell(1)) : choice(cell(1), ['lead', 'partner'])
    const base: Contract = {
      number: cell(0),
      party,
      related: typeof party === 'string',
      subject: cell(2),
      signed: cell(3),
      sum: cell(4),
      received: years(cell(5), cell(6), cell(7)),
      ...(cell(8) === '' ? {} : { registration: cell(8) }),
    }
    if (count < 10) return base
    const [first = '0', second = '0', third = '0'] = cell(9).split('/')
    return { ...base, banked: years(first, second, third) }
  })
}

/** name | mode | party | date | sum | received 2023 | 2024 | 2025 */
export function transfers(text: string): readonly Transfer[] {
  return rowsOf(text, (cell) => ({
    name: cell(0),
    mode: choice(cell(1), ['assignment', 'licence', 'equity']),
    party: Number(cell(2)),
    date: cell(3),
    sum: cell(4),
    received: years(cell(5), cell(6), cell(7)),
  }))
}

/** name | model | bought | value | place | leased? Asset numbers follow: prefix-001, prefix-002, … */
export function instruments(prefix: string, text: string): readonly Instrument[] {
  let count = 0
  return rowsOf(text, (cell) => {
    count += 1
    const base = {
      asset: `${prefix}-${String(count).padStart(3, '0')}`,
      name: cell(0),
      model: cell(1),
      bought: cell(2),
      value: cell(3),
      place: cell(4),
    }
    return cell(5) === '' ? base : { ...base, shown: choice(cell(5), ['leased']) }
  })
}

/** kind | date | session | topic；topic | decision；decision */
export function meetings(text: string): readonly Meeting[] {
  return rowsOf(text, (cell) => ({
    kind: choice(cell(0), ['council', 'committee']),
    date: cell(1),
    session: cell(2),
    topics: cell(3).split('；'),
    decisions: cell(4).split('；'),
  }))
}

/** name | scene | evidence | taken at | latitude | longitude | turned? */
export function photos(text: string): readonly SamplePhoto[] {
  return rowsOf(text, (cell) => ({
    name: cell(0),
    scene: choice(cell(1), sampleScenes),
    evidence: choice(cell(2), ['A06', 'A14', 'B11', 'B12']),
    takenAt: cell(3),
    latitude: Number(cell(4)),
    longitude: Number(cell(5)),
    upright: cell(6) !== 'turned',
  }))
}

/** date | party | income | spending | note; 万元, with tax */
export function statement(text: string): SampleCentre['statement'] {
  return rowsOf(text, (cell) => ({
    date: cell(0),
    party: cell(1),
    income: cell(2),
    spending: cell(3),
    note: cell(4),
  }))
}

/** name | unit | target | done */
export function goals(text: string): readonly Goal[] {
  return rowsOf(text, (cell) => ({ name: cell(0), unit: cell(1), target: cell(2), done: cell(3) }))
}

/** Indexes from first to last, both included. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
