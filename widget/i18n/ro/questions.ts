import type { Phrases } from '../../../shared/language.ts'
import type { QuestionsKey } from '../en/questions.ts'

/** Română pentru întrebări și răspunsuri, cu „tu”. */
export const phrases: Phrases<QuestionsKey> = {
  questions: 'Întrebări și răspunsuri',
  answered: {
    one: '{n} întrebare cu răspuns',
    few: '{n} întrebări cu răspuns',
    other: '{n} de întrebări cu răspuns',
  },
  noneYet: 'Încă nu a întrebat nimeni. Ce ai vrea să știi?',
  askIt: 'Pune o întrebare',
  yourQuestion: 'Întrebarea ta',
  askHint: 'O citesc magazinul și cei care îl au deja. Apare aici odată cu primul răspuns.',
  similar: 'Poate o spune deja una dintre acestea:',
  answerIt: 'Răspunde',
  yourAnswer: 'Răspunsul tău',
  answerHint: 'Spune cum e la tine. Apare aici după o verificare.',
  answersFor: 'răspunde pentru {shop}',
  helpfulIt: 'Util ({n})',
  helpfulFirst: 'Util',
  yourName: 'Numele tău',
  ifYouLike: '(dacă vrei)',
  mailAsk: 'E-mailul tău, dacă vrei să afli răspunsul',
  mailAnswer: 'E-mailul tău, dacă vrei să afli ce s-a hotărât',
  neverShown: 'Nu apare niciodată.',
  sendIt: 'Trimite',
  sendingIt: 'Se trimite…',
  leaveIt: 'Nu acum',
  gotQuestion: 'Mulțumim. Întrebarea ta a ajuns și apare aici odată cu primul răspuns.',
  gotAnswer: 'Mulțumim. Răspunsul tău a ajuns și apare aici după o verificare.',
  notArrived: 'Nu a ajuns. E tot aici: încearcă din nou sau așteaptă, și pleacă de la sine.',
  notTaken: 'Așa nu-l putem primi. Textul tău e tot aici.',
  needsWords: 'Scrie întâi câteva cuvinte.',
  tooLong: 'Scurtează textul: încap {n} de caractere.',
  mailWrong: 'Un e-mail arată așa: anna@example.com.',
  notLoaded: 'Nu s-a putut încărca. Încearcă din nou peste puțin timp.',
  moreQuestions: 'Alte întrebări',
}

/** Ce este diferit cu „dumneavoastră”. */
export const polite: Partial<Phrases<QuestionsKey>> = {
  noneYet: 'Încă nu a întrebat nimeni. Ce ați vrea să știți?',
  yourQuestion: 'Întrebarea dumneavoastră',
  yourAnswer: 'Răspunsul dumneavoastră',
  answerHint: 'Spuneți cum e la dumneavoastră. Apare aici după o verificare.',
  yourName: 'Numele dumneavoastră',
  ifYouLike: '(dacă doriți)',
  mailAsk: 'E-mailul dumneavoastră, dacă doriți să aflați răspunsul',
  mailAnswer: 'E-mailul dumneavoastră, dacă doriți să aflați ce s-a hotărât',
  gotQuestion: 'Mulțumim. Întrebarea dumneavoastră a ajuns și apare aici odată cu primul răspuns.',
  gotAnswer: 'Mulțumim. Răspunsul dumneavoastră a ajuns și apare aici după o verificare.',
  notArrived: 'Nu a ajuns. E tot aici: încercați din nou sau așteptați, și pleacă de la sine.',
  notTaken: 'Așa nu-l putem primi. Textul dumneavoastră e tot aici.',
  needsWords: 'Scrieți întâi câteva cuvinte.',
  tooLong: 'Scurtați textul: încap {n} de caractere.',
  notLoaded: 'Nu s-a putut încărca. Încercați din nou peste puțin timp.',
}
