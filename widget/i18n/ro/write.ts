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
  change: 'Modifică',
  withdraw: 'Retrage',
  withdrawSure: 'Da, retrage',
  keep: 'Nu, păstrează',
  withdrawn: 'Recenzie retrasă: nu va apărea.',
  changed: 'Modificare salvată. Va fi citită din nou.',
  decided: 'Între timp s-a decis: aici nu se mai poate schimba nimic.',
  notDone: 'Nu a mers. Încearcă din nou.',
  save: 'Salvează modificarea',
  unreadable: 'Un caracter nu se poate citi: șterge-l și scrie-l din nou.',
  email_too_long: 'Acest e-mail este prea lung: folosește altul.',
}

/** Ce este diferit cu „dumneavoastră”. */
export const polite: Partial<Phrases<WriteKey>> = {
  sector_not_allowed: 'Întrebările s-au schimbat: răspundeți din nou sau lăsați-le goale.',
  motive_not_allowed: 'Alegeți alt răspuns sau niciunul.',
  scales_not_allowed: 'Răspundeți din nou sau lăsați gol.',
  change: 'Modificați',
  withdraw: 'Retrageți',
  withdrawSure: 'Da, retrag',
  keep: 'Nu, păstrez',
  notDone: 'Nu a mers. Încercați din nou.',
  save: 'Salvați modificarea',
  unreadable: 'Un caracter nu se poate citi: ștergeți-l și scrieți-l din nou.',
  email_too_long: 'Acest e-mail este prea lung: folosiți altul.',
}
