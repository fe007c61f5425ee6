import type { Phrases } from '../../../shared/language.ts'
import type { QuestionsKey } from '../en/questions.ts'

/** Français pour les questions et les réponses, en tutoyant. */
export const phrases: Phrases<QuestionsKey> = {
  questions: 'Questions et réponses',
  answered: { one: '{n} question avec réponse', other: '{n} questions avec réponse' },
  noneYet: 'Pas encore de question. Qu’aimerais-tu savoir ?',
  askIt: 'Poser une question',
  yourQuestion: 'Ta question',
  askHint:
    'La boutique la lit, et les gens qui ont déjà le produit. Elle paraît ici avec sa première réponse.',
  similar: 'Peut-être l’une de celles-ci :',
  answerIt: 'Répondre',
  yourAnswer: 'Ta réponse',
  answerHint: 'Raconte comment ça se passe pour toi. Elle paraît ici après un contrôle.',
  answersFor: 'répond pour {shop}',
  helpfulIt: 'Utile ({n})',
  helpfulFirst: 'Utile',
  yourName: 'Ton nom',
  ifYouLike: '(si tu veux)',
  mailAsk: 'Ton adresse e-mail, si tu veux être au courant de la réponse',
  mailAnswer: 'Ton adresse e-mail, si tu veux connaître la suite',
  neverShown: 'Jamais affichée.',
  sendIt: 'Envoyer',
  sendingIt: 'Envoi…',
  leaveIt: 'Pas maintenant',
  gotQuestion: 'Merci. Ta question est bien arrivée et paraîtra ici avec sa première réponse.',
  gotAnswer: 'Merci. Ta réponse est bien arrivée et paraîtra ici après un contrôle.',
  notArrived: 'L’envoi n’est pas passé. Tout est encore ici : réessaie, ou attends, et ça repart tout seul.',
  notTaken: 'Cela n’a pas pu être accepté tel quel. Ton texte est toujours là.',
  needsWords: 'Écris d’abord quelques mots.',
  tooLong: 'C’est un peu long : {n} caractères au plus.',
  mailWrong: 'Une adresse e-mail ressemble à anna@example.com.',
  notLoaded: 'Le chargement a échoué. Réessaie dans un instant.',
  moreQuestions: 'Plus de questions',
}

/** Ce qui change en vouvoyant. */
export const polite: Partial<Phrases<QuestionsKey>> = {
  noneYet: 'Pas encore de question. Qu’aimeriez-vous savoir ?',
  yourQuestion: 'Votre question',
  yourAnswer: 'Votre réponse',
  answerHint: 'Racontez comment ça se passe pour vous. Elle paraît ici après un contrôle.',
  yourName: 'Votre nom',
  ifYouLike: '(si vous le souhaitez)',
  mailAsk: 'Votre adresse e-mail, si vous voulez être au courant de la réponse',
  mailAnswer: 'Votre adresse e-mail, si vous voulez connaître la suite',
  gotQuestion: 'Merci. Votre question est bien arrivée et paraîtra ici avec sa première réponse.',
  gotAnswer: 'Merci. Votre réponse est bien arrivée et paraîtra ici après un contrôle.',
  notArrived:
    'L’envoi n’est pas passé. Tout est encore ici : réessayez, ou attendez, et ça repart tout seul.',
  notTaken: 'Cela n’a pas pu être accepté tel quel. Votre texte est toujours là.',
  needsWords: 'Écrivez d’abord quelques mots.',
  notLoaded: 'Le chargement a échoué. Réessayez dans un instant.',
}
