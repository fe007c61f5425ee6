import { useState } from 'preact/hooks'
import type { Voice } from '../../shared/schemas/voice.ts'
import { fullTime, relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { Dialog } from '../ui/Dialog.tsx'

interface Props {
  reply: NonNullable<Voice['reply']>
  /** Takes it off the page, where the person may: resolves with why that failed, or null. */
  onRemove: (() => Promise<string | null>) | undefined
}

/** The shop's answer as it stands on the product page. */
export function Reply({ reply, onRemove }: Props) {
  const { words, locale } = useSpeech()
  const { name, body, at, editedAt } = reply
  const [asks, setAsks] = useState(false)
  return (
    <section class="reply">
      <h3>
        <bdi>{name ? words.answer.by(name) : words.answer.byShop}</bdi>
        <span class="quiet">
          {' · '}
          <time dateTime={at} title={fullTime(at, locale)}>
            {relativeTime(at, locale, Date.now())}
          </time>
          {editedAt && ` · ${words.answer.edited(relativeTime(editedAt, locale, Date.now()))}`}
        </span>
      </h3>
      <p dir="auto">{body}</p>
      {onRemove && (
        <button type="button" class="link" onClick={() => setAsks(true)}>
          {words.answering.remove}
        </button>
      )}
      {asks && onRemove && <RemoveReply onRemove={onRemove} onClose={() => setAsks(false)} />}
    </section>
  )
}

/** Asked first: what is removed here cannot be undone. */
function RemoveReply({ onRemove, onClose }: { onRemove: () => Promise<string | null>; onClose: () => void }) {
  const { words } = useSpeech()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  async function remove() {
    if (busy) return
    setBusy(true)
    const failed = await onRemove()
    if (failed === null) return onClose()
    setBusy(false)
    setProblem(failed)
  }
  return (
    <Dialog title={words.answering.removeTitle} onClose={onClose}>
      <p>{words.answering.removeText}</p>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="dialog-foot">
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" class="button primary" aria-disabled={busy} onClick={() => void remove()}>
          {words.answering.remove}
        </button>
      </div>
    </Dialog>
  )
}
