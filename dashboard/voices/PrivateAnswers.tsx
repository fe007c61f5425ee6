import type { WholeVoice } from '../../shared/schemas/voice.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { nameOf } from './name-of.ts'

/** What the shop wrote to the author alone. */
export function PrivateAnswers({ voice: { privateAnswers } }: { voice: WholeVoice }) {
  const { words, locale } = useSpeech()
  if (privateAnswers.length === 0) return null
  return (
    <section aria-labelledby="private-answers">
      <h3 id="private-answers">{words.about.privateAnswers}</h3>
      <ul class="work-list">
        {privateAnswers.map(({ id, body, who, at }) => (
          <li key={id}>
            <p class="work-quote" dir="auto">
              {body}
            </p>
            <span class="quiet">
              {nameOf(who, words.work)}, {relativeTime(at, locale, Date.now())}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
