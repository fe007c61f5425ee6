import type { Phrases } from '../../../shared/language.ts'
import type { QuestionsKey } from '../en/questions.ts'

/** 日本語（です・ます）。質問と回答。 */
export const phrases: Phrases<QuestionsKey> = {
  questions: '質問と回答',
  answered: '回答済みの質問{n}件',
  noneYet: 'まだ質問はありません。知りたいことはありますか？',
  askIt: '質問する',
  yourQuestion: '質問',
  askHint: 'ショップと、すでにお持ちの方が読みます。最初の回答と一緒にここに掲載されます。',
  similar: 'こちらに答えがあるかもしれません：',
  answerIt: '回答する',
  yourAnswer: '回答',
  answerHint: 'お手元のものについて教えてください。確認後、ここに掲載されます。',
  answersFor: '{shop}として回答',
  helpfulIt: '参考になった（{n}）',
  helpfulFirst: '参考になった',
  yourName: 'お名前',
  ifYouLike: '（任意）',
  mailAsk: 'メールアドレス（回答のお知らせが必要な場合）',
  mailAnswer: 'メールアドレス（結果のお知らせが必要な場合）',
  neverShown: '公開されません。',
  sendIt: '送信',
  sendingIt: '送信中…',
  leaveIt: '今はしない',
  gotQuestion: 'ありがとうございます。質問が届きました。最初の回答と一緒にここに掲載されます。',
  gotAnswer: 'ありがとうございます。回答が届きました。確認後、ここに掲載されます。',
  notArrived:
    '届きませんでした。内容は残っています。もう一度お試しいただくか、お待ちいただければ自動で再送します。',
  notTaken: '受け付けられませんでした。文章はここに残っています。',
  needsWords: '先にひとことお書きください。',
  tooLong: '{n}文字以内に短くしてください。',
  mailWrong: 'anna@example.com のような形でご記入ください。',
  notLoaded: '読み込めませんでした。しばらくしてからもう一度お試しください。',
  moreQuestions: '質問をもっと見る',
}
