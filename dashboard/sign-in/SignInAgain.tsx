import { useWords } from '../i18n/language.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { SignInForm } from './SignInForm.tsx'
import { useSession } from './session.tsx'

/** Over the page when a session ends in the middle of something: what was being done stays where it is. */
export function SignInAgain({ email }: { email: string }) {
  const words = useWords()
  const { refresh } = useSession()
  return (
    <Dialog title={words.signIn.endedTitle} class="small">
      <p>{words.signIn.ended}</p>
      <SignInForm email={email} onSignedIn={refresh} />
    </Dialog>
  )
}
