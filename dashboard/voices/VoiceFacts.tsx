import type { ComponentChildren } from 'preact'
import type { Voice } from '../../shared/schemas/voice.ts'
import type { Words } from '../i18n/en.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { ClockIcon, FlagIcon, PeopleIcon } from '../ui/icons.tsx'

/** Below this the sweep is about to come by. */
const SOON_MS = 60_000

function dueWords(voice: Voice, words: Words, locale: string, now: number): string {
  if (voice.test) return words.due.test
  if (voice.dueAt === null) return words.due.never
  if (Date.parse(voice.dueAt) - now < SOON_MS) return words.due.soon
  return words.due.in(relativeTime(voice.dueAt, locale, now))
}

function statusWords({ status, reason }: Voice, words: Words): string {
  const shown = words.status[status]
  return reason ? words.statusBecause(shown, words.reasons.list[reason].name) : shown
}

interface Fact {
  icon: ComponentChildren
  text: string
  /** Someone waits. */
  waits?: boolean
}

/** What there is to know before deciding, in words: signals, interests, where it stands. */
export function VoiceFacts({ voice, onItsWay }: { voice: Voice; onItsWay: boolean }) {
  const { words, locale } = useSpeech()
  const interests = [
    ...(voice.incentive === 'none' ? [] : [voice.incentive]),
    ...(voice.relationship === 'none' ? [] : [voice.relationship]),
  ]
  const facts: Fact[] = [
    ...voice.signals.map((signal) => ({ icon: <FlagIcon />, text: words.signal[signal] })),
    ...interests.map((interest) => ({ icon: <PeopleIcon />, text: words.interest[interest] })),
    voice.status === 'pending'
      ? {
          icon: <ClockIcon />,
          text: dueWords(voice, words, locale, Date.now()),
          waits: voice.dueAt === null && !voice.test,
        }
      : {
          icon: <ClockIcon />,
          text: statusWords(voice, words) + (onItsWay ? ` (${words.decide.pending})` : ''),
        },
  ]
  return (
    <ul class="facts">
      {facts.map(({ icon, text, waits }) => (
        <li key={text} class={waits ? 'with-icon waits' : 'with-icon'}>
          {icon}
          {text}
        </li>
      ))}
    </ul>
  )
}
