import type { Voice } from '../../shared/schemas/voice.ts'
import { fullTime, relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { ShieldIcon } from '../ui/icons.tsx'

/** What it is about, how it is proven, when and on which way it came. */
export function VoiceOrigin({ voice }: { voice: Voice }) {
  const { words, locale } = useSpeech()
  const { product, proof, channel, createdAt } = voice
  const title = product.title ?? product.id
  return (
    <>
      <p class="voice-product">
        {product.url ? (
          <a
            href={product.url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words.voices.openProduct(title)}
          >
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
      </p>
      <p class="voice-origin">
        <span class="with-icon">
          {proof === 'order' && <ShieldIcon />}
          {words.proof[proof]}
        </span>
        <span aria-hidden="true">·</span>
        <time dateTime={createdAt} title={fullTime(createdAt, locale)}>
          {relativeTime(createdAt, locale, Date.now())}
        </time>
        <span aria-hidden="true">·</span>
        <span>{words.channel[channel] ?? channel}</span>
      </p>
    </>
  )
}
