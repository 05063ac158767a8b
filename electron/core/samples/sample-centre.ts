/** The years of the samples' review period; the round is 2026. */
export const sampleYears = ['2023', '2024', '2025'] as const
export type SampleYear = (typeof sampleYears)[number]
export type ByYear = Readonly<Record<SampleYear, string>>

export type Organisation = { readonly name: string; readonly code: string }

export type Person = {
  readonly name: string
  readonly unit: string
  readonly title: string
  /** From outside the lead and the co-building units. */
  readonly outside: boolean
}

export type Talent = {
  readonly name: string
  readonly title: 'national' | 'regional' | 'doctor'
  /** What the certificate says. */
  readonly honour: string
  readonly flexible: boolean
  readonly since: string
  readonly certificate: string
}

export type Project = {
  readonly number: string
  readonly name: string
  readonly level: 'national-lead' | 'national-topic' | 'regional-major-lead' | 'provincial' | 'city'
  readonly from: string
  readonly to: string
  /** 万元. */
  readonly funds: string
}

export type Property = {
  readonly kind: 'invention' | 'foreign' | 'utility' | 'software'
  readonly name: string
  /** The number as the applicant wrote it; the certificate shows it in the office's form. */
  readonly number: string
  readonly owner: string
  readonly filed: string
  readonly granted: string
  /** What the evidence shows in truth, where that is not the grant claimed. */
  readonly shown?: 'application-only' | 'international-search' | 'lead-owned'
}

export type Standard = {
  readonly number: string
  readonly name: string
  readonly level: 'national' | 'industry' | 'local' | 'group'
  readonly role: 'lead' | 'part'
  readonly published: string
  readonly shown?: 'draft'
}

export type Product = {
  readonly name: string
  readonly level: 'regional-first' | 'appraised'
  readonly certificate: string
  readonly date: string
}

export type Award = {
  readonly name: string
  readonly achievement: string
  readonly level: 'regional-first' | 'regional-second' | 'regional-third' | 'society'
  /** Place among the units. */
  readonly rank: number
  readonly date: string
}

export type Contract = {
  readonly number: string
  /** Index in the centre's firms, or the name of one of its own organisations. */
  readonly party: number | 'lead' | 'partner'
  readonly subject: string
  /** As claimed. */
  readonly related: boolean
  readonly signed: string
  /** Contract sum, 万元. */
  readonly sum: string
  /** Claimed receipts by year, 万元 without tax; '0' for none. */
  readonly received: ByYear
  readonly registration?: string
  /** What the bank receipts show, where that is less than claimed. */
  readonly banked?: ByYear
}

export type Transfer = {
  readonly name: string
  readonly mode: 'assignment' | 'licence' | 'equity'
  readonly party: number
  readonly date: string
  readonly sum: string
  readonly received: ByYear
}

export type Spinoff = {
  readonly name: string
  readonly code: string
  readonly founded: string
  readonly insured: string
  readonly sme: boolean
  readonly highTech: boolean
}

export type Instrument = {
  readonly asset: string
  readonly name: string
  readonly model: string
  readonly bought: string
  /** Original value, 万元. */
  readonly value: string
  readonly place: string
  /** What the ledger and the label show, where that is not the centre's own. */
  readonly shown?: 'leased'
}

export type Meeting = {
  readonly kind: 'council' | 'committee'
  readonly date: string
  readonly session: string
  readonly topics: readonly string[]
  readonly decisions: readonly string[]
}

export type Goal = {
  readonly name: string
  readonly unit: string
  readonly target: string
  readonly done: string
}

export type Firm = Organisation & { readonly city: string; readonly sme: boolean; readonly trade: string }

/** The figures by year, as claimed, in the units of the scheme. */
export type Scalars = Readonly<
  Record<
    'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07' | 'D08' | 'D09' | 'D10' | 'D11' | 'D12' | 'D13',
    ByYear
  >
>
export type ScalarId = keyof Scalars

