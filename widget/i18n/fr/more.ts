import type { Phrases } from '../../../shared/language.ts'
import type { MoreKey } from '../en/more.ts'

/** Français, en tutoyant : ce qui vient quand les avis sont déjà là. */
export const phrases: Phrases<MoreKey> = {
  readAll: 'Lire la suite',
  readLess: 'Réduire',
  verifiedShare: '{share} d’achats vérifiés',
  publishedOf: 'Avis publiés : {published} sur {n}',
  answersIn: 'Réponse en général sous {time}',
  how: 'Comment nous contrôlons les avis',
  policyStars:
    'Toutes les étoiles sont bienvenues : les programmes ne les voient jamais, et les personnes décident sans les voir.',
  policyFake: 'Les faux avis sont interdits. « Achat vérifié » demande un lien venu de la commande.',
  policyReward: 'Qui a reçu quelque chose en échange doit le dire, et c’est affiché.',
  policyMore: 'Toute la charte, avec tous les chiffres',
  filters: 'Afficher seulement',
  withPhotos: 'Avec photos ({n})',
  verifiedOnly: 'Vérifiés',
  language: 'Langue',
  anyLanguage: 'Toutes les langues',
  search: 'Chercher dans les avis',
  vote: 'Utile',
  votes: 'Utile ({n})',
  voteFailed: 'Vote non compté. Réessaie dans une minute.',
  share: 'Partager',
  shared: 'Lien copié',
  report: 'Signaler',
  reportLead:
    'Qu’est-ce qui ne va pas ? Ni les étoiles ni les opinions ne sont un motif. C’est une personne qui te lit.',
  reason: 'Motif',
  spam_or_ad: 'Spam ou publicité',
  fake_or_not_genuine: 'Pas un vrai avis',
  abusive_or_obscene: 'Insultes ou obscénités',
  discriminatory: 'Propos discriminatoires',
  personal_data: 'Données personnelles de quelqu’un',
  confidential_info: 'Informations confidentielles',
  off_topic: 'Parle d’autre chose',
  false_or_misleading: 'Ce n’est pas vrai',
  conflict_of_interest: 'Vient de la boutique ou d’un concurrent',
  duplicate: 'Deux fois le même avis',
  malicious_link: 'Un lien dangereux',
  ip_infringement: 'Texte copié, ou marque d’autrui',
  illegal: 'Contraire à la loi',
  explain: 'Quoi, exactement ?',
  yourMail: 'Ton adresse e-mail, si tu veux connaître la suite',
  goodFaith: 'Je le dis de bonne foi, et c’est exact pour autant que je sache.',
  sendReport: 'Envoyer le signalement',
  reported: 'Merci. Une personne le lit et décide.',
  reportFailed: 'Le signalement n’est pas arrivé. Il est toujours là : réessaie.',
  photos: 'Photos des clients',
  photoOf: 'Photo {n} sur {of}, par {name}',
  before: 'Photo précédente',
  next: 'Photo suivante',
  shut: 'Fermer la fenêtre',
}

/** Ce qui change en vouvoyant. */
export const polite: Partial<Phrases<MoreKey>> = {
  voteFailed: 'Vote non compté. Réessayez dans une minute.',
  reportLead:
    'Qu’est-ce qui ne va pas ? Ni les étoiles ni les opinions ne sont un motif. C’est une personne qui vous lit.',
  yourMail: 'Votre adresse e-mail, si vous voulez connaître la suite',
  reportFailed: 'Le signalement n’est pas arrivé. Il est toujours là : réessayez.',
}
