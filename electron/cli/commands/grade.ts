import type { Application } from '#shared/domain/application.ts'
import type { GradeReport } from '#shared/domain/grade-report.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { explainIndicator } from '#shared/scoring/explain-text.ts'
import { type Command, CommandFailure } from '../command.ts'
import { findApplication } from '../find-application.ts'
import { numberJson, numberShape } from '../number-json.ts'
import { argument } from '../option-text.ts'

/** The stable JSON of a grade: every number as a fraction and as a decimal. */
function gradeJson(application: Application, scheme: Scheme, report: GradeReport) {
  return {
    application: application.id,
    centre: application.centre.name,
    scheme: { id: scheme.id, version: scheme.version, hash: application.schemeHash, status: scheme.status },
    total: numberJson(report.total),
    scoreGrade: report.scoreGrade,
    grade: report.cappedGrade,
    caps: report.caps,
    toNextGrade:
      report.toNextGrade === null
        ? null
        : { grade: report.toNextGrade.grade, points: numberJson(report.toNextGrade.points) },
    dimensions: report.dimensions.map((dimension) => ({
      code: dimension.code,
      points: numberJson(dimension.points),
      weight: numberJson(dimension.weight),
    })),
    adjustments: report.adjustments.map(({ code, points }) => ({ code, points: numberJson(points) })),
    indicators: report.dimensions.flatMap((dimension) =>
      dimension.indicators.map((score) => ({
        code: score.code,
        state: score.state,
        inputs: score.inputs,
        claimedValue: score.claimedValue === null ? null : numberJson(score.claimedValue),
        value: score.value === null ? null : numberJson(score.value),
        points: numberJson(score.points),
        weight: numberJson(score.effectiveWeight),
      })),
    ),
    open: report.openIndicators,
  }
}

export const gradeCommand: Command = {
  name: 'grade',
  usage: 'ID [--explain]',
  summary: {
    zh: '显示得分、等次和限制；--explain 逐项说明',
    en: 'Show points, grade and caps; --explain shows each step',
  },
  arity: 1,
  options: ['explain'],
  json: [
    `{"application","centre","scheme":{…},"total":${numberShape},"scoreGrade","grade","caps":[{"code","limit"}],`,
    ' "toNextGrade":{"grade","points"}|null,"dimensions":[{"code","points","weight"}],',
    ' "adjustments":[{"code","points"}],',
    ' "indicators":[{"code","state","inputs":[{"key","claimed","verified","counts"}],"claimedValue","value","points","weight"}],"open":["A12"]}',
  ],
  async run(context) {
    const store = await context.openStore()
    const { id } = await findApplication(store, argument(context, 0))
    const application = await store.call('application.get', { application: id })
    const { report, refused } = await store.call('review.get', { application: id })
    if (report === null) {
      const items = refused.map(({ code, item }) => `${item} ${code}`).join(', ')
      throw new CommandFailure({
        code: 'scoring-refused',
        subject: application.centre.name,
        details: { message: items },
      })
    }
    const schemes = await store.call('scheme.list', {})
    const scheme = schemes.find(({ hash }) => hash === application.schemeHash)?.scheme
    if (scheme === undefined)
      throw new CommandFailure({ code: 'scheme-not-found', subject: application.schemeHash })
    const zh = context.language === 'zh'
    const total = numberJson(report.total)
    const explained = context.options['explain'] === true
    return {
      exit: 0,
      json: gradeJson(application, scheme, report),
      lines: [
        `${application.centre.name}`,
        `${scheme.name[context.language]} ${scheme.version}${scheme.status === 'reference' ? (zh ? '（参考，非官方）' : ' (reference, not official)') : ''}`,
        `${zh ? '总分' : 'Total'} ${total.decimal} (${total.fraction})  ${outcomeName(scheme.kind, report.scoreGrade)[context.language]}${report.cappedGrade === report.scoreGrade ? '' : ` → ${outcomeName(scheme.kind, report.cappedGrade)[context.language]}`}`,
        ...report.caps.map(
          ({ code }) =>
            `${code}  ${scheme.caps.find((cap) => cap.code === code)?.text[context.language] ?? ''}`,
        ),
        ...report.dimensions.flatMap((dimension) => [
          `${dimension.code}  ${numberJson(dimension.points).decimal} / ${numberJson(dimension.weight).decimal}`,
          ...dimension.indicators.flatMap((score) =>
            explained
              ? explainIndicator(scheme, score, context.language).map((line) => `  ${score.code}  ${line}`)
              : [
                  `  ${score.code}  ${numberJson(score.points).decimal} / ${numberJson(score.effectiveWeight).decimal}`,
                ],
          ),
        ]),
      ],
    }
  },
}
