import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Français pour la case à la caisse, en tutoyant. */
export const phrases: Phrases<AskKey> = {
  ask: 'Demandez-moi dans deux semaines ce que j’en pense',
  why: 'Un seul e-mail, une seule fois. Avant, tu confirmes ton adresse.',
  email: 'Ton adresse e-mail',
  send: 'Oui, demandez-moi',
  sending: 'Un instant…',
  sent: 'Nous avons écrit à {email}. Confirme dans ce message, et nous te demanderons ton avis une seule fois.',
  malformed: 'Une adresse e-mail ressemble à anna@example.com.',
  failed: 'L’envoi n’est pas passé. Coche à nouveau la case dans un instant.',
}

/** Ce qui change en vouvoyant. */
export const polite: Partial<Phrases<AskKey>> = {
  why: 'Un seul e-mail, une seule fois. Avant, vous confirmez votre adresse.',
  email: 'Votre adresse e-mail',
  sent: 'Nous avons écrit à {email}. Confirmez dans ce message, et nous vous demanderons votre avis une seule fois.',
  failed: 'L’envoi n’est pas passé. Cochez à nouveau la case dans un instant.',
}
