import { openStorage } from '../dom/storage.ts'
import { emptyValues, type Values } from './values.ts'

const storage = openStorage('sessionStorage')

/** What is typed into the form of one product: survives a reload of the page, and goes with the tab. */
export interface Draft {
  read(): Values
  write(values: Values): void
  /** Whether these are the words that were sent under this id. */
  is(submissionId: string): boolean
  /** Ends it if it is these words. */
  end(submissionId: string): void
}

/** @param api address of the shop's API */
export function draftOf(api: string, product: string): Draft {
  const key = `voce:draft:${api}:${product}`
  const draft: Draft = {
    read: () => ({ ...emptyValues(), ...storage.read<Values>(key) }),
    write: (values) => storage.write(key, values),
    is: (submissionId) => draft.read().submissionId === submissionId,
    end: (submissionId) => draft.is(submissionId) && storage.remove(key),
  }
  return draft
}
