import { type ESTree, Visitor } from 'vite'
import type { SourceFile } from './source-file.ts'

type NodeOfType<Type extends ESTree.Node['type']> = Extract<ESTree.Node, { readonly type: Type }>

/** `path:line` of every node of that type that the rule picks out. */
export function findNodes<Type extends ESTree.Node['type']>(
  files: readonly SourceFile[],
  type: Type,
  picks: (node: NodeOfType<Type>) => boolean,
): string[] {
  return files.flatMap((file) => {
    const places: string[] = []
    const visit = (node: NodeOfType<Type>) => {
      if (picks(node)) places.push(`${file.path}:${lineAt(file.text, node.start)}`)
    }
    new Visitor({ [type]: visit }).visit(file.parsed.program)
    return places
  })
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
