import type { FunctionComponent } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso'
import type { SignedIn } from '../shared/schemas/sign-in.ts'
import type { AnyView } from '../shared/schemas/voice.ts'
import './ui/base.css'
import './ui/controls.css'
import './ui/shell.css'
import './sign-in/sign-in.css'
import './voices/list.css'
import './voices/filters.css'
import './voices/selection.css'
import './voices/composer.css'
import './voices/toasts.css'
import './voices/voice.css'
import './voices/work.css'
import './voices/dialogs.css'
import './today/today.css'
import './trust/trust.css'
import './setup/setup.css'
import './products/products.css'
import './people/people.css'
import './invitations/invitations.css'
import './desk/desk.css'
import { DeskPage, type DeskView, isDeskView } from './desk/views.ts'
import { LanguageProvider, useWords } from './i18n/language.tsx'
import { NewShopPage } from './people/NewShopPage.tsx'
import { OwnName } from './people/OwnName.tsx'
import { SignInAgain } from './sign-in/SignInAgain.tsx'
import { SignInPage } from './sign-in/SignInPage.tsx'
import { SessionProvider, useSession } from './sign-in/session.tsx'
import { Announcer } from './ui/announcer.tsx'
import { Crash } from './ui/Crash.tsx'
import { FailureNote } from './ui/FailureNote.tsx'
import { Plain } from './ui/Plain.tsx'
import { settings } from './ui/storage.ts'
import { OutboxProvider } from './voices/outbox-context.tsx'
import { soughtText } from './voices/sought.ts'
import { VoicesPage } from './voices/VoicesPage.tsx'

const LAST_SHOP = 'voce:shop'

/** The dashboard, with everything that its pages stand on. */
export function App() {
  return (
    <LanguageProvider>
      <Crash>
        <LocationProvider scope="/dashboard">
          <SessionProvider>
            <Announcer />
            <Pages />
          </SessionProvider>
        </LocationProvider>
      </Crash>
    </LanguageProvider>
  )
}

function Pages() {
  const words = useWords()
  const { state, refresh } = useSession()
  if (state.phase === 'loading') return <Plain title="Voce">{words.loading}</Plain>
  if (state.phase === 'failed')
    return (
      <Plain title="Voce">
        <FailureNote code={state.code} onRetry={refresh} />
      </Plain>
    )
  if (state.phase === 'out') return <SignInPage />
  return (
    <OutboxProvider session={state}>
      <SignedInPages who={state.who} />
      {state.phase === 'ended' && <SignInAgain email={state.who.email} />}
    </OutboxProvider>
  )
}

function SignedInPages({ who }: { who: SignedIn }) {
  if (who.shops.length === 0) return <NewShopPage />
  return (
    <Router>
      <Route path="/dashboard/new" component={NewShopPage} />
      <Route path="/dashboard/:shop?" component={Start} />
      <Route path="/dashboard/:shop/today" component={ShopToday} />
      <Route path="/dashboard/:shop/invitations/:section?" component={ShopInvitations} />
      <Route path="/dashboard/:shop/products/:list?" component={ShopProducts} />
      <Route path="/dashboard/:shop/trust" component={ShopTrust} />
      <Route path="/dashboard/:shop/setup/:section?" component={ShopSetup} />
      <Route path="/dashboard/:shop/voices/:view?/:voice?" component={ShopVoices} />
      <Route default component={NotFound} />
    </Router>
  )
}

const isView = (words: ReturnType<typeof useWords>, view: string): view is AnyView | DeskView =>
  Object.hasOwn(words.voices.view, view)

function useWho(): SignedIn | undefined {
  const { state } = useSession()
  return 'who' in state ? state.who : undefined
}

function Start({ shop }: { shop?: string }) {
  const { route } = useLocation()
  const shops = useWho()?.shops ?? []
  const target =
    shops.find(({ id }) => id === shop) ?? shops.find(({ id }) => id === settings.get(LAST_SHOP)) ?? shops[0]
  useLayoutEffect(() => {
    if (target) route(`/dashboard/${target.id}/today`, true)
  }, [target, route])
  return null
}

type Shop = SignedIn['shops'][number]

/** A page of one shop, for those who work there. */
const inShop = (Page: FunctionComponent<{ shop: Shop }>) =>
  function ShopPage({ shop: id }: { shop: string }) {
    const shop = useWho()?.shops.find((one) => one.id === id)
    useLayoutEffect(() => {
      if (shop) settings.set(LAST_SHOP, shop.id)
    }, [shop])
    if (!shop) return <NotFound />
    return shop.isNamed ? <Page key={shop.id} shop={shop} /> : <OwnName key={shop.id} shop={shop} />
  }

const ShopToday = inShop(lazy(() => import('./today/TodayPage.tsx').then((page) => page.TodayPage)))
const ShopInvitations = inShop(
  lazy(() => import('./invitations/InvitationsPage.tsx').then((page) => page.InvitationsPage)),
)
const ShopTrust = inShop(lazy(() => import('./trust/TrustPage.tsx').then((page) => page.TrustPage)))
const ShopProducts = inShop(
  lazy(() => import('./products/ProductsPage.tsx').then((page) => page.ProductsPage)),
)
const ShopSetup = inShop(lazy(() => import('./setup/SetupPage.tsx').then((page) => page.SetupPage)))

function ShopVoices({
  shop: id,
  view = 'to_decide',
  voice = null,
  query,
}: {
  shop: string
  view?: string
  voice?: string | null
  query?: Record<string, string>
}) {
  const words = useWords()
  const who = useWho()
  const shop = who?.shops.find((one) => one.id === id)
  useLayoutEffect(() => {
    if (shop) settings.set(LAST_SHOP, shop.id)
  }, [shop])
  if (!who || !shop || !isView(words, view)) return <NotFound />
  if (!shop.isNamed) return <OwnName key={shop.id} shop={shop} />
  if (isDeskView(view)) return <DeskPage key={`${shop.id} ${view}`} shop={shop} view={view} />
  // Another person begins anew, as in another shop.
  const key = `${who.email} ${shop.id}`
  return (
    <VoicesPage
      key={key}
      email={who.email}
      shop={shop}
      view={view}
      sought={soughtText(query ?? {})}
      opened={voice}
    />
  )
}

function NotFound() {
  const words = useWords()
  return (
    <Plain title={words.notFound.title}>
      <p>{words.notFound.text}</p>
      <p>
        <a href="/dashboard/">{words.notFound.back}</a>
      </p>
    </Plain>
  )
}
