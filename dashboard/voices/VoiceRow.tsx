import { useLayoutEffect, useRef } from 'preact/hooks'
import type { AnyView, Voice } from '../../shared/schemas/voice.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FlagIcon } from '../ui/icons.tsx'
import { CoveredStars, Stars } from '../ui/Stars.tsx'

interface Props {
  href: string
  voice: Voice
  view: AnyView
  covered: boolean
  current: boolean
}

/** One voice in the list: who, when, about what, and how it begins. */
export function VoiceRow({ href, voice, view, covered, current }: Props) {
  const { words, locale } = useSpeech()
  const row = useRef<HTMLAnchorElement>(null)
  useLayoutEffect(() => {
    if (current) row.current!.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <a ref={row} class="row" href={href} aria-current={current ? 'true' : undefined}>
      <span class="row-head">
        {voice.test && <b class="test">{words.voices.test}</b>}
        <bdi class="row-name">{voice.name ?? words.voices.someone}</bdi>
        {covered ? <CoveredStars /> : <Stars rating={voice.rating} />}
        <span class="row-age">{relativeTime(voice.createdAt, locale, Date.now())}</span>
      </span>
      <bdi class="row-product">{voice.product.title ?? voice.product.id}</bdi>
      <span class="row-text" lang={voice.language ?? undefined} dir="auto">
        {voice.title ?? voice.body ?? words.voices.wordless}
      </span>
      {view === 'all' && (
        <span class="row-status">
          {words.status[voice.status]}
          {voice.reply && ` · ${words.voices.answered}`}
        </span>
      )}
      {voice.status === 'pending' && voice.signals.length > 0 && (
        <span class="row-status">
          <FlagIcon /> {voice.signals.map((signal) => words.signal[signal]).join(' · ')}
        </span>
      )}
    </a>
  )
}
