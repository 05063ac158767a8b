import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { journalOf } from '#db/journal.ts'
import { openDatabase } from '#db/open-database.ts'
import type { BundleSigner } from '#electron/core/bundle/signing.ts'
import { writeBundle } from '#electron/core/bundle/write-bundle.ts'
import { sha256 } from '#electron/core/digest.ts'
import { blobPath } from '#electron/core/intake/content-store.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { bagFiles, payloadFolder } from '#shared/bundle/bagit.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import { type DataConfirmation, dataConfirmationSchema } from '#shared/domain/data-confirmation.ts'
import { confirmationOf } from '#shared/domain/round-decision.ts'
import { publicRoundResultSchema, roundResultSchema } from '#shared/domain/round-result.ts'
import { need, tamper, unpack } from '#test/electron/core/bundle/repack.ts'
import { signerOf } from '#test/support/forger.ts'
import { formText } from '#test/support/form-reader.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import {
  centreId,
  handInTo,
  openWork,
  sealDrill,
  sendOutRound,
  type TestRound,
} from '#test/support/panel-round.ts'
import { drawnLines, makePdf } from '#test/support/raw-pdf.ts'
import { secretsOf } from '#test/support/secrets-of.ts'
import { settlePanel } from '#test/support/settle-panel.ts'
import { afterSuite } from '#test/support/suite-cleanup.ts'

const slow = { timeout: 240_000 }
const Z001 = centreId('Z001')
const paper = (text: string) => makePdf({ pages: [drawnLines([`(${text})`])] })
const wrong = paper('of another centre')
const right = paper('confirmed, signed and stamped')

/** A roster in which somebody may sign what only the secretariat signs. */
function lettingIn(roster: string, { principal }: BundleSigner): string {
  return roster
    .split('\n')
    .map((line) =>
      line.startsWith(`${principal} `)
        ? line.replace('namespaces="', `namespaces="${bundleKinds['round-result'].namespace},`)
        : line,
    )
    .join('\n')
}

