import { describe, expect, it } from 'vitest'
import { findEvidenceFiles, missingEvidence } from '#shared/domain/evidence-file.ts'

const paths = [
  '02-定期评估报告.pdf',
  '05-佐证材料/A02-研发经费/专项审计报告（2023）.pdf',
  '05-佐证材料/A02-研发经费/专项审计报告（2024）.PDF',
  '05-佐证材料/A08-知识产权/03 专利证书.pdf',
  '05-佐证材料/A08-知识产权/软著、登记证书.jpg',
  '05-佐证材料/B01/合同A.docx',
]

describe('the file that an evidence cell means', () => {
  it.each([
    ['专项审计报告（2023）.pdf', [1]],
    ['专项审计报告(2023)', [1]],
    ['专项审计报告 （２０２４）.pdf', [2]],
    ['A02-研发经费/专项审计报告（2024）.pdf', [2]],
    ['A02-研发经费\\专项审计报告（2024）', [2]],
    ['《专利证书》', [3]],
    ['附件03专利证书.pdf', [3]],
    ['软著、登记证书.jpg', [4]],
    ['专利证书；合同a', [3, 5]],
    ['专利证书、合同A.docx', [3, 5]],
    ['A02-研发经费', [1, 2]],
    ['知识产权', [3, 4]],
    ['没有的文件.pdf', []],
    ['', []],
  ])('of %s', (text, found) => {
    expect(findEvidenceFiles(paths, text)).toEqual(found.map((index) => paths[index]))
  })

  it('is missed by the name that was written, of several only those that are not there', () => {
    expect(missingEvidence(paths, '专利证书；没有的文件.pdf')).toEqual(['没有的文件.pdf'])
    expect(missingEvidence(paths, '软著、登记证书.jpg')).toEqual([])
    expect(missingEvidence(paths, '  ')).toEqual([])
  })
})
