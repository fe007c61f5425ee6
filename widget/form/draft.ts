import { openStorage } from '../dom/storage.ts'
import { emptyValues, type Values } from './values.ts'

const storage = openStorage('sessionStorage')

/** What is typed into the form of one product: survives a reload of the page, and goes with the tab. */
export interface Draft {
  read(): Values
  write(values: Values): void
  clear(): void
}

/** @param api address of the shop's API */
export function draftOf(api: string, product: string): Draft {
  const key = `voce:draft:${api}:${product}`
  return {
    read() {
      try {
        return { ...emptyValues(), ...JSON.parse(storage.read(key) ?? '{}') }
      } catch {
        return emptyValues()
      }
    },
    write: (values) => storage.write(key, JSON.stringify(values)),
    clear: () => storage.remove(key),
  }
}
