import { useState } from 'preact/hooks'
import type { WaitingPhoto } from '../../shared/schemas/photo.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useAction } from '../ui/use-action.ts'
import { type Against, ReasonDialog } from '../voices/ReasonDialog.tsx'
import { Statement } from '../voices/Statement.tsx'

interface Props {
  shop: SignedIn['shops'][number]
  photo: WaitingPhoto
  /** Says what it is of, with a way to its review. */
  withProduct?: boolean
  onChanged: (changed: Partial<WaitingPhoto>) => void
}

/** One photo with what can be done about it. */
export function PhotoCard({ shop, photo, withProduct = true, onChanged }: Props) {
  const { words, locale } = useSpeech()
  const says = words.desk
  const action = useAction()
  const { busy, run } = action
  const [choosing, setChoosing] = useState(false)
  const { id, review, product, status, reason, mediaUse, createdAt } = photo
  const name = product.title ?? product.id
  const file = `/v1/merchant/${shop.id}/photos/${id}`

  const publish = () =>
    run(async () => {
      await api.decidePhoto(shop.id, id, { decision: 'publish', was: status })
      onChanged({ status: 'published', reason: null })
    })
  const reject = ({ reason: because }: Against) => {
    setChoosing(false)
    void run(async () => {
      const now = await api.decidePhoto(shop.id, id, { decision: 'reject', was: status, reason: because })
      onChanged({ status: now.status, reason: because })
    })
  }

  return (
    <li class="desk-photo">
      <a href={file} target="_blank" rel="noopener" aria-label={says.photoLarge(name)}>
        <img
          src={`${file}?size=small`}
          alt={says.photoOf(name)}
          width={photo.width}
          height={photo.height}
          loading="lazy"
        />
      </a>
      <div class="desk-photo-text">
        {withProduct && (
          <p>
            <a href={`/dashboard/${shop.id}/voices/all/${review}`}>
              <bdi>{name}</bdi>
            </a>
          </p>
        )}
        <p class="quiet">
          {relativeTime(createdAt, locale, Date.now())}
          {mediaUse && ` · ${says.mediaUse}`}
        </p>
        {status !== 'pending' && (
          <p role="status">
            {says.photoState[status]}
            {reason && `: ${words.reasons.list[reason].name}`}
          </p>
        )}
        {shop.role !== 'viewer' && (
          <p class="desk-acts">
            {status !== 'published' && (
              <button type="button" class="button primary" aria-disabled={busy} onClick={publish}>
                {words.decide.publish}
              </button>
            )}
            {status !== 'rejected' && status !== 'removed' && (
              <button type="button" class="button" aria-disabled={busy} onClick={() => setChoosing(true)}>
                {status === 'published' ? words.decide.remove : words.decide.reject}
              </button>
            )}
          </p>
        )}
        <Problem of={action} />
      </div>
      {choosing && (
        <ReasonDialog
          decision={status === 'published' ? 'remove' : 'reject'}
          withFacts={false}
          preview={(query) => (
            <>
              <p class="quiet">{says.photoTold}</p>
              <Statement
                shop={shop.id}
                id={review}
                query={query && { ...query, part: { kind: 'photo', id: photo.id } }}
              />
            </>
          )}
          onClose={() => setChoosing(false)}
          onDecide={reject}
        />
      )}
    </li>
  )
}
