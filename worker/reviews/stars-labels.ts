import { type Phrases, speak } from '../../shared/language.ts'
import { average, type Stars, total } from './rules.ts'

const english = {
  rated: 'Rated {average} out of {best}',
  ratings: { one: '{n} rating', other: '{n} ratings' },
}

// Here, not among the other words: a page of a hundred products waits for these.
const TRANSLATED: Record<string, Phrases<keyof typeof english>> = {
  it: { rated: 'Voto medio {average} su {best}', ratings: { one: '{n} voto', other: '{n} voti' } },
  de: {
    rated: 'Mit {average} von {best} bewertet',
    ratings: { one: '{n} Bewertung', other: '{n} Bewertungen' },
  },
  fr: { rated: 'Noté {average} sur {best}', ratings: { one: '{n} note', other: '{n} notes' } },
  es: {
    rated: 'Valoración: {average} de {best}',
    ratings: { one: '{n} valoración', other: '{n} valoraciones' },
  },
  pt: {
    rated: 'Classificação: {average} em {best}',
    ratings: { one: '{n} avaliação', other: '{n} avaliações' },
  },
  nl: {
    rated: 'Beoordeeld met {average} van {best}',
    ratings: { one: '{n} beoordeling', other: '{n} beoordelingen' },
  },
  pl: {
    rated: 'Ocena {average} na {best}',
    ratings: { one: '{n} ocena', few: '{n} oceny', many: '{n} ocen', other: '{n} oceny' },
  },
  sv: { rated: 'Betyg {average} av {best}', ratings: '{n} betyg' },
  da: {
    rated: 'Bedømt til {average} ud af {best}',
    ratings: { one: '{n} bedømmelse', other: '{n} bedømmelser' },
  },
  cs: { rated: 'Hodnocení {average} z {best}', ratings: '{n} hodnocení' },
  ro: {
    rated: 'Evaluat cu {average} din {best}',
    ratings: { one: '{n} evaluare', few: '{n} evaluări', other: '{n} de evaluări' },
  },
  el: {
    rated: 'Βαθμολογία {average} στα {best}',
    ratings: { one: '{n} βαθμολογία', other: '{n} βαθμολογίες' },
  },
  ja: { rated: '{best}点満点中{average}点', ratings: '{n}件の評価' },
  ar: {
    rated: 'التقييم {average} من {best}',
    ratings: {
      one: 'تقييم واحد',
      two: 'تقييمان',
      few: '{n} تقييمات',
      many: '{n} تقييمًا',
      other: '{n} تقييم',
    },
  },
  he: {
    rated: 'דירוג {average} מתוך {best}',
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
    const rated = say('rated', { average: number(mean, { minimumFractionDigits: 1 }), best: 5 })
    return `${rated}, ${say('ratings', { n: total(stars) })}`
  }
}
