import { type Phrases, speak } from '../../shared/language.ts'
import { average, type Stars, total } from './rules.ts'

const english = { rated: 'Rated {average} out of 5', ratings: { one: '{n} rating', other: '{n} ratings' } }

// Here, not among the other words: a page of a hundred products waits for these.
const TRANSLATED: Record<string, Phrases<keyof typeof english>> = {
  it: { rated: 'Voto medio {average} su 5', ratings: { one: '{n} voto', other: '{n} voti' } },
  de: { rated: 'Mit {average} von 5 bewertet', ratings: { one: '{n} Bewertung', other: '{n} Bewertungen' } },
  fr: { rated: 'Noté {average} sur 5', ratings: { one: '{n} note', other: '{n} notes' } },
  es: { rated: 'Valoración: {average} de 5', ratings: { one: '{n} valoración', other: '{n} valoraciones' } },
  pt: { rated: 'Classificação: {average} em 5', ratings: { one: '{n} avaliação', other: '{n} avaliações' } },
  nl: {
    rated: 'Beoordeeld met {average} van 5',
    ratings: { one: '{n} beoordeling', other: '{n} beoordelingen' },
  },
  pl: {
    rated: 'Ocena {average} na 5',
    ratings: { one: '{n} ocena', few: '{n} oceny', many: '{n} ocen', other: '{n} oceny' },
  },
  sv: { rated: 'Betyg {average} av 5', ratings: '{n} betyg' },
  da: {
    rated: 'Bedømt til {average} ud af 5',
    ratings: { one: '{n} bedømmelse', other: '{n} bedømmelser' },
  },
  cs: { rated: 'Hodnocení {average} z 5', ratings: '{n} hodnocení' },
  ro: {
    rated: 'Evaluat cu {average} din 5',
    ratings: { one: '{n} evaluare', few: '{n} evaluări', other: '{n} de evaluări' },
  },
  el: {
    rated: 'Βαθμολογία {average} στα 5',
    ratings: { one: '{n} βαθμολογία', other: '{n} βαθμολογίες' },
  },
  ja: { rated: '5点満点中{average}点', ratings: '{n}件の評価' },
  ar: {
    rated: 'التقييم {average} من 5',
    ratings: {
      one: 'تقييم واحد',
      two: 'تقييمان',
      few: '{n} تقييمات',
      many: '{n} تقييمًا',
      other: '{n} تقييم',
    },
  },
  he: {
    rated: 'דירוג {average} מתוך 5',
    ratings: { one: 'דירוג אחד', two: 'שני דירוגים', other: '{n} דירוגים' },
  },
}

/** What a screen reader says for the stars of products, in `locale` or else in English; empty without ratings. */
export function starsLabels(locale: string): (stars: Stars) => string {
  const words = TRANSLATED[locale.split('-')[0]!.toLowerCase()]
  const { say, number } = speak(words ? locale : 'en', english, words)
  return (stars) => {
    const mean = average(stars)
    if (mean === null) return ''
    const rated = say('rated', { average: number(mean, { minimumFractionDigits: 1 }) })
    return `${rated}, ${say('ratings', { n: total(stars) })}`
  }
}
