import { contract } from '#shared/contract/index.ts'
import { auditRoundResult } from './audit/audit-round-result.ts'
import { readAdoptions } from './rosters/read-adoptions.ts'
import { readCentres } from './rosters/read-centres.ts'
import { readPeople } from './rosters/read-people.ts'
import { type CoreState, onJob, onRead, onWrite, openStoreOf } from './router.ts'
import {
  allAssignments,
  assignmentView,
  saveDissent,
  saveOpinions,
  signPledge,
} from './services/assignment/assignment.ts'
import { declare, inspectAssignment, openAssignment } from './services/assignment/assignment-open.ts'
import { writeHandIns } from './services/assignment/hand-in.ts'
import { allBoards, board, decide, panelCentre, saveOpinion } from './services/panel/panel.ts'
import { collectHandIns, filesBelow } from './services/panel/panel-collect.ts'
import { exportResult, signResult } from './services/panel/panel-result.ts'
import { addScans, detachScan, restoreScan } from './services/panel/panel-scans.ts'
import { collectResults, countersign, readResult } from './services/panel/received-result.ts'
import { transcribe } from './services/panel/transcription.ts'
import { confirmData } from './services/result/data-confirmation.ts'
import { decideRound, rankingOf } from './services/result/round-ranking.ts'
import { importResults, publishRound } from './services/result/round-result.ts'
import { consultedCentres } from './services/round/consultation.ts'
import { readKey, writeEnrolment } from './services/round/enrolment.ts'
import {
  allRounds,
  closeRound,
  createRound,
  enrolExpert,
  roundOf,
  saveRound,
  undoRound,
} from './services/round/round.ts'
import { issueRound } from './services/round/round-issue.ts'
import { rosterIn, writeRoster } from './services/round/round-roster.ts'
import { pin, pinnedKeys } from './services/round/trust.ts'
import { schemeBehind } from './services/scheme.ts'
import type { Store } from './store/open-store.ts'
import { transact } from './transaction.ts'

/** What a button pressed twice must not do at once. */
function alone<Result>(state: CoreState, act: (store: Store) => Promise<Result>): Promise<Result> {
  const store = openStoreOf(state)
  return store.acts(() => act(store))
}

