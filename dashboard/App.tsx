import { useLayoutEffect } from 'preact/hooks'
import { LocationProvider, Route, Router, useLocation } from 'preact-iso'
import type { VoiceView } from '../shared/schemas/voice.ts'
import './ui/base.css'
import './ui/shell.css'
import './sign-in/sign-in.css'
import './voices/list.css'
import './voices/voice.css'
import './voices/dialogs.css'
import { LanguageProvider, useWords } from './i18n/language.tsx'
import { SignInAgain } from './sign-in/SignInAgain.tsx'
import { SignInPage } from './sign-in/SignInPage.tsx'
import { SessionProvider, useSession } from './sign-in/session.tsx'
import { Announcer } from './ui/announcer.tsx'
import { Crash } from './ui/Crash.tsx'
import { FailureNote } from './ui/FailureNote.tsx'
import { Plain } from './ui/Plain.tsx'
import { settings } from './ui/storage.ts'
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
  const { state, refresh, signOut } = useSession()
  if (state.phase === 'loading') return <Plain title="Voce">{words.loading}</Plain>
  if (state.phase === 'failed')
    return (
      <Plain title="Voce">
        <FailureNote code={state.code} onRetry={refresh} />
      </Plain>
    )
  if (state.phase === 'out') return <SignInPage />
  if (state.who.shops.length === 0)
    return (
      <Plain title={words.signIn.noShop}>
        <p>{words.signIn.noShopText(state.who.email)}</p>
        <button type="button" class="button" onClick={signOut}>
          {words.signOut}
        </button>
      </Plain>
    )
  return (
    <>
      <Router>
        <Route path="/dashboard/:shop?" component={Start} />
        <Route path="/dashboard/:shop/voices/:view?/:voice?" component={ShopVoices} />
        <Route default component={NotFound} />
      </Router>
      {state.phase === 'ended' && <SignInAgain email={state.who.email} />}
    </>
  )
}

const isView = (words: ReturnType<typeof useWords>, view: string): view is VoiceView =>
  Object.hasOwn(words.voices.view, view)

function useShop(id: string | undefined) {
  const { state } = useSession()
  return 'who' in state ? state.who.shops.find((shop) => shop.id === id) : undefined
}

function Start({ shop }: { shop?: string }) {
  const { route } = useLocation()
  const { state } = useSession()
  const known = useShop(shop) ?? useShop(settings.get(LAST_SHOP) ?? undefined)
  const first = 'who' in state ? state.who.shops[0] : undefined
  const target = known ?? first
  useLayoutEffect(() => {
    if (target) route(`/dashboard/${target.id}/voices/to_decide`, true)
  }, [target, route])
  return null
}

function ShopVoices({
  shop: id,
  view = 'to_decide',
  voice = null,
}: {
  shop: string
  view?: string
  voice?: string | null
}) {
  const words = useWords()
  const shop = useShop(id)
  useLayoutEffect(() => {
    if (shop) settings.set(LAST_SHOP, shop.id)
  }, [shop])
  if (!shop || !isView(words, view)) return <NotFound />
  return <VoicesPage key={shop.id} shop={shop} view={view} opened={voice} />
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
