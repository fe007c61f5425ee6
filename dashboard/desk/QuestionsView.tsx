import { useState } from 'preact/hooks'
import type { DeskQuestion, QuestionView } from '../../shared/schemas/question.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { usePages } from '../ui/use-pages.ts'
import { DeskList } from './DeskList.tsx'
import { QuestionCard } from './QuestionCard.tsx'

interface Props {
  shop: SignedIn['shops'][number]
  /** How often somebody wanted to see the list as it is by now. */
  looks: number
  onChanged: () => void
}

// From here rather than from the schemas: those would bring their validator along.
const LISTS: readonly QuestionView[] = ['to_answer', 'to_decide', 'all']

/** What people ask before they buy: to answer, to decide, or all of it. */
export function QuestionsView({ shop, looks, onChanged }: Props) {
  const says = useWords().desk
  const [list, setList] = useState<QuestionView>('to_answer')
  const pages = usePages<DeskQuestion>(
    async (cursor) => {
      const { questions, cursor: next } = await api.questions(shop.id, list, cursor)
      return { items: questions, cursor: next }
    },
    [shop.id, list, looks],
  )
  return (
    <DeskList
      lists={LISTS}
      chosen={list}
      choose={setList}
      names={says.questionList}
      empty={says.questionsEmpty}
      pages={pages}
    >
      {(question) => (
        <QuestionCard
          key={question.id}
          shop={shop}
          question={question}
          onChanged={(changed) => {
            pages.change((one) => (one.id === changed.id ? changed : one))
            onChanged()
          }}
        />
      )}
    </DeskList>
  )
}
