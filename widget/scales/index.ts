import { speak } from '../../shared/language.ts'
import type { PublishedReview, ReviewPage } from '../../shared/schemas/review.ts'
import { QUESTIONS, SCALE_STEPS } from '../../shared/sectors.ts'
import { english, type ScalesKey } from '../i18n/en/scales.ts'
import { loadPhrases } from '../i18n/load-phrases.ts'

/** Fewer answers are no average. The dashboard's words for the questions name this figure. */
const ANSWERS_MIN = 5
const PLACES = ['scale_1', 'scale_2', 'scale_3'] as const
const STEPS = Array.from({ length: SCALE_STEPS }, (_, index) => index + 1)

/** A scale to choose by, and the name of its step in a query. */
export interface ScaleChoice {
  name: (typeof PLACES)[number]
  scale: string
  words: string[]
}

/** What was answered to the public questions, in words: of each review, and of all. Draws nothing, so needs no Preact. */
export async function prepareScales(locale: string) {
  const { say, number } = speak(locale, english, await loadPhrases(locale, 'scales'))
  const position = (code: string, n: number): string => {
    const scale = say(code as ScalesKey)
    const word = `${code}_${n}` as ScalesKey
    return word in english ? say('end', { scale, word: say(word) }) : say('step', { scale, n })
  }

  return {
    /** What the author of one review answered. */
    said({ sector, motive, scales }: PublishedReview): string[] {
      if (!sector) return []
      const words = QUESTIONS[sector].scales.flatMap((code, place) =>
        scales[place] ? [position(code, scales[place])] : [],
      )
      // A code from a newer worker than this program has no words here.
      if (motive && `motive_${motive}` in english) words.unshift(say(`motive_${motive}` as ScalesKey))
      return words
    },

    /** The scales that enough people answered: each with its average, then its steps from one on. */
    choices({ product, summary }: ReviewPage): ScaleChoice[] {
      if (!product.sector) return []
      return QUESTIONS[product.sector].scales.flatMap((code, place) => {
        const { answers, sum } = summary.scales[place]!
        if (answers < ANSWERS_MIN) return []
        const scale = say(code as ScalesKey)
        const n = number(Math.round((10 * sum) / answers) / 10, { minimumFractionDigits: 1 })
        const words = [say('step', { scale, n }), ...STEPS.map((step) => position(code, step))]
        return [{ name: PLACES[place]!, scale, words }]
      })
    },
  }
}
