import { useState } from 'preact/hooks'
import type { AnyView, Voice } from '../../shared/schemas/voice.ts'
import { drafts } from './drafts.ts'
import { belongsTo } from './standing.ts'

export interface ComposerPlace {
  isOpen: boolean
  /** A person asked for it, so that focus goes there. */
  asked: boolean
  open: () => void
  close: () => void
}

/**
 * Whether the place to write an answer is open: when someone asked for it, where a draft waits, and by itself in the
 * view of those who wait for an answer.
 */
export function useComposer(shop: string, view: AnyView, voice: Voice | null): ComposerPlace {
  const [wish, setWish] = useState<{ id: string; open: boolean } | null>(null)
  const wished = voice && wish?.id === voice.id ? wish : null
  const byItself =
    voice !== null &&
    (drafts.read(shop, voice.id) !== null || (view === 'to_answer' && belongsTo(view, voice)))
  const set = (open: boolean) => () => voice && setWish({ id: voice.id, open })
  return {
    isOpen: wished?.open ?? byItself,
    asked: wished?.open === true,
    open: set(true),
    close: set(false),
  }
}
