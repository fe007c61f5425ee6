import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Po polsku, na „ty”: co można zrobić po wysłaniu. */
export const phrases: Phrases<SentKey> = {
  yours: 'Twoja opinia',
  published: 'Jest na stronie.',
  add: 'Dopisz coś',
  addLabel: 'Jak wrażenia teraz?',
  addLead: 'Pojawi się z datą pod pierwszym tekstem, który zostaje bez zmian.',
  addSend: 'Dopisz',
  added: 'Dziękujemy. Dopisek pojawi się, gdy go sprawdzimy.',
  gone: 'Gotowe: Twojej opinii nie ma już na stronie.',
  change: 'Zmień',
  withdraw: 'Wycofaj',
  withdrawSure: 'Tak, wycofaj',
  keep: 'Nie, zostaw',
  withdrawn: 'Opinia wycofana: nie pojawi się.',
  changed: 'Zmiana zapisana. Przeczytamy ją od nowa.',
  decided: 'Tymczasem zapadła decyzja: tutaj nie da się już nic zmienić.',
  notDone: 'Nie udało się. Spróbuj jeszcze raz.',
  save: 'Zapisz zmianę',
}

/** Grzecznie: to, co brzmi inaczej. */
export const polite: Partial<Phrases<SentKey>> = {
  yours: 'Wysłana opinia',
  gone: 'Gotowe: opinii nie ma już na stronie.',
  notDone: 'Nie udało się. Prosimy spróbować jeszcze raz.',
}
