import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { verifyBundle } from '#electron/core/bundle/verify-bundle.ts'
import { sampleReview } from '#electron/core/samples/review/sample-review.ts'
import {
  type SamplePackage,
  sampleCentres,
  writeSamplePackages,
} from '#electron/core/samples/write-sample-packages.ts'
import { evidencePointer } from '#shared/domain/evidence-place.ts'
import { gradeNames } from '#shared/domain/names.ts'
import type { Command, OpenStore } from '../command.ts'
import { numberJson } from '../number-json.ts'
import { startCore } from '../open-store.ts'
import { requiredOption } from '../option-text.ts'
import { demoRound } from './demo-round.ts'
import { verifyInputs } from './verify-inputs.ts'

/** The practice passphrase is no secret: it opens nothing but samples. */
const practice = { name: '演练专家', organisation: '示例单位', passphrase: 'paneldesk-demo' }

async function openPractice(store: OpenStore): Promise<void> {
  const { state } = await store.call('identity.state', {})
  if (state === 'none') await store.call('identity.create', practice)
  else await store.call('identity.unlock', { passphrase: practice.passphrase })
}

/** One sample through the whole job, as a careful reviewer does it; a second run finds the sheet sealed. */
async function reviewSample(store: OpenStore, folder: string, { centre: name, path, judged }: SamplePackage) {
  const { application: id } = await store.call('application.import', { file: store.file(path) })
  const application = await store.call('application.get', { application: id })
  const centre = sampleCentres.find((candidate) => candidate.id === name)
  const review = await store.call('review.get', { application: id })
  if (review.state === 'draft' && centre !== undefined) {
    const { claims, files } = application.current
    const sheet = sampleReview(centre, claims, judged, (evidence) => evidencePointer(files, evidence))
    await verifyInputs(store, id, sheet.verifications)
    for (const judgement of sheet.judgements) await store.call('review.judge', { application: id, judgement })
  }
  const ready = await store.call('review.get', { application: id })
  const sealed = ready.open.length === 0
  if (sealed && ready.state === 'draft') await store.call('review.submit', { application: id })
  const bundle = join(folder, `${id}-scores.zip`)
  const sheet = join(folder, `${id}-score-sheet.pdf`)
  if (sealed) await store.call('bundle.export-scores', { application: id, file: store.file(bundle) })
  await store.call('report.write-score-sheet', { application: id, language: 'zh', file: store.file(sheet) })
  const verification = sealed ? await verifyBundle(bundle) : null
  return {
    application: id,
    centre: application.centre.name,
    total: ready.report === null ? null : numberJson(ready.report.total),
    grade: ready.report?.cappedGrade ?? null,
    open: ready.open,
    bundle: sealed ? bundle : null,
    sheet,
    verified: verification === null ? null : { ok: verification.ok, level: verification.level },
  }
}

export const demoCommand: Command = {
  name: 'demo',
  usage: '--out DIR [--round [--centres N] [--experts M] [--seed S]]',
  summary: {
    zh: '演练全过程：生成样例、导入、核定、评分、签名、核验；--round 演练整个评审批次',
    en: 'Practise the whole job: make samples, import, verify figures, score, sign, verify; --round a whole round',
  },
  arity: 0,
  options: ['out=', 'round', 'centres=', 'experts=', 'seed='],
  json: [
    '{"folder","store","applications":[{"application","centre","total","grade","open","bundle","sheet","verified":{"ok","level"}}]}',
    'with --round: {"folder","stores","round","drill":true,"result","public","ranking":[…],"audit":{"ok","panelResults","sheets","findings"}}',
  ],
  async run(context) {
    if (context.options['round'] === true) return demoRound(context)
    const folder = resolve(requiredOption(context, 'out'))
    const storeFolder = join(folder, 'store')
    await mkdir(folder, { recursive: true })
    const samples = await writeSamplePackages(join(folder, 'packages'), {
      progress: ({ done, total, name }) => context.progress.show('', done, total, name),
    })
    const store = startCore(storeFolder, context.progress)
    try {
      await openPractice(store)
      const applications = []
      for (const sample of samples) applications.push(await reviewSample(store, folder, sample))
      const zh = context.language === 'zh'
      return {
        exit: 0,
        json: { folder, store: storeFolder, applications },
        lines: [
          zh
            ? '演练完成（样例，指标体系为参考，非官方）'
            : 'Practice done (samples; the indicator system is a reference, not official)',
          ...applications.flatMap(({ centre, total, grade, open, bundle, sheet, verified }) => [
            '',
            centre,
            `  ${total?.decimal ?? '—'}  ${grade === null ? '—' : gradeNames[grade][context.language]}`,
            ...(open.length === 0
              ? []
              : [
                  `  ${zh ? `还有 ${open.length} 项未完成：` : `${open.length} open: `}${open.map(({ item }) => item).join(' ')}`,
                ]),
            ...(bundle === null
              ? []
              : [`  ${bundle}  ${verified?.ok === true ? '✓' : '✗'} ${verified?.level ?? ''}`]),
            `  ${sheet}`,
          ]),
        ],
      }
    } finally {
      await store.close()
    }
  },
}
