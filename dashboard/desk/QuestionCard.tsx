import { useState } from 'preact/hooks'
import type { DeskQuestion } from '../../shared/schemas/question.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { drafts } from '../voices/drafts.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { Asked } from './Asked.tsx'

interface Props {
  shop: SignedIn['shops'][number]
  question: DeskQuestion
  onChanged: (changed: DeskQuestion) => void
}

/** One question with its answers, what can be decided about each, and the shop's own answer. */
export function QuestionCard({ shop, question, onChanged }: Props) {
  const { words, locale } = useSpeech()
  const says = words.desk
  const { id, product, name, createdAt, status, reachable, answers } = question
  const own = answers.find(({ byShop }) => byShop)
  const mayAct = shop.role !== 'viewer'
  const canAnswer = mayAct && (status === 'pending' || status === 'published')
  const [writing, setWriting] = useState(() => canAnswer && (!own || drafts.read(shop.id, id) !== null))
  const [said, setSaid] = useState('')
  const title = product.title ?? product.id
  return (
    <li class="desk-card">
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p class="desk-facts quiet">
        <span>
          <bdi>{name ?? words.voices.someone}</bdi>
        </span>
        <span>{relativeTime(createdAt, locale, Date.now())}</span>
        <span>{reachable ? says.reachable : says.unreachable}</span>
      </p>
      <Asked
        shop={shop.id}
        kind="questions"
        asked={question}
        mayAct={mayAct}
        note={answers.some((one) => one.status === 'published') ? null : says.unanswered}
        onChanged={(changed) => onChanged({ ...question, ...changed })}
      />
      {answers.length > 0 && (
        <section aria-label={says.answers} class="desk-answers">
          {answers.map((one) => (
            <div key={one.id}>
              <p class="quiet">
                <b>{one.byShop ? says.byShop : says.byShopper}</b> <bdi>{one.name}</bdi>{' '}
                {relativeTime(one.createdAt, locale, Date.now())}
              </p>
              <Asked
                shop={shop.id}
                kind="answers"
                asked={one}
                mayAct={mayAct}
                note={null}
                onChanged={(changed) =>
                  onChanged({
                    ...question,
                    answers: answers.map((each) => (each.id === one.id ? { ...each, ...changed } : each)),
                  })
                }
              />
            </div>
          ))}
        </section>
      )}
      <p role="status">{said}</p>
      {canAnswer &&
        (writing ? (
          <AnswerForm
            shop={shop}
            question={question}
            own={own}
            onSent={(changed) => {
              setWriting(false)
              setSaid(says.sent)
              onChanged(changed)
            }}
          />
        ) : (
          <p>
            <button type="button" class="link" onClick={() => setWriting(true)}>
              {own ? says.change : says.answer}
            </button>
          </p>
        ))}
    </li>
  )
}
