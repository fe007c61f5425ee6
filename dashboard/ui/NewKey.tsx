import { useRef, useState } from 'preact/hooks'
import { useWords } from '../i18n/language.tsx'
import { Dialog } from './Dialog.tsx'

/** Shows a new key or secret, this one time. Only its own button closes it: a key that slipped away would have to be made anew. */
export function NewKey({ title, value, onClose }: { title: string; value: string; onClose: () => void }) {
  const words = useWords()
  const says = words.people.keys
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState('')

  async function copy() {
    field.current!.select()
    try {
      await navigator.clipboard.writeText(value)
      setCopied(says.copied)
    } catch {
      setCopied(says.copyByHand)
    }
  }

  return (
    <Dialog title={title}>
      <p>{says.newText}</p>
      <div class="field">
        <label for="new-key">{says.key}</label>
        <input id="new-key" class="people-key" ref={field} readOnly value={value} spellcheck={false} />
      </div>
      <p role="status">{copied}</p>
      <div class="dialog-foot">
        <button type="button" class="button primary" onClick={copy}>
          {says.copy}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {says.isKept}
        </button>
      </div>
    </Dialog>
  )
}
