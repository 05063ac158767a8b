import { Empty } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { Page } from '#renderer/ui/page.tsx'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import { boardText } from '../board/board-text.ts'

/** A member's screen: a panel result, and his signature under it. */
export function CountersignScreen({ file }: { readonly file: GrantedFile | null }) {
  const text = useText(boardText)
  return <Page title={text.countersign}>{file === null && <Empty />}</Page>
}
