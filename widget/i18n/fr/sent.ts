import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Français, en tutoyant : ce qu’on peut faire après l’envoi. */
export const phrases: Phrases<SentKey> = {
  yours: 'Ton avis',
  published: 'Il est sur la page.',
  add: 'Ajouter quelque chose',
  addLabel: 'Et maintenant, qu’en penses-tu ?',
  addLead: 'L’ajout paraît avec sa date, sous ton premier texte, qui reste tel quel.',
  addSend: 'Ajouter',
  added: 'Merci. Ton ajout paraît dès qu’il est contrôlé.',
  gone: 'C’est fait : ton avis n’est plus sur la page.',
  change: 'Modifier',
  withdraw: 'Retirer',
  withdrawSure: 'Oui, retirer',
  keep: 'Non, garder',
  withdrawn: 'Avis retiré : il ne paraîtra pas.',
  changed: 'C’est modifié. L’avis sera relu.',
  decided: 'Une décision est tombée entre-temps : on ne peut plus rien changer ici.',
  notDone: 'Ça n’a pas marché. Réessaie.',
  save: 'Enregistrer',
}

/** En vouvoyant. */
export const polite: Partial<Phrases<SentKey>> = {
  yours: 'Votre avis',
  addLabel: 'Et maintenant, qu’en pensez-vous ?',
  addLead: 'L’ajout paraît avec sa date, sous votre premier texte, qui reste tel quel.',
  added: 'Merci. Votre ajout paraît dès qu’il est contrôlé.',
  gone: 'C’est fait : votre avis n’est plus sur la page.',
  notDone: 'Ça n’a pas marché. Réessayez.',
}
