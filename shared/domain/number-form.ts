import type { NumberForm } from './input-definition.ts'

/**
 * A number of a patent, standard or contract as it is compared: two texts of one number become equal. Only for
 * comparing; what is shown stays as it was written.
 */
export function normalNumber(form: NumberForm, text: string): string {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    // spaces and the invisible signs that come along when a number is copied; any kind of dash is one dash
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[‐-―−—]/g, '-')
  switch (form) {
    case 'plain':
      return plain
    case 'patent':
      return plain
        .replace(/^(专利号|申请号)[::]?/, '')
        .replace(/^(ZL|CN)(?=\d)/, '')
        .replace(/[.·。]/g, '')
    case 'standard':
      // GB/T with a division slash, a fraction slash or none
      return plain.replace(/[/∕⁄\\]/g, '')
  }
}
