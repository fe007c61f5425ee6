import { useRef, useState } from 'preact/hooks'
import { useWords } from '../i18n/language.tsx'
import { useSession } from '../sign-in/session.tsx'
import { scriptTag } from './shop-address.ts'

/** The one line that a shop's pages need, to be copied. */
export function ScriptTag({ shop }: { shop: string }) {
  const words = useWords()
  const says = words.people.tag
  const { state } = useSession()
  const line = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')
  const tag = scriptTag('who' in state ? state.who.origin : location.origin, shop)

  async function copy() {
    try {
      await navigator.clipboard.writeText(tag)
      setSaid(says.copied)
    } catch {
      getSelection()?.selectAllChildren(line.current!)
      setSaid(says.copyByHand)
    }
  }

  return (
    <div class="people-tag">
      <code ref={line} dir="ltr">
        {tag}
      </code>
      <div class="people-acts">
        <button type="button" class="button" onClick={copy}>
          {says.copy}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
