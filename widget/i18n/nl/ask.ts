import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Nederlands voor het vakje bij de kassa, met je. */
export const phrases: Phrases<AskKey> = {
  ask: 'Vraag me over twee weken hoe het was',
  why: 'Eén mail, één keer. Eerst bevestig je je adres.',
  email: 'Je e-mailadres',
  send: 'Vraag het me',
  sending: 'Een ogenblik…',
  sent: 'We hebben gemaild naar {email}. Bevestig het daar, dan vragen we het je één keer.',
  malformed: 'Een e-mailadres ziet eruit als anna@example.com.',
  failed: 'Dat kwam niet aan. Vink het zo nog een keer aan.',
}

/** Wat met u anders is. */
export const polite: Partial<Phrases<AskKey>> = {
  why: 'Eén mail, één keer. Eerst bevestigt u uw adres.',
  email: 'Uw e-mailadres',
  sent: 'We hebben gemaild naar {email}. Bevestig het daar, dan vragen we het u één keer.',
}
