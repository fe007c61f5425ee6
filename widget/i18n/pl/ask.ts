import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Po polsku, na „ty”: pole przy kasie. */
export const phrases: Phrases<AskKey> = {
  ask: 'Zapytajcie mnie za dwa tygodnie o wrażenia',
  why: 'Jeden e-mail, jeden raz. Najpierw potwierdzasz adres.',
  email: 'Twój e-mail',
  send: 'Zapytajcie mnie',
  sending: 'Chwileczkę…',
  sent: 'Napisaliśmy na adres {email}. Potwierdź go tam, a zapytamy jeden raz.',
  malformed: 'E-mail wygląda tak: anna@example.com.',
  failed: 'Nie dotarło. Za chwilę zaznacz jeszcze raz.',
}

/** Grzecznie: to, co brzmi inaczej. */
export const polite: Partial<Phrases<AskKey>> = {
  why: 'Jeden e-mail, jeden raz. Najpierw poprosimy o potwierdzenie adresu.',
  email: 'Adres e-mail',
  sent: 'Napisaliśmy na adres {email}. Prosimy go tam potwierdzić, a zapytamy jeden raz.',
  failed: 'Nie dotarło. Proszę za chwilę zaznaczyć jeszcze raz.',
}