/** The calls of a round: secretariat, expert and chair. */
export const roundHandlers = {
  'round.list': onRead(contract['round.list'], allRounds),
  'round.get': onRead(contract['round.get'], (store, { round }) => roundOf(store, round)),
  'round.create': onWrite(contract['round.create'], createRound, (store, { round }) => roundOf(store, round)),
  'round.save': onWrite(
    contract['round.save'],
    (transaction, { round }) => saveRound(transaction, round),
    (store, { round }) => roundOf(store, round.id),
  ),
  'round.undo': onWrite(
    contract['round.undo'],
    (transaction, { round }) => undoRound(transaction, round),
    (store, { round }) => roundOf(store, round),
  ),
  'round.close': onWrite(
    contract['round.close'],
    (transaction, { round }) => closeRound(transaction, round),
    (store, { round }) => roundOf(store, round),
  ),
  'round.issue': onJob(contract['round.issue'], (state, { round, folder }, job) =>
    alone(state, (store) => issueRound(store, round, state.pathOf(folder), job)),
  ),
  'round.read-key': onJob(contract['round.read-key'], (state, { file }, job) =>
    readKey(openStoreOf(state), state.pathOf(file), job),
  ),
  'round.enrol': onWrite(
    contract['round.enrol'],
    (transaction, { round, expert, identity }) => enrolExpert(transaction, round, expert, identity),
    (store, { round }) => roundOf(store, round),
  ),

  'round.list-consulted': onRead(contract['round.list-consulted'], (store, { round }) =>
    consultedCentres(store, round),
  ),
  'round.write-roster': onRead(
    contract['round.write-roster'],
    async (store, { round, list, language, file }, { pathOf }) => {
      await writeRoster(store, round, list, language, pathOf(file))
      return {}
    },
  ),
  'round.read-people': onJob(contract['round.read-people'], (state, { file }, { signal }) =>
    rosterIn(state.pathOf(file), (path) => readPeople(path, signal)),
  ),
  'round.read-centres': onJob(contract['round.read-centres'], (state, { file }, { signal }) =>
    rosterIn(state.pathOf(file), (path) => readCentres(path, signal)),
  ),
  'round.read-adoptions': onJob(contract['round.read-adoptions'], (state, { file }, { signal }) =>
    rosterIn(state.pathOf(file), (path) => readAdoptions(path, signal)),
  ),

  'assignment.inspect': onJob(contract['assignment.inspect'], (state, { file, code = null }, job) =>
    inspectAssignment(openStoreOf(state), state.pathOf(file), code, job),
  ),
  'assignment.open': onJob(contract['assignment.open'], (state, { file, compared, code = null }, job) =>
    openAssignment(openStoreOf(state), state.pathOf(file), { compared, code }, job),
  ),
  'assignment.list': onRead(contract['assignment.list'], allAssignments),
  'assignment.sign-pledge': onWrite(
    contract['assignment.sign-pledge'],
    (transaction, { round, panel }) => signPledge(transaction, round, panel),
    (store, { round, panel }) => assignmentView(store, round, panel),
  ),
  'assignment.declare': onJob(contract['assignment.declare'], (state, { round, panel, declaration }, job) =>
    declare(openStoreOf(state), round, panel, declaration, job),
  ),
  'assignment.save-opinions': onWrite(
    contract['assignment.save-opinions'],
    (transaction, { round, panel, centre, opinions }) =>
      saveOpinions(transaction, round, panel, centre, opinions),
    (store, { round, panel }) => assignmentView(store, round, panel),
  ),
  'assignment.save-dissent': onWrite(
    contract['assignment.save-dissent'],
    (transaction, { round, panel, centre, dissent }) =>
      saveDissent(transaction, round, panel, centre, dissent),
    (store, { round, panel }) => assignmentView(store, round, panel),
  ),
  'assignment.hand-in': onJob(contract['assignment.hand-in'], (state, { round, panel, folder }, job) =>
    writeHandIns(openStoreOf(state), round, panel, state.pathOf(folder), job),
  ),
  'assignment.write-enrolment': onJob(contract['assignment.write-enrolment'], (state, { file }, job) =>
    writeEnrolment(openStoreOf(state), state.pathOf(file), job),
  ),

  'panel.list': onRead(contract['panel.list'], allBoards),
  'panel.board': onRead(contract['panel.board'], (store, { round, panel }) => board(store, round, panel)),
  'panel.collect': onJob(contract['panel.collect'], (state, { files }, job) =>
    collectHandIns(openStoreOf(state), files.map(state.pathOf), job),
  ),
  'panel.pin': onWrite(
    contract['panel.pin'],
    (transaction, { identity }) => pin(transaction, identity, 'person'),
    () => ({}),
  ),
  'panel.centre': onRead(contract['panel.centre'], (store, { round, centre }) =>
    panelCentre(store, round, centre),
  ),
  'panel.decide': onWrite(
    contract['panel.decide'],
    (transaction, { round, centre, decision }) => decide(transaction, round, centre, decision),
    (store, { round, centre }) => panelCentre(store, round, centre),
  ),
  'panel.save-opinion': onWrite(
    contract['panel.save-opinion'],
    (transaction, { round, centre, opinion }) => saveOpinion(transaction, round, centre, opinion),
    (store, { round, centre }) => panelCentre(store, round, centre),
  ),
  'panel.add-scans': onJob(contract['panel.add-scans'], async (state, { round, centre, files }) => {
    const store = openStoreOf(state)
    await addScans(store, round, centre, files.map(state.pathOf))
    return panelCentre(store, round, centre)
  }),
  'panel.remove-scan': onWrite(
    contract['panel.remove-scan'],
    (transaction, { round, centre, scan }) => detachScan(transaction, round, centre, scan),
    (store, { round, centre }) => panelCentre(store, round, centre),
  ),
  'panel.restore-scan': onWrite(
    contract['panel.restore-scan'],
    (transaction, { round, centre, scan }) => restoreScan(transaction, round, centre, scan),
    (store, { round, centre }) => panelCentre(store, round, centre),
  ),
  'panel.transcribe': onJob(contract['panel.transcribe'], (state, { scan, out, ...paper }, job) =>
    transcribe(openStoreOf(state), paper, state.pathOf(scan), out === null ? null : state.pathOf(out), job),
  ),
  'panel.sign': onJob(contract['panel.sign'], (state, { round, centre, file }, job) =>
    alone(state, async (store) => {
      await signResult(store, state.setPdf, round, centre, state.pathOf(file), job)
      return panelCentre(store, round, centre)
    }),
  ),
  'panel.export-result': onJob(contract['panel.export-result'], (state, { round, centre, file }) =>
    exportResult(openStoreOf(state), round, centre, state.pathOf(file)),
  ),
  'panel.read-result': onJob(contract['panel.read-result'], async (state, { file }, job) => {
    const store = openStoreOf(state)
    const { result, bundleHash, ok } = await readResult(store, state.pathOf(file), job)
    return { result, bundleHash, ok, scheme: schemeBehind(store, result.round.scheme?.hash ?? null) }
  }),
  'panel.countersign': onJob(contract['panel.countersign'], (state, { file, out }, job) =>
    alone(state, (store) => countersign(store, state.pathOf(file), state.pathOf(out), job)),
  ),
  'panel.merge-signatures': onJob(contract['panel.merge-signatures'], async (state, { files }, job) => {
    const paths = await filesBelow(files.map(state.pathOf))
    return alone(state, (store) => collectResults(store, paths, job, () => 'other-round'))
  }),

  'round-result.import': onJob(contract['round-result.import'], (state, { files }, job) =>
    alone(state, (store) => importResults(store, files.map(state.pathOf), job)),
  ),
  'round-result.ranking': onJob(contract['round-result.ranking'], (state, { round }, job) =>
    rankingOf(openStoreOf(state), round, job),
  ),
  'round-result.decide': onJob(contract['round-result.decide'], (state, { round, decision }, job) => {
    const store = openStoreOf(state)
    transact(store, (transaction) => decideRound(transaction, round, decision))
    return rankingOf(store, round, job)
  }),
  'round-result.confirm-data': onJob(
    contract['round-result.confirm-data'],
    async (state, { round, scan, ...answer }, job) => {
      const store = openStoreOf(state)
      await confirmData(store, round, answer, scan === null ? null : state.pathOf(scan))
      return rankingOf(store, round, job)
    },
  ),
  'round-result.publish': onJob(contract['round-result.publish'], (state, { round, file, publicFile }, job) =>
    alone(state, (store) =>
      publishRound(
        store,
        state.setPdf,
        round,
        state.pathOf(file),
        publicFile === null ? null : state.pathOf(publicFile),
        job,
      ),
    ),
  ),
  'round-result.audit': onJob(contract['round-result.audit'], (state, { file }, job) =>
    auditRoundResult(state.pathOf(file), state.store === null ? [] : pinnedKeys(state.store), job),
  ),
}
