import type { WaitingPhoto } from '../../shared/schemas/photo.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { MoreButton } from '../ui/MoreButton.tsx'
import { usePages } from '../ui/use-pages.ts'
import { PhotoCard } from './PhotoCard.tsx'

interface Props {
  shop: SignedIn['shops'][number]
  /** How often somebody wanted to see the list as it is by now. */
  looks: number
  onChanged: () => void
}

/** Photos to decide, apart from the words beside them, oldest first. What was decided stays in sight until the next visit. */
export function PhotosView({ shop, looks, onChanged }: Props) {
  const words = useWords()
  const pages = usePages<WaitingPhoto>(
    async (cursor) => {
      const { photos, cursor: next } = await api.photos(shop.id, { cursor })
      return { items: photos, cursor: next }
    },
    [shop.id, looks],
  )
  const { state } = pages
  if (state.phase === 'loading') return <p class="quiet">{words.loading}</p>
  if (state.phase === 'failed') return <FailureNote code={state.code} onRetry={pages.again} />
  return (
    <>
      <p class="quiet">{state.items.length === 0 ? words.desk.photosEmpty : words.desk.photosLead}</p>
      <ul class="desk-photos">
        {state.items.map((photo) => (
          <PhotoCard
            key={photo.id}
            shop={shop}
            photo={photo}
            onChanged={(changed) => {
              pages.change((one) => (one.id === photo.id ? { ...one, ...changed } : one))
              onChanged()
            }}
          />
        ))}
      </ul>
      <MoreButton of={pages} />
    </>
  )
}
