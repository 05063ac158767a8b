import type { ListData } from './columns.ts'
import { innovationLists } from './innovation-lists.ts'
import { operationLists } from './operation-lists.ts'

/** L1–L13. Domain rules, section 1. */
export const lists: readonly ListData[] = [...innovationLists, ...operationLists]
