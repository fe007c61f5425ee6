import type { Phrases } from '../../../shared/language.ts'
import type { FormKey } from '../en/form.ts'
import type { LiveKey } from '../en/live.ts'

/** Français, en vouvoyant : ce qui change. */
export const phrases: Partial<Phrases<LiveKey | FormKey>> = {
  aside: 'Pendant que vous écrivez, la moyenne s’efface. Ce qui compte, c’est votre expérience.',
  widen: 'Aucun avis ne correspond à tout cela. Essayez avec moins de filtres ou de mots.',
  howIsIt: 'Qu’en pensez-vous ?',
  nothingSent: 'Choisissez vos étoiles. Rien n’est encore envoyé.',
  name: 'Votre nom',
  optional: '(si vous le souhaitez)',
  emailWhy: 'Jamais affichée. Nous vous y écrivons quand l’avis est publié et quand la boutique répond.',
  yourEmail: 'Votre adresse e-mail',
  disclosureWhy: 'Cochez ce qui est vrai. Ce sera affiché.',
  rating_required: 'Choisissez une à cinq étoiles.',
  body_required: 'Ajoutez quelques mots : sans texte, les étoiles demandent la preuve d’une commande.',
  email_required: 'Ajoutez votre adresse e-mail : nous vous y écrivons quand l’avis est publié.',
  disclosure_required: 'Cochez ce qui est vrai, ou décochez la case ci-dessus.',
  refused: 'L’avis n’a pas pu être accepté tel quel. Votre texte est toujours là.',
  keptOnPage: 'Votre texte est à l’abri ici tant que cette page est ouverte.',
  fault: 'Le problème vient de nous, pas de vous.',
  faultNext: 'Votre texte est à l’abri ici ; nous réessayons dans une minute.',
  given_up: 'L’envoi n’a pas abouti. Voici votre texte.',
}
