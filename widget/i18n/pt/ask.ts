import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Português para a caixa ao pagar, por tu. */
export const phrases: Phrases<AskKey> = {
  ask: 'Perguntem-me daqui a duas semanas como correu',
  why: 'Um só e-mail, uma vez. Antes é preciso confirmar o endereço.',
  email: 'O teu e-mail',
  send: 'Perguntem-me',
  sending: 'Um momento…',
  sent: 'Escrevemos para {email}. Confirma lá, e perguntamos uma vez.',
  malformed: 'Um e-mail é assim: anna@example.com.',
  failed: 'Não chegou. Volta a marcar a caixa daqui a pouco.',
}

/** O que muda na terceira pessoa. */
export const polite: Partial<Phrases<AskKey>> = {
  email: 'O seu e-mail',
  sent: 'Escrevemos para {email}. Confirme lá, e perguntamos uma vez.',
  failed: 'Não chegou. Volte a marcar a caixa daqui a pouco.',
}
