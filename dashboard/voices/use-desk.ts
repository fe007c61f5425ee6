import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Decision } from '../../shared/schemas/decision.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import type { AnyView, Voice, VoiceCounts } from '../../shared/schemas/voice.ts'
import { TRANSITIONS } from '../../shared/transitions.ts'
import { api } from '../api.ts'
import { failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'
import { useSession } from '../sign-in/session.tsx'
import { announce } from '../ui/announcer.tsx'
import { addressOf } from './address.ts'
import { drafts } from './drafts.ts'
import type { Entry } from './outbox.ts'
import { useOutbox, useOutcomes } from './outbox-context.tsx'
import type { Against } from './ReasonDialog.tsx'
import { belongsTo, isUndecided } from './standing.ts'
import { useCounts } from './use-counts.ts'
import { useSeenStars } from './use-seen-stars.ts'
import { useVoices, type Voices } from './use-voices.ts'
import { NOTICE } from './voices-state.ts'

export type Shop = SignedIn['shops'][number]

/** Whoever clears the queue should not have to ask for the rest of it. */
const LOAD_MORE_BELOW = 8

export interface Desk {
  voices: Voices
  counts: VoiceCounts | null
  /** The list as shown: what was decided is gone from it, unless it is open. */
  shown: readonly Voice[]
  /** The open voice, as decided. */
  selected: Voice | null
  /** The decision about the open voice that has not arrived yet. */
  waiting: Entry | undefined
  /** Something that worked, to say once. */
  message: string | null
  /** Whether the stars of a voice in the list, or of the open one, are covered. */
  isCovered: (id: string) => boolean
  reveal: () => void
  /** Opens a voice, or with null the list. `byItself`: nobody asked for it, so "back" must not lead to it. */
  open: (id: string | null, byItself?: boolean) => void
  step: (by: 1 | -1) => void
  /** Takes a decision; `stay` keeps the voice open, to answer it. */
  decide: (decision: Decision, options?: { against?: Against; stay?: boolean }) => void
  /** Takes one decision about several voices of the list, each as it is shown. */
  decideTogether: (ids: ReadonlySet<string>, decision: Decision, against?: Against) => void
  /** Takes the last decision back, or those taken together; false where it is too late. */
  undo: () => boolean
  /** Sends the shop's answer; resolves with why it did not go out, or null. */
  reply: (body: string) => Promise<string | null>
  /** Sends an answer that only the author reads; resolves like `reply`. The same `submissionId` sends it once. */
  replyPrivately: (body: string, submissionId: string) => Promise<string | null>
  /** Takes the shop's answer off the page; resolves like `reply`. */
  removeReply: () => Promise<string | null>
  /** Opens the review whose decision was turned down, in whichever shop it is. */
  look: (entry: Entry) => void
}

function decisionInput(
  decision: Decision,
  voice: Voice,
  blind: boolean,
  against: Against | undefined,
): Entry['input'] {
  const common = { expectedVersion: voice.version, blind }
  return decision === 'publish' || decision === 'restore'
    ? { decision, ...common }
    : { decision, ...common, ...against!, ...(against!.reason === 'off_topic' && { notAboutService: true }) }
}

/** All that can be done with the voices of one shop, and what becomes of it; the components only show it. */
export function useDesk(
  email: string,
  shop: Shop,
  view: AnyView,
  sought: string,
  opened: string | null,
): Desk {
  const words = useWords()
  const { route } = useLocation()
  const { state: session } = useSession()
  const voices = useVoices(shop.id, view, sought)
  const { order, byId } = voices.state
  const [counts, refreshCounts] = useCounts(shop.id)
  const seenStars = useSeenStars(email)
  const [message, setMessage] = useState<string | null>(null)

  const nameOf = ({ name }: Voice) => name ?? words.voices.someone

  const { outbox, entries } = useOutbox()
  useOutcomes(shop.id, {
    sent: ({ voice, input }, changed) => {
      voices.changed({ ...voice, ...changed, reason: 'reason' in input ? input.reason : null, dueAt: null })
      refreshCounts()
    },
    refused: ({ voice }, code) => {
      void voices.fetchOne(voice.id, NOTICE[code])
      refreshCounts()
    },
  })

  const entryOf = (id: string) => entries.find(({ voice }) => voice.id === id)
  const asDecided = (voice: Voice): Voice => {
    const entry = entryOf(voice.id)
    if (!entry) return voice
    const reason = 'reason' in entry.input ? entry.input.reason : null
    return { ...voice, status: TRANSITIONS[entry.input.decision].to, reason }
  }

  const shown = order
    .map((id) => asDecided(byId[id]!))
    .filter((voice) => voice.id === opened || belongsTo(view, voice))
  const stored = opened === null ? undefined : byId[opened]
  const selected = stored ? asDecided(stored) : null

  // A decision that can still be undone uncovers nothing: the one in its place would no longer be blind.
  const isCovered = (id: string) => isUndecided(byId[id]!) && !seenStars.has(id)

  const open = (id: string | null, byItself = false) => {
    // In place of the voice before: "back" leads to the list, not through all that was decided.
    route(addressOf(shop.id, view, sought, id), byItself || opened !== null)
  }

  const neighbour = (by: 1 | -1): Voice | undefined => shown[shown.findIndex(({ id }) => id === opened) + by]

  const moveOn = (): Voice | undefined => {
    const next = neighbour(1) ?? neighbour(-1)
    open(next?.id ?? null)
    return next
  }

  const { fetchOne, load, loadMore, state } = voices
  // One that is gone is known as such: asking again would bring the same answer.
  const known = opened !== null && (opened in byId || state.notices[opened] === 'gone')
  useEffect(() => {
    // A link led here, or a page of the list that is not loaded.
    if (opened !== null && !known && state.phase !== 'loading') void fetchOne(opened)
  }, [opened, known, state.phase, fetchOne])

  const { cursor, loadingMore, moreFailed } = voices.state
  const runsOut = view === 'to_decide' && shown.length < LOAD_MORE_BELOW
  useEffect(() => {
    if (runsOut && cursor !== null && !loadingMore && !moreFailed) void loadMore()
  }, [runsOut, cursor, loadingMore, moreFailed, loadMore])

  useEffect(() => {
    if (session.phase !== 'in') return
    if (state.phase === 'failed') void load()
  }, [session.phase])

  return {
    voices,
    counts,
    shown,
    selected,
    waiting: opened === null ? undefined : entryOf(opened),
    message,
    isCovered,
    reveal: () => {
      if (!selected || !isCovered(selected.id)) return
      seenStars.add(selected.id)
      announce(words.stars.given(selected.rating))
    },
    open,
    step: (by) => {
      const voice = neighbour(by)
      if (!voice) return
      setMessage(null)
      open(voice.id)
    },
    decide: (decision, { against, stay = false } = {}) => {
      if (!stored || !selected) return
      voices.read(stored.id)
      setMessage(null)
      const input = decisionInput(decision, stored, isCovered(stored.id), against)
      outbox.hold({ by: email, shop: shop.id, voice: stored, input })
      const leaves = !stay && !belongsTo(view, { ...stored, status: TRANSITIONS[decision].to })
      const next = leaves ? moveOn() : undefined
      announce(`${words.decide.done[decision]} ${next ? words.decide.nextIs(nameOf(next)) : ''}`)
    },
    decideTogether: (ids, decision, against) => {
      const decided = shown.flatMap(({ id }) => (ids.has(id) && !entryOf(id) ? [byId[id]!] : []))
      setMessage(null)
      outbox.hold(
        ...decided.map((voice) => ({
          by: email,
          shop: shop.id,
          voice,
          input: decisionInput(decision, voice, isCovered(voice.id), against),
        })),
      )
      if (opened !== null && ids.has(opened)) {
        const at = shown.findIndex(({ id }) => id === opened)
        const next = [...shown.slice(at), ...shown.slice(0, at)].find(({ id }) => !ids.has(id))
        open(next?.id ?? null)
      }
      announce(words.together.done[decision](decided.length))
    },
    undo: () => {
      const [first, ...others] = outbox.undo()
      if (!first) return false
      if (others.length === 0 || opened === null) open(first.voice.id)
      announce(words.decide.undone)
      return true
    },
    reply: async (body) => {
      if (!stored) return null
      const { id } = stored
      const before = entryOf(id) ? await outbox.deliver(id) : stored
      if (!before) return words.answer.publishFirst
      try {
        const after = await api.reply(shop.id, id, { body, expectedVersion: before.version })
        drafts.drop(shop.id, id)
        const now = new Date().toISOString()
        const reply = {
          body,
          name: shop.displayName,
          at: stored.reply?.at ?? now,
          editedAt: stored.reply ? now : null,
        }
        voices.changed({ ...stored, ...after, dueAt: null, reply })
        voices.read(id)
        refreshCounts()
        const text = stored.reply ? words.answer.saved : words.answer.sent
        if (view !== 'all') moveOn()
        setMessage(text)
        return null
      } catch (error) {
        const code = failureCode(error)
        const notice = NOTICE[code]
        if (notice) await voices.fetchOne(id, notice)
        return words.answer.failed(failureWords(words, code))
      }
    },
    replyPrivately: async (body, submissionId) => {
      if (!stored) return null
      try {
        await api.answerPrivately(shop.id, stored.id, { body, submissionId })
        drafts.drop(shop.id, stored.id)
        setMessage(words.answering.sentPrivately)
        return null
      } catch (error) {
        const code = failureCode(error)
        if (code === 'not_possible') return words.answering.unreachable
        return words.answer.failed(failureWords(words, code))
      }
    },
    removeReply: async () => {
      if (!stored) return null
      try {
        const after = await api.removeReply(shop.id, stored.id, stored.version)
        voices.changed({ ...stored, ...after, reply: null })
        refreshCounts()
        setMessage(words.answering.removed)
        return null
      } catch (error) {
        const code = failureCode(error)
        const notice = NOTICE[code]
        if (notice) await voices.fetchOne(stored.id, notice)
        return failureWords(words, code)
      }
    },
    look: (entry) => route(addressOf(entry.shop, view, '', entry.voice.id), opened !== null),
  }
}
