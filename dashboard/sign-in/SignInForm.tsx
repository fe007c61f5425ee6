import { useState } from 'preact/hooks'
import { CodeStep } from './CodeStep.tsx'
import { EmailStep } from './EmailStep.tsx'

interface Props {
  /** Fills the address in for someone who was signed in before. */
  email?: string
  /** Whether anybody may sign up. */
  isOpen?: boolean
  onSignedIn: () => Promise<void>
}

/** A passkey; or address, then code. */
export function SignInForm({ email = '', isOpen = false, onSignedIn }: Props) {
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
    <CodeStep email={sentTo} isOpen={isOpen} onSignedIn={onSignedIn} onOtherAddress={() => setSentTo(null)} />
  )
}
