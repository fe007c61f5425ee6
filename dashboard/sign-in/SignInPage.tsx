import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { Mark } from '../ui/icons.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { useFetched } from '../ui/use-fetched.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { SignInForm } from './SignInForm.tsx'
import { useSession } from './session.tsx'

/** The page for whoever is not signed in. */
export function SignInPage() {
  const words = useWords()
  const { refresh } = useSession()
  usePageTitle(words.signIn.title)
  const [open] = useFetched(api.signUp, [])
  const isOpen = open.phase === 'ready' && open.value.signUp
  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <p class="brand">
          <Mark /> Voce
        </p>
        <h1>{words.signIn.title}</h1>
        <SignInForm isOpen={isOpen} onSignedIn={refresh} />
        {/* Below what is pressed: it comes with an answer, and must not move a button from under a finger. */}
        {isOpen && <p>{words.signIn.newHere}</p>}
      </div>
      <LanguageSwitch />
    </main>
  )
}
