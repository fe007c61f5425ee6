import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Italiano, dando del tu: ciò che si può fare dopo l’invio. */
export const phrases: Phrases<SentKey> = {
  yours: 'La tua recensione',
  published: 'È sulla pagina.',
  add: 'Aggiungi qualcosa',
  addLabel: 'Com’è adesso?',
  addLead: 'Compare con la data, sotto il primo testo, che resta com’è.',
  addSend: 'Aggiungi',
  added: 'Grazie. Ciò che hai aggiunto compare dopo il controllo.',
  gone: 'Fatto: la tua recensione non è più sulla pagina.',
  change: 'Modifica',
  withdraw: 'Ritira',
  withdrawSure: 'Sì, ritira',
  keep: 'No, lascia',
  withdrawn: 'Recensione ritirata: non comparirà.',
  changed: 'Modifica salvata. Sarà riletta.',
  decided: 'Nel frattempo è stata decisa: da qui non si può più cambiare.',
  notDone: 'Non ha funzionato. Riprova.',
  save: 'Salva la modifica',
}

/** Dando del Lei. */
export const polite: Partial<Phrases<SentKey>> = {
  yours: 'La Sua recensione',
  added: 'Grazie. Ciò che ha aggiunto compare dopo il controllo.',
  gone: 'Fatto: la Sua recensione non è più sulla pagina.',
  notDone: 'Non ha funzionato. Riprovi.',
}
