/** One cell's text; nothing in it is ever read as markup. */
export type Cell = string

export type TableColumn = {
  readonly title: string
  /** Share of the width. */
  readonly share: number
  readonly align?: 'left' | 'center' | 'right'
}

/** A row that some claim points at carries that claim's key: `D01/2024`, `L3/4`. */
export type TableRow = { readonly cells: readonly Cell[]; readonly key?: string }

/** A part of a document, the same for paper (Typst) and for Word. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'text'
      readonly text: string
      /** Default `body`: two characters in, justified. */
      readonly style?: 'body' | 'plain' | 'center' | 'right' | 'title' | 'strong' | 'small'
      readonly key?: string
    }
  | {
      readonly kind: 'table'
      readonly caption?: string
      readonly columns: readonly TableColumn[]
      readonly rows: readonly TableRow[]
    }
  /** A form: label and value, label and value. */
  | { readonly kind: 'form'; readonly rows: readonly (readonly string[])[]; readonly key?: string }
  /** Lines at the right with a round sample seal over them. */
  | { readonly kind: 'signature'; readonly lines: readonly string[]; readonly seal: string }
  | {
      readonly kind: 'cover'
      readonly title: string
      readonly subtitle: string
      readonly rows: readonly (readonly [string, string])[]
    }
  | ({ readonly kind: 'receipt' } & Receipt)
  | ({ readonly kind: 'certificate' } & Certificate)
  | { readonly kind: 'contents' }
  | { readonly kind: 'page-break' }

export type BankAccount = { readonly name: string; readonly account: string; readonly bank: string }

/** An electronic receipt of a bank 电子回单; money in 元. */
export type Receipt = {
  readonly number: string
  readonly date: string
  readonly payer: BankAccount
  readonly payee: BankAccount
  readonly amount: string
  readonly words: string
  readonly purpose: string
  readonly key?: string
}

/** A framed page as an office issues it: a patent certificate, a notice, a plaque's decision. */
export type Certificate = {
  readonly heading: string
  readonly serial: string
  readonly rows: readonly (readonly [string, string])[]
  readonly paragraphs: readonly string[]
  readonly office: string
  readonly seal: string
  readonly date: string
  /** `framed` with an ornamental border, `notice` a plain letter. */
  readonly look: 'framed' | 'notice'
  readonly key?: string
}

/** What Word shows too: everything but receipts and certificates. */
export type WordBlock = Exclude<Block, { kind: 'receipt' | 'certificate' }>

/** A whole document and what its file says about itself. */
export type SampleDocument<Part extends Block = Block> = {
  readonly title: string
  /** Whose document: stands in the page's header. */
  readonly owner: string
  readonly author: string
  /** Day of the document, `2026-02-28`; also the file's date. */
  readonly date: string
  readonly blocks: readonly Part[]
}
