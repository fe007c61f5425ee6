import { useState } from 'preact/hooks'
import type { DeskQuestion, QuestionView } from '../../shared/schemas/question.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { MoreButton } from '../invitations/MoreButton.tsx'
import { usePages } from '../invitations/use-pages.ts'
import { FailureNote } from '../ui/FailureNote.tsx'
import { QuestionCard } from './QuestionCard.tsx'

interface Props {
  shop: SignedIn['shops'][number]
  onChanged: () => void
}

// From here rather than from the schemas: those would bring their validator along.
const LISTS: readonly QuestionView[] = ['to_answer', 'to_decide', 'all']

/** What people ask before they buy: to answer, to decide, or all of it. */
export function QuestionsView({ shop, onChanged }: Props) {
  const words = useWords()
  const says = words.desk
  const [list, setList] = useState<QuestionView>('to_answer')
  const pages = usePages<DeskQuestion>(
    async (cursor) => {
      const { questions, cursor: next } = await api.questions(shop.id, list, cursor)
      return { items: questions, cursor: next }
    },
    [shop.id, list],
  )
  const { state } = pages
  return (
    <>
      <fieldset class="desk-lists" aria-label={says.lists}>
        {LISTS.map((each) => (
          <button
            key={each}
            type="button"
            class="chip"
            aria-pressed={each === list}
            onClick={() => setList(each)}
          >
            {says.questionList[each]}
          </button>
        ))}
      </fieldset>
      {state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {state.phase === 'failed' && <FailureNote code={state.code} onRetry={pages.again} />}
      {state.phase === 'ready' && state.items.length === 0 && <p>{says.questionsEmpty[list]}</p>}
      {state.phase === 'ready' && (
        <ul class="desk-list">
          {state.items.map((question) => (
            <QuestionCard
              key={question.id}
              shop={shop}
              question={question}
              onChanged={(changed) => {
                pages.change((one) => (one.id === changed.id ? changed : one))
                onChanged()
              }}
            />
          ))}
        </ul>
      )}
      <MoreButton of={pages} />
    </>
  )
}
