import type { NumberForm } from './input-definition.ts'

/**
 * A number of a patent, standard or contract as it is compared: two texts of one number become equal. Only for
 * comparing; what is shown stays as it was written.
 */
export function normalNumber(form: NumberForm, text: string): string {
  const plain = text.normalize('NFKC').toUpperCase().replace(/\s/g, '')
  switch (form) {
    case 'plain':
      return plain
    case 'patent':
      return plain
        .replace(/^(专利号|申请号)[::]?/, '')
        .replace(/^(ZL|CN)(?=\d)/, '')
        .replace(/[.·。]/g, '')
    case 'standard':
      // GB/T with a division slash, a fraction slash or none; years behind any kind of dash.
      return plain.replace(/[/∕⁄\\]/g, '').replace(/[‐-―−—]/g, '-')
  }
}
