import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Română, cu „tu”: ce ajută la scris. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Pentru ce era?',
  noAnswer: 'Fără răspuns',
  masked: 'Va apărea cu asteriscuri: {words}. Se poate trimite așa sau spune altfel.',
  sector_not_allowed: 'Întrebările s-au schimbat: răspunde din nou sau lasă-le goale.',
  motive_not_allowed: 'Alege alt răspuns sau niciunul.',
  scales_not_allowed: 'Răspunde din nou sau lasă gol.',
  test: 'Un test: nu se publică niciodată și dispare după 24 de ore.',
  unreadable: 'Un caracter nu se poate citi: șterge-l și scrie-l din nou.',
  email_too_long: 'Acest e-mail este prea lung: folosește altul.',
}

/** Ce este diferit cu „dumneavoastră”. */
export const polite: Partial<Phrases<WriteKey>> = {
  sector_not_allowed: 'Întrebările s-au schimbat: răspundeți din nou sau lăsați-le goale.',
  motive_not_allowed: 'Alegeți alt răspuns sau niciunul.',
  scales_not_allowed: 'Răspundeți din nou sau lăsați gol.',
  unreadable: 'Un caracter nu se poate citi: ștergeți-l și scrieți-l din nou.',
  email_too_long: 'Acest e-mail este prea lung: folosiți altul.',
}
