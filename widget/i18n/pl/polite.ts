import type { Phrases } from '../../../shared/language.ts'
import type { FormKey } from '../en/form.ts'
import type { LiveKey } from '../en/live.ts'

/** Po polsku, grzecznie i bez zgadywania „Pan” czy „Pani”: to, co brzmi inaczej. Przyciski zostają krótkie. */
export const phrases: Partial<Phrases<LiveKey | FormKey>> = {
  aside: 'Na czas pisania średnia się chowa. Liczy się własne wrażenie.',
  widen: 'Nic nie pasuje. Proszę usunąć jeden filtr albo wpisać mniej słów.',
  nothingSent: 'Proszę wybrać gwiazdki. Na razie nic nie wysyłamy.',
  body_too_long: 'Proszę skrócić tekst: zmieści się {n} znaków.',
  name: 'Imię',
  optional: '(nieobowiązkowo)',
  name_too_long: 'Proszę skrócić imię: zmieści się {n} znaków.',
  yourEmail: 'Adres e-mail',
  disclosureWhy: 'Proszę zaznaczyć, co się zgadza. Będzie to widać.',
  rating_required: 'Proszę wybrać od jednej do pięciu gwiazdek.',
  body_required: 'Prosimy o parę słów: same gwiazdki liczą się tylko przy potwierdzonym zamówieniu.',
  email_required: 'Proszę podać e-mail: napiszemy tam, gdy opinia się ukaże.',
  disclosure_required: 'Proszę zaznaczyć, co się zgadza, albo odznaczyć pole wyżej.',
  refused: 'W tej postaci nie możemy tego przyjąć. Tekst nadal tu jest.',
  keptOnPage: 'Tekst jest tu bezpieczny, póki ta strona jest otwarta.',
  fault: 'To wina po naszej stronie.',
  faultNext: 'Tekst jest tu bezpieczny; za minutę spróbujemy znowu.',
  given_up: 'Nie udało się jej wysłać. Oto napisany tekst.',
}
