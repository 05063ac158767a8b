import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { journalHead } from '#db/journal.ts'
import { rosterNamespace } from '#shared/bundle/kind.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import type { AssignedCentre, Member } from '#shared/domain/assignment.ts'
import { type RoundId, sheetIdSchema } from '#shared/domain/brand.ts'
import type { Declaration } from '#shared/domain/declaration.ts'
import { type HandIn, handInSchema } from '#shared/domain/hand-in.ts'
import type { CentreId, ExpertId } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { type ScoreSheet, type SheetContent, scoreSheetSchema } from '#shared/domain/score-sheet.ts'
import { crossCheck } from '#shared/scoring/cross-check.ts'
import { gradeSheet } from '#shared/scoring/grade-sheet.ts'
import { openItems } from '#shared/scoring/open-items.ts'
import { inScope } from '#shared/scoring/scope.ts'
import { signMessage } from '../../bundle/signing.ts'
import { writeBundle } from '../../bundle/write-bundle.ts'
import { failWith } from '../../core-failure.ts'
import { sha256 } from '../../digest.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly } from '../../transaction.ts'
import { roundOf } from '../round/round.ts'
import { personOf } from '../round/round-issue.ts'
import { rosterOf } from '../round/trust.ts'
import { centreState, chairHasSealed } from './centre-state.ts'
import { ledCentre } from './panel.ts'
import { collectHandIns } from './panel-collect.ts'
import { membersFor, type PanelSource } from './panel-source.ts'

/** What somebody typed in from the paper of an expert without a laptop. */
export interface PaperSheet {
  readonly round: RoundId
  readonly centre: CentreId
  readonly expert: ExpertId
  readonly content: SheetContent
  /** His declaration, as he signed it on paper. */
  readonly declaration: Omit<Declaration, 'declaredAt' | 'centre'>
  /** Who held the typed sheet against the scan: neither who typed it nor the expert himself. */
  readonly checkedBy: string
}

/**
 * 代录: takes in a paper sheet beside its scan. The hand-in is signed by whoever typed it, and says so wherever it
 * counts. It must be complete, as a sheet of the expert's own.
 */
export async function transcribe(
  store: Store,
  paper: PaperSheet,
  scan: string,
  out: string | null,
  job: Job,
): Promise<CollectedFile> {
  refuseReadOnly(store)
  const { source, centre } = ledCentre(store, paper.round, paper.centre)
  const member = membersFor(source, centre).find(({ expert }) => expert === paper.expert)
  if (member === undefined) return failWith('expert-not-found', { subject: paper.expert })
  const { states } = centreState(store, source, centre)
  // whoever leads seals first: nobody looks at others' scores before his own are committed
  if (source.isChair && !chairHasSealed(source, states))
    failWith('sheets-not-opened', { subject: centre.centre.name, reason: 'own-first' })
  refuseSameHand(store, member, paper.checkedBy)
  const bytes = await readFile(scan)
  const handIn = handInFor(store, { source, centre, member, paper }, sha256(bytes), basename(scan))
  await mkdir(store.paths.staging, { recursive: true })
  const folder = join(store.paths.staging, store.machine.newId())
  await mkdir(folder)
  try {
    const bundle = out ?? join(folder, 'transcribed.zip')
    const scanned = join(folder, 'scan')
    await writeFile(scanned, bytes)
    const roster = source.stored?.roster ?? rosterOf(roundOf(store, paper.round), store.identity)
    await writeBundle({
      kind: 'scores',
      document: handIn,
      files: [{ path: 'evidence/scan-of-the-signed-sheet', source: scanned, sha256: sha256(bytes) }],
      allowedSigners: roster,
      rosterSignature:
        source.stored?.rosterSignature ??
        (await signMessage(store.signer, rosterNamespace, Buffer.from(roster))),
      signers: [store.signer],
      out: bundle,
      signal: job.signal,
    })
    const [collected] = await collectHandIns(store, [bundle], job)
    return collected ?? failWith('internal')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Four eyes: the second person is neither the typist nor the expert. */
function refuseSameHand({ identity }: Store, member: Member, checkedBy: string): void {
  const second = checkedBy.trim()
  if (second === '' || second === identity.name || second === member.name)
    failWith('decision-invalid', { subject: member.name, reason: 'second-person' })
}

interface Typing {
  readonly source: PanelSource
  readonly centre: AssignedCentre
  readonly member: Member
  readonly paper: PaperSheet
}

function handInFor(store: Store, typing: Typing, scan: ScoreSheet['journalHead'], scanName: string): HandIn {
  const { source, centre, member, paper } = typing
  const { round, panel } = source
  const now = store.machine.now()
  const recused = paper.declaration.answer === 'recused'
  return handInSchema.parse({
    format: 'paneldesk-hand-in/1',
    round: round.id,
    drill: round.drill,
    panel: panel.id,
    centre: centre.id,
    expert: member.expert,
    signer: store.identity,
    pledge: null,
    declarations: [{ ...paper.declaration, centre: centre.id, declaredAt: now }],
    sheets: recused ? [] : [sheetFrom(store, typing)],
    opinions: [],
    dissent: null,
    open: null,
    transcription: { checkedBy: paper.checkedBy.trim(), checkedAt: now, scan, scanName },
    journalHead: journalHead(store.database),
    handedInAt: now,
  })
}

/** The sealed sheet of a paper: whole and without contradictions, or refused. */
function sheetFrom(store: Store, { source, centre, member, paper }: Typing): ScoreSheet {
  const { scheme, round } = source
  const { version, application } = centre
  if (scheme === null || version === null || application === null || round.scheme === null)
    return failWith('scheme-not-found', { subject: centre.id })
  const { claims } = version
  const grading = gradeSheet(scheme, { period: round.period, claims, content: paper.content })
  if (!grading.ok) return failWith('scoring-refused', { subject: grading.problems[0]?.item ?? member.name })
  const open = openIn(scheme, source, version.claims, paper.content, member)
  if (open.length > 0)
    failWith('sheet-incomplete', {
      subject: member.name,
      details: { open: open.length, message: open.slice(0, 10).join(' ') },
    })
  const earlier = centreState(store, source, centre).states.find(({ seat }) => seat.expert === member.expert)
  const before = earlier?.sheets.at(-1)
  return scoreSheetSchema.parse({
    format: 'paneldesk-scores/1',
    sheet: before?.sheet.sheet ?? sheetIdSchema.parse(store.machine.newId()),
    version: (before?.sheet.version ?? 0) + 1,
    subject: {
      application,
      centre: centre.centre.name,
      packageHash: version.packageHash,
      scheme: round.scheme,
      period: round.period,
    },
    reviewer: personOf(store.identity),
    claims,
    content: paper.content,
    result: grading.report,
    documents: [],
    journalHead: journalHead(store.database),
    sealedAt: store.machine.now(),
    supersedes:
      before === undefined ? null : { sheetHash: before.sheetHash, reason: '代录更正 / typed in again' },
  })
}

function openIn(
  scheme: Scheme,
  { round }: PanelSource,
  claims: ScoreSheet['claims'],
  content: SheetContent,
  { scope }: Member,
): readonly string[] {
  const findings = crossCheck(scheme, round.period, claims, content)
  return openItems(scheme, claims, content, findings)
    .map(({ item }) => item)
    .filter(inScope(scheme, scope))
}
