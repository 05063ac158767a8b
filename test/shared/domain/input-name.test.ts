import { expect, it } from 'vitest'
import { inputNameAlone } from '#shared/domain/input-name.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'

const scheme = referenceOperationScheme()

it('says of what "Of them: served to others" is a part; alone it used to say nothing', () => {
  expect(inputNameAlone(scheme, 'D13', 'zh')).toBe('50 万元以上仪器有效机时，其中：对外服务机时')
  expect(inputNameAlone(scheme, 'D13', 'en')).toBe(
    'Hours of instruments of 500,000 yuan and more. Of them: served to others',
  )
  expect(inputNameAlone(scheme, 'D05', 'zh')).toBe('技术创新服务收入，其中：关联方服务收入')
})

it('leaves a name that stands for itself as it is, though a check bounds it', () => {
  expect(inputNameAlone(scheme, 'D04', 'zh')).toBe('技术创新服务收入')
  expect(inputNameAlone(scheme, 'L3', 'zh')).toBe('')
})

it('keeps the bare name where no check tells the whole', () => {
  expect(inputNameAlone({ ...scheme, crossChecks: [] }, 'D13', 'en')).toBe('Of them: served to others')
})
