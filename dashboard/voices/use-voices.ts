import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks'
import type { Voice, VoiceView } from '../../shared/schemas/voice.ts'
import { api } from '../api.ts'
import { failureCode } from '../failure.ts'
import { usePoll } from '../ui/use-poll.ts'
import { emptied, type Notice, noVoices, type VoicesState, voicesReducer } from './voices-state.ts'

export interface Voices {
  state: VoicesState
  load: () => Promise<void>
  loadMore: () => Promise<void>
  showNewer: () => void
  changed: (voice: Voice) => void
  /** Fetches one voice as it is now, with what to tell about it. */
  fetchOne: (id: string, notice?: Notice) => Promise<void>
  /** The person has seen the notice, and acted. */
  read: (id: string) => void
}

/** One view of a shop's voices, kept up to date without jumping. */
export function useVoices(shop: string, view: VoiceView): Voices {
  const [stored, dispatch] = useReducer(voicesReducer, noVoices)
  // Until the load has begun, the list is still that of the view before.
  const state = stored.view === view ? stored : emptied(stored, view)
  const latest = useRef(state)
  latest.current = state
  const shownView = useRef(view)
  shownView.current = view

  const load = useCallback(async () => {
    dispatch({ type: 'load', view })
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
      dispatch({ type: 'fetch' })
      try {
        const voice = await api.voice(shop, id)
        dispatch({ type: 'changed', voice, ...(notice && { notice }) })
      } catch (error) {
        const code = failureCode(error)
        dispatch(code === 'review_not_found' ? { type: 'gone', id } : { type: 'missed', id, code })
      }
    },
    [shop],
  )

  useEffect(() => {
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
