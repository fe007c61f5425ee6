import type { Voice, VoicesPage } from '../../shared/schemas/voice.ts'
import type { FailureCode } from '../failure.ts'

/** What happened to a review behind someone's back. */
export type Notice = 'changed' | 'notPossible' | 'gone'

/** What a refusal by the Worker says about the review itself; other refusals say nothing about it. */
export const NOTICE: Partial<Record<FailureCode, Notice>> = {
  stale_version: 'changed',
  not_possible: 'notPossible',
  review_not_found: 'gone',
}

export interface VoicesState {
  /** Whose list this is, by its view and what is searched; null before the first. */
  list: string | null
  order: readonly string[]
  byId: Readonly<Record<string, Voice>>
  cursor: string | null
  phase: 'loading' | 'ready' | 'failed'
  failure: FailureCode | null
  loadingMore: boolean
  moreFailed: FailureCode | null
  /** A newer first page, kept back so that nothing jumps; null where there is nothing new. */
  newer: VoicesPage | null
  notices: Readonly<Record<string, Notice>>
  /** The voice that was asked for by itself and did not come. */
  missed: { id: string; code: FailureCode } | null
}

export type VoicesAction =
  | { type: 'load'; list: string }
  | { type: 'loaded' | 'more' | 'polled'; page: VoicesPage }
  | { type: 'failed' | 'moreFailed'; code: FailureCode }
  | { type: 'loadMore' | 'showNewer' | 'fetch' }
  | { type: 'changed'; voice: Voice; notice?: Notice }
  | { type: 'gone' | 'read'; id: string }
  | { type: 'missed'; id: string; code: FailureCode }

export const noVoices: VoicesState = {
  list: null,
  order: [],
  byId: {},
  cursor: null,
  phase: 'loading',
  failure: null,
  loadingMore: false,
  moreFailed: null,
  newer: null,
  notices: {},
  missed: null,
}

/** Adds voices; of two versions of one the newer stays, because answers can overtake each other. */
function merge(byId: VoicesState['byId'], voices: readonly Voice[]): VoicesState['byId'] {
  const merged = { ...byId }
  for (const voice of voices) {
    const known = merged[voice.id]
    if (!known || known.version <= voice.version) merged[voice.id] = voice
  }
  return merged
}

const ids = (voices: readonly Voice[]): string[] => voices.map(({ id }) => id)

const append = (order: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...order, ...more]),
]

const newIn = ({ voices }: VoicesPage, order: readonly string[]): Voice[] => {
  const known = new Set(order)
  return voices.filter(({ id }) => !known.has(id))
}

/** The list of another view, before it is loaded. What is known of each voice stays known. */
export const emptied = ({ byId, notices, missed }: VoicesState, list: string): VoicesState => ({
  ...noVoices,
  list,
  byId,
  notices,
  missed,
})

/** A list of voices with what is known of each. */
export function voicesReducer(state: VoicesState, action: VoicesAction): VoicesState {
  switch (action.type) {
    case 'load':
      return emptied(state, action.list)
    case 'loaded': {
      const { voices, cursor } = action.page
      const byId = merge(state.byId, voices)
      return { ...state, order: ids(voices), byId, cursor, phase: 'ready', newer: null, moreFailed: null }
    }
    case 'failed':
      return { ...state, phase: 'failed', failure: action.code }
    case 'loadMore':
      return { ...state, loadingMore: true, moreFailed: null }
    case 'more': {
      const { voices, cursor } = action.page
      const order = append(state.order, ids(voices))
      return { ...state, order, byId: merge(state.byId, voices), cursor, loadingMore: false }
    }
    case 'moreFailed':
      return { ...state, loadingMore: false, moreFailed: action.code }
    case 'polled':
      return { ...state, newer: newIn(action.page, state.order).length > 0 ? action.page : null }
    case 'showNewer': {
      if (!state.newer) return state
      const order = append(ids(state.newer.voices), state.order)
      return { ...state, order, byId: merge(state.byId, state.newer.voices), newer: null }
    }
    case 'changed': {
      const { voice, notice } = action
      const notices = notice ? { ...state.notices, [voice.id]: notice } : state.notices
      return { ...state, byId: merge(state.byId, [voice]), notices }
    }
    case 'fetch':
      return { ...state, missed: null }
    case 'missed':
      return { ...state, missed: { id: action.id, code: action.code } }
    case 'gone': {
      const { [action.id]: _, ...byId } = state.byId
      const order = state.order.filter((id) => id !== action.id)
      return { ...state, order, byId, notices: { ...state.notices, [action.id]: 'gone' } }
    }
    case 'read': {
      const { [action.id]: _, ...notices } = state.notices
      return { ...state, notices }
    }
  }
}

/** How many voices of the kept-back page are not in the list. */
export const newcomers = ({ newer, order }: VoicesState): number => (newer ? newIn(newer, order).length : 0)
