import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { journalLength } from '#db/journal.ts'
import { listSchemes, putScheme } from '#db/schemes.ts'
import { hashJson } from '#electron/core/digest.ts'
import { machine } from '#electron/core/machine.ts'
import { createIdentity } from '#electron/core/services/identity.ts'
import type { Store } from '#electron/core/store/open-store.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { type Transaction, transact } from '#electron/core/transaction.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { person, temporaryFolder } from '#test/support/store-maker.ts'

async function newStore(): Promise<Store> {
  const paths = storePaths(join(await temporaryFolder(), 'store'))
  const store = await createIdentity({ machine: machine(), paths }, person)
  onTestFinished(() => store.close())
  return store
}

const scheme = referenceOperationScheme()
const stored = { hash: hashJson(scheme), scheme }

function keep({ database }: Transaction): void {
  putScheme(database, stored)
}

function note({ record }: Transaction): void {
  const entry = { action: 'import-scheme', subject: 'scheme', item: stored.hash }
  record({ ...entry, before: null, after: { id: scheme.id }, why: null })
}

describe('a change of the store', () => {
  it('that records nothing in the journal throws, and nothing is changed', async () => {
    const store = await newStore()
    expect(() => transact(store, keep)).toThrow('recorded nothing')
    expect(listSchemes(store.database)).toEqual([])
  })

  it('that throws half-way leaves neither the change nor the entry', async () => {
    const store = await newStore()
    expect(() =>
      transact(store, (transaction) => {
        keep(transaction)
        note(transaction)
        throw new Error('the disk is full')
      }),
    ).toThrow('the disk is full')
    expect(listSchemes(store.database)).toEqual([])
    expect(journalLength(store.database)).toBe(0)
  })

  it('that records is kept, with its entry', async () => {
    const store = await newStore()
    transact(store, (transaction) => {
      keep(transaction)
      note(transaction)
    })
    expect(listSchemes(store.database).map(({ hash }) => hash)).toEqual([stored.hash])
    expect(journalLength(store.database)).toBe(1)
  })
})