/** What a photograph shows. */
export const sampleScenes = [
  'plaque',
  'many-plaques',
  'test-bench',
  'label',
  'meeting',
  'greenhouse',
  'empty-room',
] as const
export type SampleScene = (typeof sampleScenes)[number]

export type SamplePhoto = {
  readonly name: string
  readonly scene: SampleScene
  /** The folder of the evidence it belongs to. */
  readonly evidence: 'A06' | 'A14' | 'B11' | 'B12'
  readonly takenAt: string
  readonly latitude: number
  readonly longitude: number
  readonly upright: boolean
}

/** The words of a centre's documents. */
export type Prose = {
  /** 建设意义: why the centre is needed. */
  readonly need: readonly string[]
  readonly industry: readonly string[]
  readonly platform: readonly string[]
  readonly people: readonly string[]
  readonly region: readonly string[]
  readonly position: readonly string[]
  readonly formation: readonly string[]
  readonly running: readonly string[]
  readonly frame: readonly string[]
  readonly funding: readonly string[]
  readonly schedule: readonly (readonly [period: string, task: string])[]
  readonly safeguards: readonly string[]
  /** A12: what was attacked and what came of it. */
  readonly breakthroughs: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
  /** A13: at most three. */
  readonly achievements: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
  readonly cooperation: readonly string[]
  readonly pilot: readonly string[]
  readonly market: readonly string[]
  readonly outreach: readonly string[]
  readonly letters: readonly { readonly party: number; readonly date: string; readonly text: string }[]
  readonly problems: readonly string[]
  readonly next: readonly string[]
  readonly years: Readonly<
    Record<
      SampleYear,
      {
        readonly work: readonly string[]
        readonly events: readonly (readonly [date: string, text: string])[]
      }
    >
  >
}

/** Everything a sample centre claims and what its evidence shows: plain data, to be tuned in one place. */
export type SampleCentre = {
  readonly id: 'strong' | 'fraud' | 'plain'
  /** Short name in folder and file names. */
  readonly shortName: string
  readonly name: string
  readonly field: string
  readonly formation: 'leading-enterprise' | 'joint-platform' | 'university-or-institute'
  readonly approvedOn: string
  readonly approval: string
  readonly recommender: string
  readonly city: string
  readonly address: string
  readonly operator: Organisation
  readonly lead: Organisation
  readonly partners: readonly Organisation[]
  readonly director: Person
  /** Months the director worked at the centre in each year. */
  readonly directorMonths: ByYear
  readonly council: readonly Person[]
  readonly committee: readonly Person[]
  readonly firms: readonly Firm[]
  /** Who counts as related by the books 关联方, and why. */
  readonly relatedParties: readonly (Organisation & { readonly relation: string })[]
  /** Lines of a bank statement worth a second look; none for most. */
  readonly statement: readonly {
    readonly date: string
    readonly party: string
    readonly income: string
    readonly spending: string
    readonly note: string
  }[]
  readonly scalars: Scalars
  /** What audit, roster and logs show where the claim says otherwise. */
  readonly shown: { readonly [Id in ScalarId]?: Partial<ByYear> }
  /** Days the annual reports were handed in. */
  readonly reported: ByYear
  readonly talents: readonly Talent[]
  readonly projects: readonly Project[]
  readonly properties: readonly Property[]
  readonly standards: readonly Standard[]
  readonly products: readonly Product[]
  readonly awards: readonly Award[]
  readonly contracts: readonly Contract[]
  readonly transfers: readonly Transfer[]
  readonly spinoffs: readonly Spinoff[]
  readonly instruments: readonly Instrument[]
  readonly meetings: readonly Meeting[]
  readonly goals: readonly Goal[]
  /** Firms served in a year beyond those that paid in it, by index. */
  readonly servedBesides: Readonly<Record<SampleYear, readonly number[]>>
  readonly photos: readonly SamplePhoto[]
  readonly plan: { readonly format: 'pdf' | 'docx'; readonly leftOut: readonly 'schedule'[] }
  readonly wordReport: SampleYear | null
  readonly prose: Prose
}
