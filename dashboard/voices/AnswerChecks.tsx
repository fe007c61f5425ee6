import { useEffect, useState } from 'preact/hooks'
import { soundsLikePressure } from '../../shared/answer-checks.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { unfilled } from './saved-answer.ts'

/** The Worker is asked when the person pauses, and not about "Thank you." */
const PAUSE_MS = 1_000
const COUNT_FROM_CHARACTERS = 20
/** From here on an answer is a form letter. */
const TELL_FROM = 2

/** Quiet remarks about what is being written. They may be wrong, so they forbid nothing. */
export function AnswerChecks({ shop, id, text }: { shop: string; id: string; text: string }) {
  const words = useWords()
  const [counted, setCounted] = useState<{ text: string; uses: number } | null>(null)
  useEffect(() => {
    if (text.trim().length < COUNT_FROM_CHARACTERS) return
    let wanted = true
    const timer = setTimeout(() => {
      // In silence: without the count there is nothing to remark.
      api.answerUses(shop, id, text.trim()).then(
        ({ uses }) => wanted && setCounted({ text, uses }),
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [shop, id, text])
  const place = unfilled(text)
  const uses = counted?.text === text ? counted.uses : 0
  return (
    <div class="answer-checks" role="status">
      {place !== null && <p>{words.answering.unfilled(place)}</p>}
      {soundsLikePressure(text) && <p>{words.answering.pressure}</p>}
      {uses >= TELL_FROM && <p>{words.answering.uses(uses)}</p>}
    </div>
  )
}
