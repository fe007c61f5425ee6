import { describe, expect, it } from 'vitest'
import {
  newcomers,
  noVoices,
  type VoicesAction,
  type VoicesState,
  voicesReducer,
} from '../../dashboard/voices/voices-state.ts'
import type { Voice } from '../../shared/schemas/voice.ts'

const voice = (id: string, version = 1) => ({ id, version, status: 'pending' }) as Voice
const page = (...voices: Voice[]) => ({ voices, cursor: null })
const stateAfter = (...actions: VoicesAction[]): VoicesState => actions.reduce(voicesReducer, noVoices)

describe('list of voices', () => {
  it('keeps the newer of two versions, whichever comes last', () => {
    const { byId } = stateAfter(
      { type: 'loaded', page: page(voice('a')) },
      { type: 'changed', voice: voice('a', 3) },
      { type: 'more', page: page(voice('a', 2)) },
    )
    expect(byId.a!.version).toBe(3)
  })

  it('never shows one twice when pages overlap', () => {
    const { order } = stateAfter(
      { type: 'loaded', page: page(voice('a'), voice('b')) },
      { type: 'more', page: page(voice('b'), voice('c')) },
    )
    expect(order).toEqual(['a', 'b', 'c'])
  })

  it('holds new voices back until they are asked for, and then puts them where they belong', () => {
    const loaded: VoicesAction = { type: 'loaded', page: page(voice('b')) }
    const polled: VoicesAction = { type: 'polled', page: page(voice('a'), voice('b'), voice('c')) }
    const waiting = stateAfter(loaded, polled)
    expect(waiting.order).toEqual(['b'])
    expect(newcomers(waiting)).toBe(2)
    const shown = stateAfter(loaded, polled, { type: 'showNewer' })
    expect(shown.order).toEqual(['a', 'b', 'c'])
    expect(newcomers(shown)).toBe(0)
  })

  it('says nothing when a look finds the same', () => {
    expect(
      newcomers(
        stateAfter({ type: 'loaded', page: page(voice('a')) }, { type: 'polled', page: page(voice('a')) }),
      ),
    ).toBe(0)
  })

  it('begins anew with another view and remembers what it knows of each', () => {
    const state = stateAfter(
      { type: 'load', list: 'to_decide' },
      { type: 'loaded', page: page(voice('a', 2)) },
      { type: 'load', list: 'all' },
    )
    expect(state).toMatchObject({ list: 'all', order: [], phase: 'loading', byId: { a: { version: 2 } } })
  })

  it('forgets what is gone, but not that it is', () => {
    const state = stateAfter({ type: 'loaded', page: page(voice('a')) }, { type: 'gone', id: 'a' })
    expect(state).toMatchObject({ order: [], byId: {}, notices: { a: 'gone' } })
  })
})
