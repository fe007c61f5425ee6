import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Português, por tu: o que se pode fazer depois do envio. */
export const phrases: Phrases<SentKey> = {
  yours: 'A tua avaliação',
  published: 'Está na página.',
  add: 'Acrescentar algo',
  addLabel: 'Que tal agora?',
  addLead: 'Aparece com a data, por baixo do primeiro texto, que fica como está.',
  addSend: 'Acrescentar',
  added: 'Obrigado. O que acrescentaste aparece depois de verificado.',
  gone: 'Feito: a tua avaliação já não está na página.',
  change: 'Alterar',
  withdraw: 'Retirar',
  withdrawSure: 'Sim, retirar',
  keep: 'Não, manter',
  withdrawn: 'Opinião retirada: não vai aparecer.',
  changed: 'Alteração guardada. Vai ser lida de novo.',
  decided: 'Entretanto já foi decidida: aqui já não se pode alterar.',
  notDone: 'Não funcionou. Tenta outra vez.',
  save: 'Guardar a alteração',
}

/** Na terceira pessoa. */
export const polite: Partial<Phrases<SentKey>> = {
  yours: 'A sua avaliação',
  added: 'Obrigado. O que acrescentou aparece depois de verificado.',
  gone: 'Feito: a sua avaliação já não está na página.',
  notDone: 'Não funcionou. Tente outra vez.',
}
