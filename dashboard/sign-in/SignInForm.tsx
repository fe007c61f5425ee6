import { useState } from 'preact/hooks'
import { CodeStep } from './CodeStep.tsx'
import { EmailStep } from './EmailStep.tsx'

/** A passkey; or address, then code. `email` fills the address in for someone who was signed in before. */
export function SignInForm({ email = '', onSignedIn }: { email?: string; onSignedIn: () => Promise<void> }) {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [address, setAddress] = useState(email)
  return sentTo === null ? (
    <EmailStep
      email={address}
      onSignedIn={onSignedIn}
      onSent={(to) => {
        setAddress(to)
        setSentTo(to)
      }}
    />
  ) : (
    <CodeStep email={sentTo} onSignedIn={onSignedIn} onOtherAddress={() => setSentTo(null)} />
  )
}
