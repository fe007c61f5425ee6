import type { Phrases } from '../../../shared/language.ts'
import type { QuestionsKey } from '../en/questions.ts'

/** Nederlands voor vragen en antwoorden, met je. */
export const phrases: Phrases<QuestionsKey> = {
  questions: 'Vragen en antwoorden',
  answered: { one: '{n} vraag beantwoord', other: '{n} vragen beantwoord' },
  noneYet: 'Nog niemand heeft iets gevraagd. Wat wil je weten?',
  askIt: 'Vraag stellen',
  yourQuestion: 'Je vraag',
  askHint:
    'De winkel leest je vraag, en mensen die het al hebben ook. Die komt hier met het eerste antwoord.',
  similar: 'Misschien staat het hier al bij:',
  answerIt: 'Antwoorden',
  yourAnswer: 'Je antwoord',
  answerHint: 'Vertel hoe het bij jou is. Na een controle komt het hier te staan.',
  answersFor: 'antwoordt voor {shop}',
  helpfulIt: 'Nuttig ({n})',
  helpfulFirst: 'Nuttig',
  yourName: 'Je naam',
  ifYouLike: '(als je wilt)',
  mailAsk: 'Je e-mailadres, als je van het antwoord wilt horen',
  mailAnswer: 'Je e-mailadres, als je wilt weten wat ermee gebeurt',
  neverShown: 'Komt nooit in beeld.',
  sendIt: 'Versturen',
  sendingIt: 'Wordt verstuurd…',
  leaveIt: 'Niet nu',
  gotQuestion: 'Bedankt. Je vraag is binnen en komt hier met het eerste antwoord.',
  gotAnswer: 'Bedankt. Je antwoord is binnen en komt hier na een controle.',
  notArrived: 'Dit kwam niet aan. Het staat er nog: probeer het opnieuw, of wacht, dan gaat het vanzelf.',
  notTaken: 'Zo konden we dit niet aannemen. Je tekst staat er nog.',
  needsWords: 'Schrijf eerst een paar woorden.',
  tooLong: 'Iets te lang: er passen {n} tekens.',
  mailWrong: 'Een e-mailadres ziet eruit als anna@example.com.',
  notLoaded: 'Dit kon niet worden geladen. Probeer het zo opnieuw.',
  moreQuestions: 'Meer vragen',
}

/** Wat met u anders is. */
export const polite: Partial<Phrases<QuestionsKey>> = {
  noneYet: 'Nog niemand heeft iets gevraagd. Wat wilt u weten?',
  yourQuestion: 'Uw vraag',
  askHint:
    'De winkel leest uw vraag, en mensen die het al hebben ook. Die komt hier met het eerste antwoord.',
  yourAnswer: 'Uw antwoord',
  answerHint: 'Vertel hoe het bij u is. Na een controle komt het hier te staan.',
  yourName: 'Uw naam',
  ifYouLike: '(als u wilt)',
  mailAsk: 'Uw e-mailadres, als u van het antwoord wilt horen',
  mailAnswer: 'Uw e-mailadres, als u wilt weten wat ermee gebeurt',
  gotQuestion: 'Dank u wel. Uw vraag is binnen en komt hier met het eerste antwoord.',
  gotAnswer: 'Dank u wel. Uw antwoord is binnen en komt hier na een controle.',
  notTaken: 'Zo konden we dit niet aannemen. Uw tekst staat er nog.',
}
