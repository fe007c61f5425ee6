import { useRef, useState } from 'preact/hooks'
import { useWords } from '../i18n/language.tsx'

/** Lines to be copied into a page; `name` says which ones, for those who only hear the button. */
export function Snippet({ name, code }: { name: string; code: string }) {
  const says = useWords().people.tag
  const lines = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(code)
      setSaid(says.copied)
    } catch {
      getSelection()?.selectAllChildren(lines.current!)
      setSaid(says.copyByHand)
    }
  }

  return (
    <div class="people-tag">
      <pre class="setup-code" dir="ltr">
        <code ref={lines}>{code}</code>
      </pre>
      <div class="people-acts">
        <button type="button" class="button" onClick={copy}>
          {says.copy}
          <span class="unseen">: {name}</span>
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
