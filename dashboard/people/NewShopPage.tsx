import { useWords } from '../i18n/language.tsx'
import { useSession } from '../sign-in/session.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Plain } from '../ui/Plain.tsx'
import { Invited } from './Invited.tsx'
import { NewShop } from './NewShop.tsx'

/** For whoever is in no shop yet, or wants another: accept an invitation, or open a shop where that is allowed. */
export function NewShopPage() {
  const words = useWords()
  const { state, signOut } = useSession()
  if (!('who' in state)) return null
  const { email, shops, mayOpen } = state.who
  return (
    <Plain title={mayOpen ? words.people.newShop.title : words.signIn.noShop}>
      <Invited />
      {mayOpen ? <NewShop /> : <p>{words.signIn.noShopText(email)}</p>}
      {shops.length > 0 ? (
        <a href="/dashboard/">{words.people.newShop.back}</a>
      ) : (
        <button type="button" class="button" onClick={signOut}>
          {words.signOut}
        </button>
      )}
      <LanguageSwitch />
    </Plain>
  )
}
