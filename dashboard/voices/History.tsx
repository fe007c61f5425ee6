import type { WholeVoice } from '../../shared/schemas/voice.ts'
import type { Words } from '../i18n/en.ts'
import { fullTime, relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { nameOf } from './name-of.ts'

type Event = WholeVoice['history'][number]

/** What belongs to an event: the reason of a decision, the signals of a hold, and whether the stars were covered. */
function detailsOf({ data }: Event, words: Words): string[] {
  const { reason, signals, blind } = data as { reason?: string; signals?: string[]; blind?: boolean }
  const reasons = words.reasons.list as Record<string, { name: string }>
  const named = words.signal as Record<string, string>
  return [
    ...(reason && reasons[reason] ? [reasons[reason].name] : []),
    ...(signals ?? []).map((signal) => named[signal] ?? signal),
    ...(blind === undefined ? [] : [blind ? words.work.blind : words.work.seen]),
  ]
}

/** All that happened to a voice, oldest first. */
export function History({ voice: { history } }: { voice: WholeVoice }) {
  const { words, locale } = useSpeech()
  return (
    <details>
      <summary>{words.work.history}</summary>
      <ol class="work-list">
        {history.map((event, at) => (
          <li key={`${at} ${event.type}`}>
            {words.work.event[event.type] ?? event.type}
            {detailsOf(event, words).map((detail) => ` · ${detail}`)}{' '}
            <span class="quiet">{nameOf(event.who, words.work)}, </span>
            <time class="quiet" dateTime={event.at} title={fullTime(event.at, locale)}>
              {relativeTime(event.at, locale, Date.now())}
            </time>
          </li>
        ))}
      </ol>
    </details>
  )
}
