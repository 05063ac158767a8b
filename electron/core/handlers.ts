import { setImmediate } from 'node:timers/promises'
import { listPhotos } from '#db/documents.ts'
import { contract } from '#shared/contract/index.ts'
import { failWith } from './core-failure.ts'
import { reportHandlers } from './report-handlers.ts'
import { roundHandlers } from './round-handlers.ts'
import {
  type CoreCallName,
  type CoreState,
  type Handler,
  onJob,
  onRead,
  onSession,
  onWrite,
  openStoreOf,
} from './router.ts'
import {
  correctClaim,
  differencesOf,
  importSamples,
  listSummaries,
  removeApplication,
  restoreApplication,
} from './services/application/application.ts'
import { importPackage } from './services/application/import-package.ts'
import { exportScores, verifyAny } from './services/bundle.ts'
import {
  backUpIdentity,
  changePassphrase,
  createIdentity,
  lockedState,
  openState,
  restoreIdentity,
  unlockIdentity,
} from './services/identity.ts'
import { writeScoreSheet } from './services/report/report.ts'
import { addPhotos, readDocument } from './services/review/document.ts'
import { historyOf, reviewOf } from './services/review/review.ts'
import {
  judge,
  markNotApplicable,
  proposeVeto,
  redo,
  sampleList,
  undo,
  verify,
  withdrawVeto,
} from './services/review/review-edit.ts'
import { reopenSheet, submitSheet } from './services/review/sheet.ts'
import { subjectOf } from './services/review/subject.ts'
import {
  exportScheme,
  exportTemplate,
  listAllSchemes,
  readSchemeFile,
  schemeToKeep,
} from './services/scheme.ts'
import { restoreStore } from './services/store-backup.ts'

async function close(state: CoreState): Promise<void> {
  await state.settle()
  const { store } = state
  state.store = null
  await store?.close()
}

const reviewAnswer = (
  store: Parameters<typeof reviewOf>[0],
  { application }: { application: Parameters<typeof reviewOf>[1] },
) => reviewOf(store, application)

