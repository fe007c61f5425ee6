import { useId, useRef, useState } from 'preact/hooks'
import { ANSWER_MAX } from '../../shared/limits.ts'
import type { DeskQuestion } from '../../shared/schemas/question.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { characters } from '../../shared/text.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useAction } from '../ui/use-action.ts'
import { drafts } from '../voices/drafts.ts'

interface Props {
  shop: SignedIn['shops'][number]
  question: DeskQuestion
  /** The answer that is there. */
  own: DeskQuestion['answers'][number] | undefined
  onSent: (changed: DeskQuestion) => void
}

/** Where the shop answers a question. Every keystroke is kept in this tab until the answer has arrived. */
export function AnswerForm({ shop, question, own, onSent }: Props) {
  const says = useWords().desk
  const field = useRef<HTMLTextAreaElement>(null)
  const at = useId()
  const { id, version, status } = question
  const [text, setText] = useState(() => drafts.read(shop.id, id) ?? own?.body ?? '')
  const [wrong, setWrong] = useState<string | null>(null)
  const action = useAction()
  const { busy, run } = action

  async function send() {
    const body = text.trim()
    const over = characters(body) - ANSWER_MAX
    if (body === '' || over > 0) {
      setWrong(body === '' ? says.missing : says.over(over))
      field.current!.focus()
      return
    }
    await run(async () => {
      const changed = await api.answerQuestion(shop.id, id, { body, expectedVersion: version })
      drafts.drop(shop.id, id)
      const answer: DeskQuestion['answers'][number] = {
        ...(own ?? {
          id: `${id} answer`,
          version: 1,
          language: null,
          signals: [],
          reports: [],
          createdAt: new Date().toISOString(),
          byShop: true,
        }),
        body,
        shownBody: null,
        name: shop.displayName,
        status: 'published',
        reason: null,
        dueAt: null,
      }
      onSent({
        ...question,
        version: changed.version,
        status: changed.status,
        dueAt: null,
        answers: [answer, ...question.answers.filter(({ byShop }) => !byShop)],
      })
    })
  }

  return (
    <form
      class="desk-answer"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label for={at}>{says.answerAs(shop.displayName)}</label>
      <textarea
        ref={field}
        id={at}
        rows={3}
        value={text}
        readOnly={busy}
        aria-invalid={wrong !== null}
        aria-describedby={`${at}-problem`}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value)
          setWrong(null)
          drafts.write(shop.id, id, currentTarget.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send()
        }}
      />
      <div id={`${at}-problem`}>
        <Problem of={wrong ? { ...action, problem: wrong, isStale: false } : action} />
      </div>
      <p class="desk-acts">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {busy ? says.sending : says.send}
        </button>
        {status === 'pending' && <span class="quiet">{says.sendsBoth}</span>}
      </p>
    </form>
  )
}
