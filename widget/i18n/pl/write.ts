import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Po polsku, na „ty”: co pomaga w pisaniu, i potem. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Jaki był cel zakupu?',
  noAnswer: 'Bez odpowiedzi',
  masked: 'Z gwiazdkami pokażemy: {words}. Można tak wysłać albo powiedzieć inaczej.',
  sector_not_allowed: 'Te pytania się zmieniły: odpowiedz jeszcze raz albo zostaw je puste.',
  motive_not_allowed: 'Wybierz inną odpowiedź albo pomiń to pytanie.',
  scales_not_allowed: 'Odpowiedz jeszcze raz albo zostaw puste.',
  test: 'To test: nigdy nie będzie opublikowany i zniknie po 24 godzinach.',
  unreadable: 'Jeden znak jest nieczytelny: usuń go i wpisz ponownie.',
  email_too_long: 'Ten adres e-mail jest za długi: podaj inny.',
}

/** Grzecznie: to, co brzmi inaczej. */
export const polite: Partial<Phrases<WriteKey>> = {
  sector_not_allowed: 'Te pytania się zmieniły: prosimy odpowiedzieć jeszcze raz albo zostawić je puste.',
  motive_not_allowed: 'Prosimy wybrać inną odpowiedź albo pominąć to pytanie.',
  scales_not_allowed: 'Prosimy odpowiedzieć jeszcze raz albo zostawić puste.',
  unreadable: 'Jeden znak jest nieczytelny: prosimy go usunąć i wpisać ponownie.',
  email_too_long: 'Ten adres e-mail jest za długi: prosimy podać inny.',
}
