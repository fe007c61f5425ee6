import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Po polsku, na „ty”: wybieranie i wysyłanie zdjęć. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Zdjęcia',
  optional: '(jeśli chcesz)',
  hint: 'Najwyżej {max}. Miejsce, datę i dane aparatu usuwamy, zanim zdjęcia opuszczą to urządzenie.',
  add: 'Dodaj zdjęcia',
  take: 'Zrób zdjęcie',
  photo: 'Zdjęcie {n}',
  remove: 'Usuń zdjęcie {n}',
  leaveOut: 'Pomiń: {name}',
  preparing: 'Przygotowanie…',
  ready: 'Gotowe',
  sending: 'Wysyłanie',
  waiting: 'Jeszcze niewysłane. Wyśle się samo.',
  sent: 'Wysłane',
  again: 'Wyślij ponownie zdjęcie {n}',
  mediaUse: 'Sklep może użyć moich zdjęć także gdzie indziej',
  stays: 'Wyślą się zaraz po tekście. Po odświeżeniu strony wybierz je jeszcze raz.',
  keepOpen: 'Nie zamykaj tej strony, póki zdjęcia się nie wyślą. Twój tekst jest bezpieczny.',
  allSent: {
    one: 'Twoje zdjęcie dotarło. Zanim się pokaże, obejrzy je człowiek.',
    few: 'Twoje {n} zdjęcia dotarły. Zanim się pokażą, obejrzy je człowiek.',
    many: 'Twoje {n} zdjęć dotarło. Zanim się pokażą, obejrzy je człowiek.',
    other: 'Twoje {n} zdjęcia dotarły. Zanim się pokażą, obejrzy je człowiek.',
  },
  chosen: {
    one: 'Wybrano {n} zdjęcie.',
    few: 'Wybrano {n} zdjęcia.',
    many: 'Wybrano {n} zdjęć.',
    other: 'Wybrano {n} zdjęcia.',
  },
  tooMany: 'Limit zdjęć: {max}. Pozostałe pominęliśmy.',
  empty: 'Ten plik jest pusty. Wybierz go jeszcze raz albo weź inny.',
  tooHeavy: 'Ten plik jest za duży. Mieszczą się zdjęcia do {mb} MB.',
  tooManyPixels: 'To zdjęcie ma więcej pikseli, niż udźwignie telefon. Wybierz mniejszą kopię.',
  notPhoto: 'To nie jest zdjęcie. Pasują JPEG, PNG, WebP, GIF i AVIF.',
  heic: 'Ta przeglądarka nie otwiera zdjęć HEIC. Wybierz JPEG albo zrzut ekranu.',
  broken: 'Tego zdjęcia nie da się otworzyć, może jest uszkodzone. Wybierz inne.',
  refused: 'Tego zdjęcia nie udało się przyjąć. Twój tekst jest bezpieczny.',
}

/** Grzecznie: to, co brzmi inaczej. */
export const polite: Partial<Phrases<PhotosKey>> = {
  optional: '(nieobowiązkowo)',
  stays: 'Wyślą się zaraz po tekście. Po odświeżeniu strony proszę wybrać je jeszcze raz.',
  keepOpen: 'Proszę nie zamykać tej strony, póki zdjęcia się nie wyślą. Tekst jest bezpieczny.',
  allSent: {
    one: 'Zdjęcie dotarło. Zanim się pokaże, obejrzy je człowiek.',
    few: '{n} zdjęcia dotarły. Zanim się pokażą, obejrzy je człowiek.',
    many: '{n} zdjęć dotarło. Zanim się pokażą, obejrzy je człowiek.',
    other: '{n} zdjęcia dotarły. Zanim się pokażą, obejrzy je człowiek.',
  },
  empty: 'Ten plik jest pusty. Proszę wybrać go jeszcze raz albo wziąć inny.',
  tooManyPixels: 'To zdjęcie ma więcej pikseli, niż udźwignie telefon. Proszę wybrać mniejszą kopię.',
  heic: 'Ta przeglądarka nie otwiera zdjęć HEIC. Proszę wybrać JPEG albo zrzut ekranu.',
  broken: 'Tego zdjęcia nie da się otworzyć, może jest uszkodzone. Proszę wybrać inne.',
  refused: 'Tego zdjęcia nie udało się przyjąć. Tekst jest bezpieczny.',
}
