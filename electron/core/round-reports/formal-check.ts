import type { Application } from '#shared/domain/application.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { RoundCentre, RoundHead } from '#shared/domain/round.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { FormalCheckData, FormalCheckItem } from '../forms/kinds/formal-check.ts'
import { dayOf, dayText } from './report-day.ts'
import { centreHead, reportHead } from './report-head.ts'

/** 形式审查表 from what the program found in the package; the conclusion is the secretariat's. */
export function formalCheckData(
  round: RoundHead,
  centre: RoundCentre,
  application: Application,
  language: Language,
): FormalCheckData {
  const say = sayIn(language)
  const { completeness, problems, importedAt, packageHash } = application.current
  const due = completeness.filter(({ state }) => state !== 'extra')
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const items = due.map(
    ({ name, state, files }): FormalCheckItem => ({
      item: name[language],
      requirement: say('须提交', 'to be handed in'),
      result: state === 'present' ? 'met' : state === 'missing' ? 'not-met' : null,
      remark:
        state === 'unreadable'
          ? say('扫描件，无法自动检索，请人工核对', 'a scan: to be looked through by hand')
          : files.length > 1
            ? say(`${files.length} 个文件`, `${files.length} files`)
            : '',
    }),
  )
  const missing = due.filter(({ state }) => state === 'missing').map(({ name }) => name[language])
  return {
    ...reportHead({ round, scheme: null, signed: null }, language),
    ...centreHead(centre),
    recommendedBy: '',
    receivedOn: dayText(dayOf(importedAt), language),
    packageHash,
    items: [
      ...items,
      {
        item: say('指标数据表', 'Metrics workbook'),
        requirement: say('填写无误', 'without errors'),
        result: errors === 0 ? 'met' : 'not-met',
        remark: errors === 0 ? '' : say(`${errors} 处有误`, `${errors} errors`),
      },
    ],
    conclusion: null,
    remarks: missing.length === 0 ? '' : say(`缺：${missing.join('、')}`, `Missing: ${missing.join(', ')}`),
  }
}
