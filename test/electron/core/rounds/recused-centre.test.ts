import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decryptFile } from '#electron/core/bundle/encryption.ts'
import { hashJson } from '#electron/core/digest.ts'
import { drillCentre } from '#electron/core/drill/drill-centre.ts'
import { writeDrillPackage } from '#electron/core/drill/drill-package.ts'
import type { Application } from '#shared/domain/application.ts'
import { type RoundId, roundIdSchema } from '#shared/domain/brand.ts'
import { roundSchema } from '#shared/domain/round.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { secretsOf } from '#test/support/secrets-of.ts'
import { openTestCore, passphrase, type TestCore, temporaryFolder } from '#test/support/store-maker.ts'

const seed = 23
const places = [1, 2, 3] as const

/** All that gives a centre away: its names and numbers, the names, hashes and bytes of its files. */
interface Traces {
  readonly id: string
  readonly words: readonly string[]
  readonly files: readonly Buffer[]
}

interface Person {
  readonly core: TestCore
  readonly ageIdentity: string
}

async function newPerson(name: string): Promise<Person> {
  const core = await openTestCore()
  await core.call('identity.create', { name, organisation: `${name}的单位`, passphrase })
  return { core, ageIdentity: (await secretsOf(core)).ageIdentity }
}

async function importCentres(secretariat: TestCore) {
  const folder = await temporaryFolder()
  const found: { readonly application: Application; readonly traces: Traces }[] = []
  for (const place of places) {
    const path = await writeDrillPackage(folder, seed, place)
    const { application: id } = await secretariat.call('application.import', { file: secretariat.file(path) })
    const application = await secretariat.call('application.get', { application: id })
    const { centre, current } = application
    const words = [
      ...[centre.name, centre.leadUnit, centre.creditCode, id, current.packageHash, current.sourceName],
      ...current.files.map(({ sha256 }) => sha256),
      `packages/Z00${place}/`,
      recusalReason(place),
      partner(place),
      advised(place),
      answered(place),
      visitPlace(place),
      ...claimedWords(place),
    ].filter((word) => word !== null)
    const files = await Promise.all((await readdir(path)).map((name) => readFile(join(path, name))))
    found.push({ application, traces: { id: `Z00${place}`, words, files } })
  }
  // what two centres have in common, such as a firm that both served, gives neither away
  return found.map(({ application, traces }) => {
    const others = found.filter((other) => other.traces !== traces)
    const shared = (word: string) => others.some((other) => other.traces.words.includes(word))
    return { application, traces: { ...traces, words: traces.words.filter((word) => !shared(word)) } }
  })
}

const recusalReason = (place: number) => `理由：曾为${place}号中心编写方案`
const partner = (place: number) => `${place}号共建研究院`
const advised = (place: number) => `${place}号咨询论证意见`
const answered = (place: number) => `${place}号采纳说明`
const visitPlace = (place: number) => `${place}号园区大门`

/** What was claimed: counts and amounts of the centre stand in the workbook as long texts and figures. */
function claimedWords(place: number): readonly string[] {
  const { claims } = drillCentre(seed, place)
  return claims.rows.flatMap(({ values }) =>
    Object.values(values).flatMap((value) =>
      value.type === 'text' && value.text.length >= 8 ? [value.text] : [],
    ),
  )
}

/** Parts of a file that none of the allowed files holds: every kilobyte a line of 48 bytes. */
function ownParts(file: Buffer, allowed: readonly Buffer[]): readonly Buffer[] {
  const parts: Buffer[] = []
  for (let at = 0; at + 48 <= file.length; at += 1_021) {
    const part = file.subarray(at, at + 48)
    if (!allowed.some((other) => other.includes(part))) parts.push(part)
  }
  return parts
}

