import type { Phrases } from '../../../shared/language.ts'
import type { QuestionsKey } from '../en/questions.ts'

/** Po polsku, na „ty”: pytania i odpowiedzi. */
export const phrases: Phrases<QuestionsKey> = {
  questions: 'Pytania i odpowiedzi',
  answered: {
    one: '{n} pytanie z odpowiedzią',
    few: '{n} pytania z odpowiedzią',
    many: '{n} pytań z odpowiedzią',
    other: '{n} pytania z odpowiedzią',
  },
  noneYet: 'Nikt jeszcze o nic nie zapytał. Co chcesz wiedzieć?',
  askIt: 'Zadaj pytanie',
  yourQuestion: 'Twoje pytanie',
  askHint: 'Przeczyta je sklep i ci, którzy już to mają. Pojawi się tu z pierwszą odpowiedzią.',
  similar: 'Może odpowiedź już tu jest:',
  answerIt: 'Odpowiedz',
  yourAnswer: 'Twoja odpowiedź',
  answerHint: 'Opowiedz, jak to jest u Ciebie. Pojawi się tu po sprawdzeniu.',
  answersFor: 'odpowiada w imieniu sklepu {shop}',
  helpfulIt: 'Pomocna ({n})',
  helpfulFirst: 'Pomocna',
  yourName: 'Twoje imię',
  ifYouLike: '(jeśli chcesz)',
  mailAsk: 'Twój e-mail, jeśli mamy dać znać o odpowiedzi',
  mailAnswer: 'Twój e-mail, jeśli mamy dać znać, co dalej',
  neverShown: 'Nikt go nie zobaczy.',
  sendIt: 'Wyślij',
  sendingIt: 'Wysyłanie…',
  leaveIt: 'Nie teraz',
  gotQuestion: 'Dziękujemy. Pytanie dotarło i pojawi się tu z pierwszą odpowiedzią.',
  gotAnswer: 'Dziękujemy. Odpowiedź dotarła i pojawi się tu po sprawdzeniu.',
  notArrived: 'Nie dotarło. Tekst nadal tu jest: spróbuj jeszcze raz albo poczekaj, wyśle się sam.',
  notTaken: 'W tej postaci nie możemy tego przyjąć. Twój tekst nadal tu jest.',
  needsWords: 'Najpierw napisz parę słów.',
  tooLong: 'Skróć tekst: zmieści się {n} znaków.',
  mailWrong: 'E-mail wygląda tak: anna@example.com.',
  notLoaded: 'Nie udało się tego wczytać. Spróbuj za chwilę.',
  moreQuestions: 'Więcej pytań',
}

/** Grzecznie: to, co brzmi inaczej. */
export const polite: Partial<Phrases<QuestionsKey>> = {
  noneYet: 'Nikt jeszcze o nic nie zapytał. Czego brakuje w opisie?',
  yourQuestion: 'Pytanie',
  yourAnswer: 'Odpowiedź',
  answerHint: 'Prosimy opowiedzieć, jak to jest w praktyce. Pojawi się tu po sprawdzeniu.',
  yourName: 'Imię',
  ifYouLike: '(nieobowiązkowo)',
  mailAsk: 'Adres e-mail, jeśli mamy dać znać o odpowiedzi',
  mailAnswer: 'Adres e-mail, jeśli mamy dać znać, co dalej',
  notArrived: 'Nie dotarło. Tekst nadal tu jest: proszę spróbować jeszcze raz albo poczekać, wyśle się sam.',
  notTaken: 'W tej postaci nie możemy tego przyjąć. Tekst nadal tu jest.',
  needsWords: 'Najpierw prosimy o parę słów.',
  tooLong: 'Proszę skrócić tekst: zmieści się {n} znaków.',
  notLoaded: 'Nie udało się tego wczytać. Proszę spróbować za chwilę.',
}
