import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Français, en tutoyant : ce qui aide à écrire, et après. */
export const phrases: Phrases<WriteKey> = {
  motive: 'C’était pour quoi ?',
  noAnswer: 'Sans réponse',
  masked: 'Sera affiché avec des astérisques : {words}. L’envoyer ainsi ou le dire autrement, les deux vont.',
  sector_not_allowed: 'Ces questions ont changé : réponds de nouveau, ou laisse-les sans réponse.',
  motive_not_allowed: 'Choisis une autre réponse, ou aucune.',
  scales_not_allowed: 'Réponds de nouveau, ou passe la question.',
  test: 'Un essai : jamais publié, effacé au bout de 24 heures.',
  unreadable: 'Un caractère est illisible : efface-le et retape-le.',
  email_too_long: 'Cette adresse est trop longue : prends-en une autre.',
}

/** En vouvoyant. */
export const polite: Partial<Phrases<WriteKey>> = {
  sector_not_allowed: 'Ces questions ont changé : répondez de nouveau, ou laissez-les sans réponse.',
  motive_not_allowed: 'Choisissez une autre réponse, ou aucune.',
  scales_not_allowed: 'Répondez de nouveau, ou passez la question.',
  unreadable: 'Un caractère est illisible : effacez-le et retapez-le.',
  email_too_long: 'Cette adresse est trop longue : prenez-en une autre.',
}
