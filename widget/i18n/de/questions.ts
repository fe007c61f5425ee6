import type { Phrases } from '../../../shared/language.ts'
import type { QuestionsKey } from '../en/questions.ts'

/** Deutsch für Fragen und Antworten, per Du. */
export const phrases: Phrases<QuestionsKey> = {
  questions: 'Fragen und Antworten',
  answered: { one: '{n} Frage beantwortet', other: '{n} Fragen beantwortet' },
  noneYet: 'Noch hat niemand gefragt. Was möchtest du wissen?',
  askIt: 'Frage stellen',
  yourQuestion: 'Deine Frage',
  askHint: 'Der Shop liest sie, und alle, die es schon haben. Hier erscheint sie mit der ersten Antwort.',
  similar: 'Vielleicht ist es eine von diesen:',
  answerIt: 'Antworten',
  yourAnswer: 'Deine Antwort',
  answerHint: 'Erzähl, wie es bei dir ist. Nach einer Prüfung erscheint es hier.',
  answersFor: 'antwortet für {shop}',
  helpfulIt: 'Hilfreich ({n})',
  helpfulFirst: 'Hilfreich',
  yourName: 'Dein Name',
  ifYouLike: '(wenn du magst)',
  mailAsk: 'Deine E-Mail-Adresse, wenn du von der Antwort hören möchtest',
  mailAnswer: 'Deine E-Mail-Adresse, wenn du hören möchtest, was daraus wurde',
  neverShown: 'Wird nie gezeigt.',
  sendIt: 'Senden',
  sendingIt: 'Wird gesendet …',
  leaveIt: 'Jetzt nicht',
  gotQuestion: 'Danke. Deine Frage ist da und erscheint hier mit der ersten Antwort.',
  gotAnswer: 'Danke. Deine Antwort ist da und erscheint hier nach einer Prüfung.',
  notArrived:
    'Das kam nicht an. Es ist noch hier: versuch es noch einmal, oder warte, dann wird es von selbst gesendet.',
  notTaken: 'So konnten wir das nicht annehmen. Dein Text ist noch da.',
  needsWords: 'Bitte zuerst ein paar Worte schreiben.',
  tooLong: 'Bitte kürzen: {n} Zeichen passen.',
  mailWrong: 'Eine E-Mail-Adresse sieht so aus: anna@example.com.',
  notLoaded: 'Das ließ sich nicht laden. Bitte gleich noch einmal versuchen.',
  moreQuestions: 'Weitere Fragen',
}

/** Was per Sie anders ist. */
export const polite: Partial<Phrases<QuestionsKey>> = {
  noneYet: 'Noch hat niemand gefragt. Was möchten Sie wissen?',
  yourQuestion: 'Ihre Frage',
  yourAnswer: 'Ihre Antwort',
  answerHint: 'Erzählen Sie, wie es bei Ihnen ist. Nach einer Prüfung erscheint es hier.',
  yourName: 'Ihr Name',
  ifYouLike: '(wenn Sie mögen)',
  mailAsk: 'Ihre E-Mail-Adresse, wenn Sie von der Antwort hören möchten',
  mailAnswer: 'Ihre E-Mail-Adresse, wenn Sie hören möchten, was daraus wurde',
  gotQuestion: 'Vielen Dank. Ihre Frage ist da und erscheint hier mit der ersten Antwort.',
  gotAnswer: 'Vielen Dank. Ihre Antwort ist da und erscheint hier nach einer Prüfung.',
  notArrived:
    'Das kam nicht an. Es ist noch hier: versuchen Sie es noch einmal, oder warten Sie, dann wird es von selbst gesendet.',
  notTaken: 'So konnten wir das nicht annehmen. Ihr Text ist noch da.',
}
