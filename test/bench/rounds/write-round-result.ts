import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { proofFiles, proofOf } from '#electron/core/bundle/bundle-proof.ts'
import type { BundleSource } from '#electron/core/bundle/bundle-to-write.ts'
import { readBundleFiles } from '#electron/core/bundle/read-bundle-files.ts'
import { inspectBundle } from '#electron/core/bundle/verify-bundle.ts'
import { writeBundle } from '#electron/core/bundle/write-bundle.ts'
import { hashJson, sha256 } from '#electron/core/digest.ts'
import { ranked } from '#electron/core/services/result/round-ranking.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { type PanelResult, panelResultSchema } from '#shared/domain/panel-result.ts'
import { headOf } from '#shared/domain/round.ts'
import { roundResultSchema } from '#shared/domain/round-result.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import { personOf } from './people.ts'
import type { BenchRoom } from './room.ts'
import { type BenchCentre, benchInstant } from './round.ts'
import { benchHandIn, benchPanel } from './sheets.ts'
import { writeHandIn } from './write-hand-ins.ts'

const scheme = referenceOperationScheme()

/** A signed round result with the whole chain inside, as the secretariat publishes it; `folder` takes what is made on the way. */
export async function writeRoundResult(room: BenchRoom, folder: string, out: string): Promise<void> {
  const { round, secretariat, roster, rosterSignature } = room
  await mkdir(folder, { recursive: true })
  const files: BundleSource[] = []
  const results: { centre: PanelResult['centre']['id']; bundleHash: Sha256; result: PanelResult }[] = []
  for (const centre of room.centres) {
    const bundle = join(folder, `${centre.round.id}.zip`)
    const { result, bundleHash } = await writePanelResult(room, centre, folder, bundle)
    results.push({ centre: centre.round.id, bundleHash, result })
    files.push(...(await unpacked(bundle, join(folder, centre.round.id), `panel-results/${centre.round.id}`)))
    await rm(bundle)
  }
  const { ranking, quotaPlaces } = ranked(round, scheme, results, [])
  await writeBundle({
    kind: 'round-result',
    document: roundResultSchema.parse({
      format: 'paneldesk-round-result/1',
      round,
      scheme,
      ranking,
      without: [],
      quotaPlaces,
      ties: [],
      secretariat: personOf(secretariat.identity),
      publishedAt: benchInstant,
    }),
    files,
    allowedSigners: roster,
    rosterSignature,
    signers: [secretariat.signer],
    out,
  })
}

/** Every expert's hand-in as it came, with what shows its signature. */
async function handedIn(room: BenchRoom, centre: BenchCentre, folder: string) {
  return Promise.all(
    room.round.experts.map(async ({ id }, at) => {
      const person = room.people[at]
      if (person === undefined) throw new Error(`nobody is ${id}`)
      const handIn = benchHandIn(room.round, centre, id, person)
      const file = await writeHandIn(room, handIn, person, folder)
      const { contents } = await inspectBundle(file)
      await rm(file)
      const [sheet] = handIn.sheets
      if (contents === undefined || sheet === undefined) throw new Error(`${file} does not read`)
      const proof = proofOf(contents)
      const hashes = { bundleHash: sha256(proof.tagManifest), documentHash: hashJson(handIn) }
      return { expert: id, handIn, proof, ...hashes, sheetHash: hashJson(sheet), content: sheet.content }
    }),
  )
}

async function writePanelResult(room: BenchRoom, centre: BenchCentre, folder: string, out: string) {
  const { round, people, roster, rosterSignature } = room
  const [chair] = people
  const [panel] = round.panels
  if (chair === undefined || panel === undefined) throw new Error('no panel')
  const handIns = await handedIn(room, centre, folder)
  const graded = benchPanel(
    round,
    centre,
    handIns.map(({ expert, sheetHash, content }) => ({
      expert,
      sheetHash,
      content,
      transcribed: false,
      scope: null,
    })),
  )
  const aggregation = aggregatePanel(scheme, graded)
  if (!aggregation.ok || aggregation.open.length > 0) throw new Error(JSON.stringify(aggregation))
  const result = panelResultSchema.parse({
    format: 'paneldesk-panel-result/1',
    round: headOf(round),
    panel: { id: panel.id, name: panel.name },
    centre: centre.round,
    packageHash: centre.version.packageHash,
    claims: centre.version.claims,
    members: room.members,
    chair: personOf(chair.identity),
    handIns: handIns.map(({ expert, bundleHash, documentHash, sheetHash }) => ({
      expert,
      bundleHash,
      documentHash,
      counts: sheetHash,
      state: 'sealed',
    })),
    decisions: graded.decisions,
    grade: aggregation.grade,
    opinion: opinion(handIns.length, 'good'),
    scans: [],
    version: 1,
    supersedes: null,
    journalHead: sha256(''),
    closedAt: benchInstant,
  })
  const { bundleHash } = await writeBundle({
    kind: 'panel-result',
    document: result,
    files: handIns.flatMap(({ bundleHash: hash, handIn, proof }) =>
      proofFiles(`hand-ins/${hash}`, 'scores', handIn, proof),
    ),
    allowedSigners: roster,
    rosterSignature,
    signers: [chair.signer],
    out,
  })
  return { result, bundleHash }
}

async function unpacked(bundle: string, folder: string, prefix: string): Promise<readonly BundleSource[]> {
  const { contents } = await inspectBundle(bundle)
  const sources: BundleSource[] = []
  await readBundleFiles(bundle, [...(contents?.files.values() ?? [])], async (file, chunks) => {
    const source = join(folder, ...file.path.split('/'))
    await mkdir(dirname(source), { recursive: true })
    const parts: Buffer[] = []
    for await (const chunk of chunks) parts.push(Buffer.from(chunk))
    await writeFile(source, Buffer.concat(parts))
    sources.push({ path: `${prefix}/${file.path}`, source })
  })
  return sources
}
