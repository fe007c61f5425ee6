import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Nederlands, met je: wat na het versturen nog kan. */
export const phrases: Phrases<SentKey> = {
  yours: 'Je review',
  published: 'Je review staat op de pagina.',
  add: 'Iets toevoegen',
  addLabel: 'Hoe bevalt het inmiddels?',
  addLead: 'Het komt met datum onder je eerste tekst, die blijft zoals hij is.',
  addSend: 'Toevoegen',
  added: 'Bedankt. Wat je toevoegde, verschijnt zodra het gecontroleerd is.',
  gone: 'Klaar: je review is van de pagina.',
  change: 'Wijzigen',
  withdraw: 'Intrekken',
  withdrawSure: 'Ja, intrekken',
  keep: 'Nee, laten staan',
  withdrawn: 'Ingetrokken. De review verschijnt niet.',
  changed: 'Gewijzigd. We lezen de review opnieuw.',
  decided: 'Er is intussen over beslist: hier kan niets meer veranderen.',
  notDone: 'Dat lukte niet. Probeer het nog eens.',
  save: 'Wijziging bewaren',
}

/** Met u. */
export const polite: Partial<Phrases<SentKey>> = {
  yours: 'Uw review',
  published: 'Uw review staat op de pagina.',
  addLead: 'Het komt met datum onder uw eerste tekst, die blijft zoals hij is.',
  added: 'Dank u wel. Wat u toevoegde, verschijnt zodra het gecontroleerd is.',
  gone: 'Klaar: uw review is van de pagina.',
}
