import { useState } from 'preact/hooks'
import type { WholeVoice } from '../../shared/schemas/voice.ts'
import { api } from '../api.ts'
import { failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { nameOf } from './name-of.ts'

interface Props {
  shop: string
  voice: WholeVoice
  mayAct: boolean
  onChanged: () => void
}

/** What readers and the author hold against how things stand, and what the team makes of it. */
export function Contested({ shop, voice, mayAct, onChanged }: Props) {
  const { words, locale } = useSpeech()
  const [problem, setProblem] = useState<string | null>(null)
  const { reports, objections } = voice
  if (reports.length === 0 && objections.length === 0) return null

  const act = (done: Promise<unknown>) => {
    setProblem(null)
    done.then(onChanged, (error) => {
      setProblem(failureWords(words, failureCode(error)))
      onChanged()
    })
  }
  const ago = (at: string) => relativeTime(at, locale, Date.now())
  return (
    <>
      <p class="problem" role="alert">
        {problem}
      </p>
      {objections.length > 0 && (
        <section aria-labelledby="objections">
          <h3 id="objections">{words.work.objections}</h3>
          <ul class="work-list">
            {objections.map(({ id, about, reason, body, state, against, at }) => (
              <li key={id}>
                <p class="work-quote">{body ?? words.work.objectionWords}</p>
                <span class="quiet">
                  {about !== 'review' && `${words.work.about[about]} · `}
                  {words.reasons.list[reason].name} · {words.work.against(nameOf(against, words.work))} ·{' '}
                  {ago(at)} · {words.work.state[state]}
                </span>
                {mayAct && state === 'open' && (
                  <p class="work-row">
                    {(['uphold', 'dismiss'] as const).map((decision) => (
                      <button
                        key={decision}
                        type="button"
                        class="button"
                        onClick={() =>
                          act(
                            api.decideObjection(shop, id, {
                              decision,
                              expectedVersion: voice.version,
                              // What was decided shows its stars.
                              blind: false,
                            }),
                          )
                        }
                      >
                        {words.work[decision]}
                      </button>
                    ))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {reports.length > 0 && (
        <section aria-labelledby="reports">
          <h3 id="reports">{words.work.reports}</h3>
          <ul class="work-list">
            {reports.map(({ id, reason, explanation, name, state, at }) => (
              <li key={id}>
                <p class="work-quote">{explanation}</p>
                <span class="quiet">
                  {words.work.report(words.reasons.list[reason].name)} · {name ?? words.work.who.reader} ·{' '}
                  {ago(at)} · {words.work.state[state]}
                </span>
                {mayAct && state === 'open' && (
                  <p class="work-row">
                    <button type="button" class="button" onClick={() => act(api.keepReported(shop, id))}>
                      {words.work.keep}
                    </button>
                    <span class="quiet">{words.work.keepWhy}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