describe('the confirmation of verified data 核定数据确认书', () => {
  const whenDone = afterSuite()
  let round: TestRound
  let full = ''
  let open = ''

  const inFolder = (name: string) => join(round.folder, name)

  async function record(scan: { readonly name: string; readonly bytes: Uint8Array } | null) {
    const { secretariat } = round
    if (scan !== null) await writeFile(inFolder(scan.name), scan.bytes)
    return secretariat.call('round-result.confirm-data', {
      round: round.id,
      centre: Z001,
      confirmed: true,
      note: '',
      scan: scan === null ? null : secretariat.file(inFolder(scan.name)),
    })
  }

  async function publish(name: string, publicName: string | null) {
    const { secretariat } = round
    const publicFile = publicName === null ? null : secretariat.file(inFolder(publicName))
    const asked = { round: round.id, file: secretariat.file(inFolder(name)), publicFile }
    return secretariat.refusal('round-result.publish', asked)
  }

  const audit = (path: string) =>
    round.secretariat.call('round-result.audit', { file: round.secretariat.file(path) })

  /** The full result written once more: whatever the secretariat's key signs is signed. */
  async function signAgain(
    name: string,
    changed: (files: Map<string, Buffer>) => void,
    forger?: BundleSigner,
  ): Promise<string> {
    const files = await unpack(full)
    changed(files)
    const { documentPath } = bundleKinds['round-result']
    const roster = need(files, bagFiles.allowedSigners).toString()
    await writeBundle({
      kind: 'round-result',
      document: JSON.parse(need(files, documentPath).toString()),
      // another's signature would not be written by us: a forger has a program of his own
      documents: {},
      files: [...files]
        .filter(([path]) => path.startsWith(payloadFolder) && path !== documentPath)
        .map(([path, source]) => ({ path: path.slice(payloadFolder.length), source })),
      ...(forger === undefined
        ? { rosterSignature: need(files, bagFiles.rosterSignature).toString(), allowedSigners: roster }
        : { allowedSigners: lettingIn(roster, forger) }),
      signers: [forger ?? (await signerOf(round.secretariat))],
      out: inFolder(name),
    })
    return inFolder(name)
  }

  beforeAll(async () => {
    round = await sendOutRound((given) => given, { whenDone })
    const [chair] = round.experts
    if (chair === undefined) throw new Error('no chair')
    for (const person of round.experts) {
      await openWork(round, person)
      await sealDrill(person)
      await handInTo(chair, round, person)
    }
    await settlePanel(round, chair, Z001)
    const where = { round: round.id, centre: Z001 }
    await chair.core.call('panel.save-opinion', { ...where, opinion: opinion(5, 'good') })
    const file = inFolder('result.zip')
    await chair.core.call('panel.sign', { ...where, file: chair.core.file(file) })
    const { secretariat } = round
    const asked = { ...where, confirmed: true, note: '', scan: null }
    expect(await secretariat.refusal('round-result.confirm-data', asked)).toBe('result-not-found')
    await secretariat.call('round-result.import', { files: [secretariat.file(file)] })
    full = inFolder('full.zip')
    open = inFolder('public.zip')
  }, slow.timeout)

  it('takes the scan of the signed paper, and another instead of a wrong one', slow, async () => {
    const { secretariat } = round
    await writeFile(inFolder('确认书.docx'), 'PK not a scan')
    const noScan = { round: round.id, centre: Z001, confirmed: true, note: '' }
    const refused = { ...noScan, scan: secretariat.file(inFolder('确认书.docx')) }
    expect(await secretariat.refusal('round-result.confirm-data', refused)).toBe('scan-refused')
    await record({ name: '扫描0001.pdf', bytes: wrong })
    const kept = await record(null)
    expect(confirmationOf(kept.decisions, Z001)?.scan?.name).toBe('扫描0001.pdf')
    const replaced = await record({ name: '确认书（盖章）.pdf', bytes: right })
    const scan = { hash: sha256(right), name: '确认书（盖章）.pdf', size: right.length }
    expect(confirmationOf(replaced.decisions, Z001)).toMatchObject({
      confirmed: true,
      scan: { ...scan, mediaType: 'application/pdf' },
      panelResult: replaced.results[0]?.bundleHash,
    })
    const asked = { document: scan.hash, offset: 0, length: scan.size }
    expect(Buffer.from(await secretariat.call('document.read', asked)).equals(right)).toBe(true)
  })

  it('stands in the archive list with its hash', slow, async () => {
    const { secretariat } = round
    const path = inFolder('archive.xlsx')
    await secretariat.call('round-report.write', {
      round: round.id,
      kind: 'archive-list',
      centre: null,
      expert: null,
      format: 'xlsx',
      language: 'zh',
      file: secretariat.file(path),
    })
    const text = await formText(path)
    expect(text).toContain('核定数据确认书（签字件扫描）确认书（盖章）.pdf')
    expect(text).toContain(sha256(right))
    expect(text).not.toContain(sha256(wrong))
  })

  it('goes out with the full result and not with the public part', slow, async () => {
    expect(await publish('full.zip', 'public.zip')).toBe('accepted')
    const [whole, part] = [await readFile(full), await readFile(open)]
    expect(whole.includes(right)).toBe(true)
    expect(whole.includes(wrong)).toBe(false)
    expect(part.includes(right)).toBe(false)
    expect(part.includes('确认书')).toBe(false)
    const report = await audit(full)
    expect(report).toMatchObject({ ok: true, findings: [], publicPart: null })
    expect(report.result?.confirmations.map(({ scan }) => scan?.hash)).toEqual([sha256(right)])
  })

  it(
    'is named by the audit where the scan is gone or another, also after transport damage',
    slow,
    async () => {
      const inside = `data/confirmations/Z001/${sha256(right)}.pdf`
      const found = async (path: string) =>
        (await audit(path)).findings.map(({ code, place }) => `${code} ${place}`)
      const gone = await signAgain('gone.zip', (files) => files.delete(inside))
      expect(await found(gone)).toEqual(['scan-missing Z001/confirmation'])
      const other = await signAgain('other.zip', (files) => files.set(inside, wrong))
      expect(await found(other)).toEqual(['scan-changed Z001/confirmation'])
      await writeFile(inFolder('damaged.zip'), await readFile(full))
      const damaged = await tamper(inFolder('damaged.zip'), (files) => files.set(inside, wrong))
      expect(await found(damaged)).toEqual(['not-intact bag', 'scan-changed Z001/confirmation'])
    },
  )

  it('audits a result that somebody else signed as such; it used to be taken for good', slow, async () => {
    const [, expert] = round.experts
    if (expert === undefined) throw new Error('no expert')
    const report = await audit(await signAgain('forged.zip', () => undefined, await signerOf(expert.core)))
    expect(report.ok).toBe(false)
    expect(report.findings.map(({ code, place }) => `${code} ${place}`)).toContain(
      'signer-not-allowed signers',
    )
  })

  it(
    'of the public part what can be checked is: it agrees with itself, or says where not',
    slow,
    async () => {
      const { secretariat } = round
      const report = await audit(open)
      expect(report).toMatchObject({ ok: true, result: null, findings: [] })
      const { bundleHash } = await secretariat.call('bundle.verify', { file: secretariat.file(full) })
      expect(report.publicPart?.full).toBe(bundleHash)
      const files = await unpack(open)
      const { documentPath } = bundleKinds['round-result']
      const document = publicRoundResultSchema.parse(JSON.parse(need(files, documentPath).toString()))
      const centres = document.centres.map((line) => ({ ...line, rank: 3 }))
      await writeBundle({
        kind: 'round-result',
        document: { ...document, centres },
        files: [],
        allowedSigners: need(files, bagFiles.allowedSigners).toString(),
        signers: [await signerOf(secretariat)],
        out: inFolder('public-changed.zip'),
      })
      const changed = await audit(inFolder('public-changed.zip'))
      expect(changed.findings).toEqual([{ code: 'rank-differs', place: 'Z001', signed: '3', found: '1' }])
    },
  )

  it('keeps a result from publication while the file of its scan is gone from the store', slow, async () => {
    const { folder } = round.secretariat
    const blob = blobPath(storePaths(folder).evidence, sha256(right))
    await writeFile(blob, 'rotten')
    expect(await publish('rotten.zip', null)).toBe('scan-missing')
    await record({ name: '确认书（盖章）.pdf', bytes: right })
    expect(await publish('mended.zip', null)).toBe('accepted')
  })

  it('leaves both scans in the journal: which was replaced, by which', slow, async () => {
    const { secretariat } = round
    const { storeKey } = await secretsOf(secretariat)
    await secretariat.close()
    const path = storePaths(secretariat.folder).database
    const database = await openDatabase({ path, key: Buffer.from(storeKey, 'hex') })
    const scanIn = (value: unknown): DataConfirmation['scan'] | undefined =>
      dataConfirmationSchema.unwrap().loose().nullable().parse(value)?.scan
    const steps = journalOf(database, round.id, Z001)
      .filter(({ action }) => action === 'confirm-data')
      .map(({ before, after }) => [scanIn(before)?.name ?? null, scanIn(after)?.name ?? null])
    database.close()
    expect(steps.toReversed().slice(0, 3)).toEqual([
      [null, '扫描0001.pdf'],
      ['扫描0001.pdf', '扫描0001.pdf'],
      ['扫描0001.pdf', '确认书（盖章）.pdf'],
    ])
  })

  it('is not asked of results that were published before it could be kept', () => {
    const shape = roundResultSchema.unwrap().shape.confirmations
    expect(shape.parse(undefined)).toEqual([])
  })
})
