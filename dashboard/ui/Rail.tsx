import { useLocation } from 'preact-iso'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { shownCount } from '../i18n/format.ts'
import { useWords } from '../i18n/language.tsx'
import { PAGES, type PageId } from '../pages.ts'
import { useSession } from '../sign-in/session.tsx'
import { KeyboardIcon, Mark, PersonIcon } from './icons.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SignOut } from './SignOut.tsx'
import { THREE_COLUMNS, useMedia } from './use-media.ts'

type Shop = SignedIn['shops'][number]

interface Props {
  shop: Shop
  page: PageId
  /** How many wait for someone in this shop. */
  waiting: number
  /** Sends what is still held; resolves with how many decisions did not get through. */
  flush: () => Promise<number>
  /** Opens the list of keys, on pages that have some. */
  onKeys?: () => void
}

/** Which shop, which page, who is signed in; a column on the left, a bar on top where there is little room. */
export function Rail({ shop, page, waiting, flush, onKeys }: Props) {
  const words = useWords()
  const isColumn = useMedia(THREE_COLUMNS)
  const person = <Person shop={shop} flush={flush} {...(onKeys && { onKeys })} />
  return (
    <header class="rail">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <p class="brand">
        <Mark /> <span>Voce</span>
      </p>
      <ShopSwitch shop={shop} page={page} />
      <nav class="pages" aria-label="Voce">
        {PAGES.map(({ id, path, icon: Icon }) => (
          <a
            key={id}
            href={`/dashboard/${shop.id}/${path}`}
            aria-current={id === page ? (id === 'voices' ? 'true' : 'page') : undefined}
          >
            <Icon />
            <span>{words.pages[id]}</span>
            {id === 'voices' && waiting > 0 && (
              <span class="waiting">
                <span aria-hidden="true">{shownCount(waiting)}</span>
                <span class="unseen">{words.voices.waiting(shownCount(waiting))}</span>
              </span>
            )}
          </a>
        ))}
      </nav>
      {isColumn ? (
        <div class="person">{person}</div>
      ) : (
        <>
          <button type="button" class="icon-button" popovertarget="person" aria-label={words.you}>
            <PersonIcon />
          </button>
          <div class="person" id="person" popover="auto">
            {person}
          </div>
        </>
      )}
    </header>
  )
}

/** Leads to the same page of another shop. */
function ShopSwitch({ shop, page }: { shop: Shop; page: PageId }) {
  const words = useWords()
  const { route } = useLocation()
  const { state } = useSession()
  const shops = 'who' in state ? state.who.shops : []
  if (shops.length < 2) return <p class="shop-name">{shop.name}</p>
  return (
    <select
      class="shop-name"
      aria-label={words.shop}
      value={shop.id}
      onChange={({ currentTarget }) =>
        route(`/dashboard/${currentTarget.value}/${PAGES.find(({ id }) => id === page)!.path}`)
      }
    >
      {shops.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

function Person({ shop, flush, onKeys }: Pick<Props, 'shop' | 'flush' | 'onKeys'>) {
  const words = useWords()
  const { state } = useSession()
  return (
    <div class="person-body">
      <p class="person-name">
        <bdi>{shop.displayName}</bdi>
        <span class="quiet">
          {words.role[shop.role]}
          {'who' in state && (
            <span class="person-email" title={state.who.email}>
              {state.who.email}
            </span>
          )}
        </span>
      </p>
      <LanguageSwitch />
      {'who' in state && state.who.mayOpen && <a href="/dashboard/new">{words.people.newShop.another}</a>}
      {onKeys && (
        <button type="button" class="link with-icon" onClick={onKeys}>
          <KeyboardIcon /> {words.keys.title}
        </button>
      )}
      <SignOut flush={flush} />
    </div>
  )
}
