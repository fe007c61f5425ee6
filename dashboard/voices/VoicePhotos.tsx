import type { WholeVoice } from '../../shared/schemas/voice.ts'
import { PhotoCard } from '../desk/PhotoCard.tsx'
import { useWords } from '../i18n/language.tsx'
import type { Shop } from './use-desk.ts'

/** The photos of a voice, each decided apart from its words. */
export function VoicePhotos({
  shop,
  voice: { photos },
  onChanged,
}: {
  shop: Shop
  voice: WholeVoice
  onChanged: () => void
}) {
  const words = useWords()
  if (photos.length === 0) return null
  return (
    <section aria-labelledby="photos" class="voice-photos">
      <h3 id="photos">{words.about.photos}</h3>
      <ul class="desk-photos">
        {photos.map((photo) => (
          <PhotoCard key={photo.id} shop={shop} photo={photo} withProduct={false} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  )
}
