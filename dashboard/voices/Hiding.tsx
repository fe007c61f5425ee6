import { useState } from 'preact/hooks'
import type { WholeVoice } from '../../shared/schemas/voice.ts'
import { api } from '../api.ts'
import { failureCode } from '../failure.ts'
import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'

type Field = 'title' | 'body'

/** What is selected in the open voice's text, in UTF-16 code units of its title or body; null where nothing is. */
function selectedPart(): { field: Field; start: number; end: number } | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const paragraph = startContainer.parentElement?.closest<HTMLElement>('[data-field]')
  // Within one paragraph, which holds one text.
  if (!paragraph?.contains(endContainer) || startContainer !== endContainer) return null
  return { field: paragraph.dataset.field as Field, start: startOffset, end: endOffset }
}

interface Props {
  shop: string
  voice: WholeVoice
  onChanged: () => void
}

/**
 * Hides personal data from the public, and shows it again: what is selected, else the numbers and addresses that were
 * found. The words themselves nobody can change.
 */
export function Hiding({ shop, voice, onChanged }: Props) {
  const words = useWords()
  const [problem, setProblem] = useState<string | null>(null)
  const { hidden, marked } = voice
  const count = hidden.title.length + hidden.body.length

  async function set(title: typeof hidden.title, body: typeof hidden.body) {
    setProblem(null)
    try {
      await api.hide(shop, voice.id, { expectedVersion: voice.version, title, body })
    } catch (error) {
      setProblem(failureWords(words, failureCode(error)))
    }
    onChanged()
  }

  const isMarked = (['title', 'body'] as const).some((field) =>
    marked[field].some(
      (one) => !hidden[field].some(({ start, end }) => start <= one.start && one.end <= end),
    ),
  )
  const hideSelected = () => {
    const part = selectedPart()
    if (!part && isMarked)
      return void set([...hidden.title, ...marked.title], [...hidden.body, ...marked.body])
    if (!part) return setProblem(words.work.hideFirst)
    const { field, start, end } = part
    const next = { ...hidden, [field]: [...hidden[field], { start, end }] }
    void set(next.title, next.body)
  }

  return (
    <section aria-labelledby="hiding">
      <h3 id="hiding" class="unseen">
        {words.work.hide}
      </h3>
      <p class="work-row">
        {/* Pressing it must not take the selection away. */}
        <button
          type="button"
          id="hide"
          class="button"
          aria-describedby="hiding-why"
          onPointerDown={(event) => event.preventDefault()}
          onClick={hideSelected}
        >
          {isMarked ? words.work.hideMarked : words.work.hide}
        </button>
        <span id="hiding-why" class="quiet">
          {words.work.hideWhy}
        </span>
        {count > 0 && (
          <>
            <span>{words.work.hidden(count)}</span>
            <button type="button" class="link" onClick={() => void set([], [])}>
              {words.work.showAgain}
            </button>
          </>
        )}
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  )
}
