import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Português, por tu: o que ajuda a escrever, e depois. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Para que era?',
  noAnswer: 'Sem resposta',
  masked: 'Será mostrado com asteriscos: {words}. Pode seguir assim ou dizer-se de outra forma.',
  sector_not_allowed: 'Estas perguntas mudaram: responde outra vez ou deixa-as em branco.',
  motive_not_allowed: 'Escolhe outra resposta, ou nenhuma.',
  scales_not_allowed: 'Responde outra vez ou deixa em branco.',
  test: 'É um teste: nunca é publicado e desaparece após 24 horas.',
  unreadable: 'Há um carácter ilegível: apaga-o e escreve-o de novo.',
  email_too_long: 'Este e-mail é demasiado longo: usa outro.',
}

/** Na terceira pessoa. */
export const polite: Partial<Phrases<WriteKey>> = {
  sector_not_allowed: 'Estas perguntas mudaram: responda outra vez ou deixe-as em branco.',
  motive_not_allowed: 'Escolha outra resposta, ou nenhuma.',
  scales_not_allowed: 'Responda outra vez ou deixe em branco.',
  unreadable: 'Há um carácter ilegível: apague-o e escreva-o de novo.',
  email_too_long: 'Este e-mail é demasiado longo: use outro.',
}
