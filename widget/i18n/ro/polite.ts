import type { Phrases } from '../../../shared/language.ts'
import type { FormKey } from '../en/form.ts'
import type { LiveKey } from '../en/live.ts'

/** Română, cu „dumneavoastră”: ce este diferit. Butoanele rămân scurte, cum se obișnuiește. */
export const phrases: Partial<Phrases<LiveKey | FormKey>> = {
  aside: 'Cât scrieți, media se dă la o parte. Contează cum a fost pentru dumneavoastră.',
  widen: 'Nimic nu se potrivește cu toate. Scoateți un filtru sau folosiți mai puține cuvinte.',
  nothingSent: 'Alegeți stelele. Deocamdată nu se trimite nimic.',
  words: 'Ce ar fi bine să știe cine alege după dumneavoastră?',
  prompt: 'De exemplu: ce v-a surprins? Cui i se potrivește?',
  body_too_long: 'Scurtați textul: încap {n} de caractere.',
  name: 'Numele dumneavoastră',
  optional: '(dacă doriți)',
  shownAnonymous: 'Dacă îl lăsați gol, apare fără nume.',
  name_too_long: 'Scurtați numele: încap {n} de caractere.',
  yourEmail: 'E-mailul dumneavoastră',
  emailWhy: 'Nu apare niciodată. Vă scriem acolo când se publică și când răspunde magazinul.',
  disclosureWhy: 'Bifați ce e adevărat. Se va vedea.',
  rating_required: 'Alegeți între una și cinci stele.',
  body_required: 'Adăugați câteva cuvinte: stelele singure cer dovada unei comenzi.',
  email_required: 'Adăugați e-mailul: vă scriem acolo când se publică.',
  disclosure_required: 'Bifați ce e adevărat sau scoateți bifa de mai sus.',
  refused: 'Așa nu o putem primi. Textul dumneavoastră e tot aici.',
  keptOnPage: 'Textul dumneavoastră e în siguranță aici cât timp pagina e deschisă.',
  fault: 'Greșeala e a noastră, nu a dumneavoastră.',
  faultNext: 'Textul dumneavoastră e în siguranță aici; încercăm din nou într-un minut.',
  given_up: 'Nu am reușit s-o trimitem. Iată textul dumneavoastră.',
}