/** Every call of the core by its name; a missing or a foreign one does not compile. */
export const handlers = {
  'identity.state': onSession(contract['identity.state'], (state) =>
    state.store === null ? lockedState(state) : openState(state.store),
  ),
  'identity.create': onSession(contract['identity.create'], async (state, person) => {
    if (state.store !== null) failWith('identity-exists')
    state.store = await createIdentity(state, person)
    return openState(state.store)
  }),
  'identity.unlock': onSession(contract['identity.unlock'], async (state, { passphrase }) => {
    state.store ??= await unlockIdentity(state, passphrase)
    return openState(state.store)
  }),
  'identity.lock': onSession(contract['identity.lock'], async (state) => {
    await close(state)
    return lockedState(state)
  }),
  'identity.change-passphrase': onSession(
    contract['identity.change-passphrase'],
    async (state, { current, next }) => {
      await changePassphrase(state, current, next)
      return {}
    },
  ),
  'identity.back-up': onSession(contract['identity.back-up'], async (state, { file }) => {
    await backUpIdentity(state, state.pathOf(file))
    return {}
  }),
  'identity.restore': onSession(contract['identity.restore'], async (state, { file, passphrase }) => {
    state.store = await restoreIdentity(state, state.pathOf(file), passphrase)
    return openState(state.store)
  }),
  'identity.restore-store': onSession(contract['identity.restore-store'], async (state, { passphrase }) => {
    state.store = await restoreStore(state, passphrase, () => close(state))
    return openState(state.store)
  }),

  'scheme.list': onRead(contract['scheme.list'], listAllSchemes),
  'scheme.check': onRead(contract['scheme.check'], async (_store, { file }, { pathOf }) => {
    const parsed = await readSchemeFile(pathOf(file))
    return parsed.ok ? [] : parsed.problems
  }),
  'scheme.import': onJob(contract['scheme.import'], async (state, { file }) =>
    schemeToKeep(openStoreOf(state), state.pathOf(file)),
  ),
  'scheme.export': onRead(contract['scheme.export'], async (store, { hash, file }, { pathOf }) => {
    await exportScheme(store, hash, pathOf(file))
    return {}
  }),
  'scheme.write-template': onRead(
    contract['scheme.write-template'],
    async (store, { hash, period, file }, { pathOf }) => {
      await exportTemplate(store, hash, period, pathOf(file))
      return {}
    },
  ),

  'application.import': onJob(contract['application.import'], (state, { file }, job) =>
    importPackage(openStoreOf(state), state.pathOf(file), job),
  ),
  'application.import-samples': onJob(contract['application.import-samples'], (state, _input, job) =>
    importSamples(openStoreOf(state), job),
  ),
  'application.list': onRead(contract['application.list'], listSummaries),
  'application.get': onRead(
    contract['application.get'],
    (store, { application }) => subjectOf(store, application).application,
  ),
  'application.differences': onRead(contract['application.differences'], differencesOf),
  'application.correct': onWrite(
    contract['application.correct'],
    correctClaim,
    (store, { application }) => subjectOf(store, application).application,
  ),
  'application.remove': onWrite(contract['application.remove'], removeApplication, () => ({})),
  'application.restore': onWrite(contract['application.restore'], restoreApplication, () => ({})),

  'document.read': onRead(contract['document.read'], (store, { document, offset, length }) =>
    readDocument(store, document, offset, length),
  ),
  'document.photos': onRead(contract['document.photos'], (store, { application }) =>
    listPhotos(store.database, subjectOf(store, application).application.id),
  ),
  'document.add-photos': onJob(contract['document.add-photos'], (state, { application, files }, job) =>
    addPhotos(openStoreOf(state), application, files.map(state.pathOf), job),
  ),

  'review.get': onRead(contract['review.get'], reviewAnswer),
  'review.verify': onWrite(
    contract['review.verify'],
    (transaction, { application, verification }) => verify(transaction, application, [verification]),
    reviewAnswer,
  ),
  'review.verify-many': onWrite(
    contract['review.verify-many'],
    (transaction, { application, verifications }) => verify(transaction, application, verifications),
    reviewAnswer,
  ),
  'review.judge': onWrite(
    contract['review.judge'],
    (transaction, { application, judgement }) => judge(transaction, application, judgement),
    reviewAnswer,
  ),
  'review.mark-not-applicable': onWrite(
    contract['review.mark-not-applicable'],
    (transaction, { application, indicator, note }) =>
      markNotApplicable(transaction, application, indicator, note),
    reviewAnswer,
  ),
  'review.propose-veto': onWrite(
    contract['review.propose-veto'],
    (transaction, { application, proposal }) => proposeVeto(transaction, application, proposal),
    reviewAnswer,
  ),
  'review.withdraw-veto': onWrite(
    contract['review.withdraw-veto'],
    (transaction, { application, veto }) => withdrawVeto(transaction, application, veto),
    reviewAnswer,
  ),
  'review.sample': onWrite(
    contract['review.sample'],
    (transaction, { application, list }) => sampleList(transaction, application, list),
    reviewAnswer,
  ),
  'review.undo': onWrite(
    contract['review.undo'],
    (transaction, { application }) => undo(transaction, application),
    reviewAnswer,
  ),
  'review.redo': onWrite(
    contract['review.redo'],
    (transaction, { application }) => redo(transaction, application),
    reviewAnswer,
  ),
  'review.history': onRead(contract['review.history'], (store, { application, item }) =>
    historyOf(store, application, item),
  ),
  'review.submit': onWrite(
    contract['review.submit'],
    (transaction, { application }) => submitSheet(transaction, application),
    reviewAnswer,
  ),
  'review.reopen': onWrite(
    contract['review.reopen'],
    (transaction, { application, reason }) => reopenSheet(transaction, application, reason),
    reviewAnswer,
  ),

  'bundle.export-scores': onJob(contract['bundle.export-scores'], (state, { application, file }, job) =>
    exportScores(openStoreOf(state), state.setPdf, application, state.pathOf(file), job),
  ),
  'bundle.verify': onJob(contract['bundle.verify'], (state, { file }, job) =>
    verifyAny(state.store, state.pathOf(file), job),
  ),
  'report.write-score-sheet': onJob(
    contract['report.write-score-sheet'],
    (state, { application, language, file }) =>
      writeScoreSheet(openStoreOf(state), state.setPdf, application, language, state.pathOf(file)),
  ),

  ...roundHandlers,
  ...reportHandlers,

  'diagnostic.echo': onSession(contract['diagnostic.echo'], ({ diagnostics }, { text }) =>
    diagnostics ? { text, pid: process.pid } : failWith('unknown-call'),
  ),
  'diagnostic.count': onJob(contract['diagnostic.count'], async ({ diagnostics }, { to }, job) => {
    if (!diagnostics) failWith('unknown-call')
    for (let counted = 1; counted <= to; counted += 1) {
      job.signal.throwIfAborted()
      job.progress('count', counted, to, null)
      await setImmediate()
    }
    return { counted: to }
  }),
  'diagnostic.crash': onSession(contract['diagnostic.crash'], ({ diagnostics }) =>
    diagnostics ? process.abort() : failWith('unknown-call'),
  ),
} satisfies Readonly<Record<CoreCallName, Handler>>
