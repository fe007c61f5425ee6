import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Italiano, dando del tu: ciò che aiuta a scrivere, e a cambiare idea. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Per cosa l’hai preso?',
  noAnswer: 'Nessuna risposta',
  masked: 'Si vedrà con asterischi: {words}. Va bene anche così, o si può dire in altro modo.',
  sector_not_allowed: 'Queste domande sono cambiate: rispondi di nuovo, o lasciale in bianco.',
  motive_not_allowed: 'Scegli un’altra risposta, o nessuna.',
  scales_not_allowed: 'Rispondi di nuovo, o lascia in bianco.',
  test: 'È una prova: non viene mai pubblicata e sparisce dopo 24 ore.',
  unreadable: 'Un carattere non si legge: cancellalo e scrivilo di nuovo.',
  email_too_long: 'Questa e-mail è troppo lunga: usane un’altra.',
}

/** Dando del lei. */
export const polite: Partial<Phrases<WriteKey>> = {
  motive: 'Per cosa l’ha preso?',
  sector_not_allowed: 'Queste domande sono cambiate: risponda di nuovo, o le lasci in bianco.',
  motive_not_allowed: 'Scelga un’altra risposta, o nessuna.',
  scales_not_allowed: 'Risponda di nuovo, o lasci in bianco.',
  unreadable: 'Un carattere non si legge: lo cancelli e lo scriva di nuovo.',
  email_too_long: 'Questa e-mail è troppo lunga: ne usi un’altra.',
}
