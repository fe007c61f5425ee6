import { api } from '../api.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { Part } from '../ui/Part.tsx'
import { useFetched } from '../ui/use-fetched.ts'
import { JoinGroup } from './JoinGroup.tsx'

/** Ids that the shop's pages asked for within a week and nobody knows; nothing where there are none. */
export function Unknown({
  shop,
  mayChange,
  onChanged,
}: {
  shop: string
  mayChange: boolean
  onChanged: () => void
}) {
  const { words, locale } = useSpeech()
  const says = words.products
  const [seen, again] = useFetched(() => api.seen(shop), [shop])
  if (seen.phase !== 'ready' || seen.value.unknown.length === 0) return null
  return (
    <Part title={says.unknown} lead={says.unknownLead}>
      <ul class="products">
        {seen.value.unknown.map(({ id, at }) => (
          <li key={id} class="product-unknown">
            <p>
              <b>
                <bdi>{id}</bdi>
              </b>{' '}
              <span class="quiet">{says.seen(relativeTime(at, locale, Date.now()))}</span>
            </p>
            {mayChange && (
              <JoinGroup
                shop={shop}
                id={id}
                name={id}
                label={says.sameAs(id)}
                go={says.same}
                onDone={() => {
                  again()
                  onChanged()
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}
