import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { Voice, VoiceView } from '../../shared/schemas/voice.ts'
import { api, failureCode } from '../api.ts'
import { usePoll } from '../ui/use-poll.ts'
import { type Notice, noVoices, type VoicesState, voicesReducer } from './voices-state.ts'

export interface Voices {
  state: VoicesState
  load: () => Promise<void>
  loadMore: () => Promise<void>
  showNewer: () => void
  changed: (voice: Voice) => void
  /** Fetches one voice as it is now, with what to tell about it. */
  fetchOne: (id: string, notice?: Notice) => Promise<Voice | null>
  /** The person has seen the notice, and acted. */
  read: (id: string) => void
}

/** One view of a shop's voices, kept up to date without jumping. */
export function useVoices(shop: string, view: VoiceView): Voices {
  const [state, dispatch] = useReducer(voicesReducer, noVoices)
  const latest = useRef(state)
  latest.current = state
  const shownView = useRef(view)
  shownView.current = view

  const load = useCallback(async () => {
    dispatch({ type: 'load' })
    try {
      const page = await api.voices(shop, view)
      // An answer that comes after the person has gone to another view is not for that one.
      if (shownView.current === view) dispatch({ type: 'loaded', page })
    } catch (error) {
      if (shownView.current === view) dispatch({ type: 'failed', code: failureCode(error) })
    }
  }, [shop, view])

  const loadMore = useCallback(async () => {
    const { cursor, loadingMore } = latest.current
    if (cursor === null || loadingMore) return
    dispatch({ type: 'loadMore' })
    try {
      const page = await api.voices(shop, view, cursor)
      if (shownView.current === view) dispatch({ type: 'more', page })
    } catch (error) {
      if (shownView.current === view) dispatch({ type: 'moreFailed', code: failureCode(error) })
    }
  }, [shop, view])

  const fetchOne = useCallback(
    async (id: string, notice?: Notice) => {
      try {
        const voice = await api.voice(shop, id)
        dispatch({ type: 'changed', voice, ...(notice && { notice }) })
        return voice
      } catch (error) {
        if (failureCode(error) === 'review_not_found') dispatch({ type: 'gone', id })
        return null
      }
    },
    [shop],
  )

  // Before the next paint, so that no list of one view shows under the name of another.
  useLayoutEffect(() => {
    void load()
  }, [load])

  usePoll(() => {
    if (latest.current.phase !== 'ready') return
    // In silence: a look that fails is made up for by the next.
    api.voices(shop, view).then(
      (page) => shownView.current === view && dispatch({ type: 'polled', page }),
      () => undefined,
    )
  })

  return {
    state,
    load,
    loadMore,
    fetchOne,
    showNewer: useCallback(() => dispatch({ type: 'showNewer' }), []),
    changed: useCallback((voice: Voice) => dispatch({ type: 'changed', voice }), []),
    read: useCallback((id: string) => dispatch({ type: 'read', id }), []),
  }
}
