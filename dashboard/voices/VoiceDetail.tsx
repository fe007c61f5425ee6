import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Voice, Who, WholeVoice } from '../../shared/schemas/voice.ts'
import { useWords } from '../i18n/language.tsx'
import { EyeIcon } from '../ui/icons.tsx'
import { CoveredStars, Stars } from '../ui/Stars.tsx'
import { nameOf } from './name-of.ts'
import { VoiceFacts } from './VoiceFacts.tsx'
import { VoiceOrigin } from './VoiceOrigin.tsx'
import type { Notice } from './voices-state.ts'

interface Props {
  voice: Voice
  covered: boolean
  /** The decision was taken and has not arrived yet. */
  onItsWay: boolean
  notice: Notice | undefined
  /** An answer begun to this voice is kept. */
  draftKept: boolean
  /** Nothing else is on the screen, so its heading is the page's. */
  alone: boolean
  /** True when a person asked for this voice, so that focus goes along. */
  takeFocus: boolean
  onReveal: () => void
  /** The shop's answer, or the place to write it. */
  children: ComponentChildren
}

/** Who changed a voice last, where its history is known: notes and tasks leave its version as it is. */
function lastToChange(voice: Voice | WholeVoice): Who | undefined {
  if (!('history' in voice)) return undefined
  return voice.history.findLast(({ type }) => !/received|noted|assigned|privately/.test(type))?.who
}

/** Everything about one voice. */
export function VoiceDetail({
  voice,
  covered,
  onItsWay,
  notice,
  draftKept,
  alone,
  takeFocus,
  onReveal,
  children,
}: Props) {
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (takeFocus) heading.current!.focus({ preventScroll: true })
  }, [takeFocus])

  const noticeText = () => {
    if (notice === undefined || notice === 'gone') return words.conflict.gone
    const status = words.status[voice.status]
    const who = notice === 'changed' ? lastToChange(voice) : undefined
    return who ? words.conflict.changedBy(nameOf(who, words.work), status) : words.conflict[notice](status)
  }

  function reveal() {
    onReveal()
    // The button that was pressed is gone.
    heading.current!.focus({ preventScroll: true })
  }

  return (
    <article class="voice" aria-labelledby="voice-name">
      {notice && (
        <p class="note" role="alert">
          {noticeText()} {draftKept && words.conflict.draft}
        </p>
      )}
      {alone && <h1 class="unseen">{words.voices.title}</h1>}
      <header class="voice-head">
        <h2 id="voice-name" ref={heading} tabIndex={-1}>
          {voice.test && <b class="test">{words.voices.test}</b>}{' '}
          <bdi>{voice.name ?? words.voices.someone}</bdi>
        </h2>
        {covered ? (
          <span class="voice-stars">
            <CoveredStars />
            <button type="button" class="link" title={words.stars.why} onClick={reveal}>
              <EyeIcon /> {words.stars.reveal}
            </button>
          </span>
        ) : (
          <Stars rating={voice.rating} />
        )}
      </header>
      <VoiceOrigin voice={voice} />
      {voice.body === null && voice.title === null ? (
        <p class="voice-text quiet">{words.voices.wordless}</p>
      ) : (
        <div class="voice-text" lang={voice.language ?? undefined} dir="auto">
          {voice.title && (
            <p class="voice-title" data-field="title">
              {voice.title}
            </p>
          )}
          {voice.body && <p data-field="body">{voice.body}</p>}
        </div>
      )}
      {(voice.shownTitle ?? voice.shownBody) !== null && (
        <p class="quiet voice-shown">
          {words.work.publicReads}{' '}
          <q dir="auto" lang={voice.language ?? undefined}>
            {[voice.shownTitle ?? voice.title, voice.shownBody ?? voice.body].filter(Boolean).join(' ')}
          </q>
        </p>
      )}
      <VoiceFacts voice={voice} onItsWay={onItsWay} />
      {children}
    </article>
  )
}