it('no byte of a recused centre is in the bundle of an expert or in anything that is answered to him', {
  timeout: 300_000,
}, async () => {
  const secretariat = (await newPerson('秘书处')).core
  const found = await importCentres(secretariat)
  const standing = [await newPerson('专家甲'), await newPerson('专家乙')]
  const folder = await temporaryFolder()
  const scheme = hashJson(referenceOperationScheme())
  let rounds = 0

  const issue = async (people: readonly Person[], recused: readonly (readonly boolean[])[]) => {
    rounds += 1
    const id = roundIdSchema.parse(`01TEST0000000000000000${String(rounds).padStart(4, '0')}`)
    const period = { from: '2023', to: '2025' }
    const kind = 'operation-evaluation'
    const head = { round: id, kind, name: `第${rounds}次`, cutOffDay: '2026-12-31', drill: true } as const
    const created = await secretariat.call('round.create', { ...head, period, scheme, copyFrom: null })
    const seats = people.map((_person, at) => `E0${at + 1}`)
    const round = roundSchema.parse({
      ...created,
      rules: {
        ...created.rules,
        quorum: { members: 1, percent: '1' },
        panelSize: { from: 1, to: 9 },
      },
      experts: seats.map((expert, at) => ({
        id: expert,
        name: `专家${at}`,
        organisation: `单位${at}`,
        role: 'technical',
        outside: true,
        fields: [],
        identity: null,
        pinnedAt: null,
      })),
      centres: found.map(({ application, traces }, at) => ({
        id: traces.id,
        application: application.id,
        centre: { ...application.centre, approvedOn: '2022-05-01' },
        partners: [partner(at + 1)],
        adoptions: [
          {
            number: 1,
            text: advised(at + 1),
            consultation: '上年咨询论证',
            answer: 'partly',
            explanation: answered(at + 1),
          },
        ],
      })),
      panels: [
        {
          id: 'G01',
          name: '第一组',
          chair: seats[0],
          seats: seats.map((expert) => ({ expert, scope: null })),
          centres: found.map(({ traces }) => traces.id),
        },
      ],
      recusals: seats.flatMap((expert, at) =>
        places
          .filter((_place, index) => recused[at]?.[index] === true)
          .map((place) => ({ expert, centre: `Z00${place}`, reason: recusalReason(place) })),
      ),
      visits: places.map((place) => ({
        centre: `Z00${place}`,
        day: '2026-08-12',
        time: '09:00',
        place: visitPlace(place),
        note: '',
      })),
    })
    await secretariat.call('round.save', { round })
    await enrol(secretariat, id, people, folder)
    const out = join(folder, id)
    await mkdir(out)
    return secretariat.call('round.issue', { round: id, folder: secretariat.file(out) })
  }

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
      async (others) => {
        // a chair takes part for every centre, or the round is not sent out
        const recused = [places.map(() => false), ...others]
        const fresh = await newPerson('专家丙')
        const people = [...standing, fresh]
        const issued = await issue(people, recused)
        for (const [at, person] of people.entries()) {
          const file = issued[at]?.file
          if (file === undefined) throw new Error('no bundle')
          const plain = `${file}.plain`
          expect(await decryptFile(file, plain, { identity: person.ageIdentity })).toBe(true)
          const bytes = await readFile(plain)
          const away = found.filter((_centre, index) => recused[at]?.[index] === true)
          const allowed = found.filter((centre) => !away.includes(centre))
          for (const { traces } of allowed)
            expect(traces.words.filter((word) => bytes.includes(word)).length).toBeGreaterThan(5)
          const allowedFiles = allowed.flatMap(({ traces }) => traces.files)
          const wanted = allowedFiles.flatMap((content) => ownParts(content, []))
          expect(wanted.filter((part) => !bytes.includes(part))).toEqual([])
          for (const { traces } of away) {
            expect(traces.words.filter((word) => bytes.includes(word))).toEqual([])
            expect(bytes.includes(`"${traces.id}"`)).toBe(false)
            const parts = traces.files.flatMap((content) => ownParts(content, allowedFiles))
            expect(parts.length).toBeGreaterThan(3)
            expect(parts.filter((part) => bytes.includes(part))).toEqual([])
          }
          if (person !== fresh) continue
          const answers = await everythingAnswered(fresh.core, file)
          for (const { traces } of away)
            expect(traces.words.filter((word) => answers.includes(word))).toEqual([])
          for (const { traces } of allowed) expect(answers).toContain(traces.words[0])
        }
      },
    ),
    { numRuns: 5 },
  )
})

async function enrol(secretariat: TestCore, round: RoundId, people: readonly Person[], folder: string) {
  const { experts } = await secretariat.call('round.get', { round })
  for (const [at, { core }] of people.entries()) {
    const expert = experts[at]?.id
    if (expert === undefined) throw new Error('no expert')
    const file = join(folder, `${round}-${expert}.zip`)
    await core.call('assignment.write-enrolment', { file: core.file(file) })
    const { identity } = await secretariat.call('round.read-key', { file: secretariat.file(file) })
    await secretariat.call('round.enrol', { round, expert, identity })
  }
}

/** Opens an assignment, declares no conflict, and asks for everything that can be asked, as one text. */
async function everythingAnswered(core: TestCore, file: string): Promise<string> {
  const token = core.file(file)
  const offer = await core.call('assignment.inspect', { file: token })
  const compared = offer.secretariat.fingerprint
  const opened = await core.call('assignment.open', { file: token, compared })
  const where = { round: opened.round.id, panel: opened.panel.id }
  const answers: unknown[] = [offer, opened, await core.call('assignment.sign-pledge', where)]
  for (const { id: centre } of opened.centres) {
    const declaration = { centre, answer: 'none', relations: [], reason: '' } as const
    answers.push(await core.call('assignment.declare', { ...where, declaration }))
  }
  answers.push(
    await core.call('assignment.list', {}),
    await core.call('application.list', {}),
    await core.call('panel.list', {}),
    await core.call('round.list', {}),
    await core.call('scheme.list', {}),
  )
  for (const { id: application } of await core.call('application.list', {}))
    answers.push(
      await core.call('application.get', { application }),
      await core.call('review.get', { application }),
    )
  return JSON.stringify(answers)
}
