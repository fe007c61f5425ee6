import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks'
import type { AnyView, Voice } from '../../shared/schemas/voice.ts'
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

/** One view of a shop's voices, or those of it that are sought, kept up to date without jumping. */
export function useVoices(shop: string, view: AnyView, sought: string): Voices {
  const [stored, dispatch] = useReducer(voicesReducer, noVoices)
  // Until the load has begun, the list is still that of the view before.
  const list = `${view} ${sought}`
  const state = stored.list === list ? stored : emptied(stored, list)
  const latest = useRef(state)
  latest.current = state
  const shownList = useRef(list)
  shownList.current = list

  const load = useCallback(async () => {
    dispatch({ type: 'load', list })
    try {
      const page = await api.voices(shop, view, sought)
      // An answer that comes after the person has gone to another view is not for that one.
      if (shownList.current === list) dispatch({ type: 'loaded', page })
    } catch (error) {
      if (shownList.current === list) dispatch({ type: 'failed', code: failureCode(error) })
    }
  }, [shop, view, sought, list])

  const loadMore = useCallback(async () => {
    const { cursor, loadingMore } = latest.current
    if (cursor === null || loadingMore) return
    dispatch({ type: 'loadMore' })
    try {
      const page = await api.voices(shop, view, sought, cursor)
      if (shownList.current === list) dispatch({ type: 'more', page })
    } catch (error) {
      if (shownList.current === list) dispatch({ type: 'moreFailed', code: failureCode(error) })
    }
  }, [shop, view, sought, list])

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
    api.voices(shop, view, sought).then(
      (page) => shownList.current === list && dispatch({ type: 'polled', page }),
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
