import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Česky, s tykáním: políčko u pokladny. */
export const phrases: Phrases<AskKey> = {
  ask: 'Za dva týdny se mě zeptejte, jaké to je',
  why: 'Jeden e-mail, jednou. Nejdřív potvrdíš adresu.',
  email: 'Tvůj e-mail',
  send: 'Zeptejte se mě',
  sending: 'Okamžik…',
  sent: 'Napsali jsme na {email}. Potvrď to tam a jednou se tě zeptáme.',
  malformed: 'E-mail vypadá takto: anna@example.com.',
  failed: 'Nedorazilo to. Zaškrtni to za chvíli znovu.',
}

/** S vykáním: to, co zní jinak. */
export const polite: Partial<Phrases<AskKey>> = {
  why: 'Jeden e-mail, jednou. Nejdřív potvrdíte adresu.',
  email: 'Váš e-mail',
  sent: 'Napsali jsme na {email}. Potvrďte to tam a jednou se vás zeptáme.',
  failed: 'Nedorazilo to. Zaškrtněte to za chvíli znovu.',
}
