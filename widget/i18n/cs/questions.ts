import type { Phrases } from '../../../shared/language.ts'
import type { QuestionsKey } from '../en/questions.ts'

/** Česky, s tykáním: otázky a odpovědi. */
export const phrases: Phrases<QuestionsKey> = {
  questions: 'Otázky a odpovědi',
  answered: {
    one: '{n} otázka s odpovědí',
    few: '{n} otázky s odpovědí',
    other: '{n} otázek s odpovědí',
  },
  noneYet: 'Zatím se nikdo na nic nezeptal. Co chceš vědět?',
  askIt: 'Položit otázku',
  yourQuestion: 'Tvoje otázka',
  askHint: 'Přečte si ji obchod i ti, kdo už to mají doma. Objeví se tu s první odpovědí.',
  similar: 'Možná už je odpověď tady:',
  answerIt: 'Odpovědět',
  yourAnswer: 'Tvoje odpověď',
  answerHint: 'Napiš, jakou máš zkušenost. Objeví se tu po kontrole.',
  answersFor: 'odpovídá za obchod {shop}',
  helpfulIt: 'Užitečné ({n})',
  helpfulFirst: 'Užitečné',
  yourName: 'Tvoje jméno',
  ifYouLike: '(nepovinné)',
  mailAsk: 'Tvůj e-mail, jestli chceš vědět o odpovědi',
  mailAnswer: 'Tvůj e-mail, jestli chceš vědět, jak to dopadlo',
  neverShown: 'Nikdo ho neuvidí.',
  sendIt: 'Odeslat',
  sendingIt: 'Odesílá se…',
  leaveIt: 'Teď ne',
  gotQuestion: 'Děkujeme. Otázka dorazila a objeví se tu s první odpovědí.',
  gotAnswer: 'Děkujeme. Odpověď dorazila a objeví se tu po kontrole.',
  notArrived: 'Nedorazilo to. Text tu pořád je: zkus to znovu, nebo počkej, odešle se sám.',
  notTaken: 'Takhle to nemůžeme přijmout. Tvůj text tu pořád je.',
  needsWords: 'Napiš nejdřív pár slov.',
  tooLong: 'Zkrať text: vejde se {n} znaků.',
  mailWrong: 'E-mail vypadá takto: anna@example.com.',
  notLoaded: 'Nepodařilo se to načíst. Zkus to za chvíli.',
  moreQuestions: 'Další otázky',
}

/** S vykáním: to, co zní jinak. */
export const polite: Partial<Phrases<QuestionsKey>> = {
  noneYet: 'Zatím se nikdo na nic nezeptal. Co chcete vědět?',
  yourQuestion: 'Vaše otázka',
  yourAnswer: 'Vaše odpověď',
  answerHint: 'Napište, jakou máte zkušenost. Objeví se tu po kontrole.',
  yourName: 'Vaše jméno',
  mailAsk: 'Váš e-mail, jestli chcete vědět o odpovědi',
  mailAnswer: 'Váš e-mail, jestli chcete vědět, jak to dopadlo',
  notArrived: 'Nedorazilo to. Text tu pořád je: zkuste to znovu, nebo počkejte, odešle se sám.',
  notTaken: 'Takhle to nemůžeme přijmout. Váš text tu pořád je.',
  needsWords: 'Napište nejdřív pár slov.',
  tooLong: 'Zkraťte text: vejde se {n} znaků.',
  notLoaded: 'Nepodařilo se to načíst. Zkuste to za chvíli.',
}
