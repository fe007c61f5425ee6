import { tab } from '../ui/storage.ts'

const key = (shop: string, id: string): string => `voce:answer:${shop}:${id}`

/** Answers begun and not sent, kept in this tab: they outlive a reload, an expired session and a look at another voice. */
export const drafts = {
  read: (shop: string, id: string): string | null => tab.get(key(shop, id)),
  write: (shop: string, id: string, text: string): void => tab.set(key(shop, id), text),
  drop: (shop: string, id: string): void => tab.remove(key(shop, id)),
}
