import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** 日本語、ですます。送信したあとのことば。 */
export const phrases: Phrases<SentKey> = {
  yours: 'お送りいただいたレビュー',
  published: '掲載中です。',
  add: '書き足す',
  addLabel: 'その後、いかがですか？',
  addLead: '最初の文章はそのままに、日付を添えてその下に表示されます。',
  addSend: '追加する',
  added: 'ありがとうございます。書き足した内容は、確認後に表示されます。',
  gone: '完了しました。レビューはページから消えました。',
  change: '変更する',
  withdraw: '取り下げる',
  withdrawSure: '取り下げます',
  keep: 'やめておく',
  withdrawn: '取り下げました。掲載されません。',
  changed: '変更しました。もう一度確認します。',
  decided: 'すでに判断されたため、ここでは変更できません。',
  notDone: 'うまくいきませんでした。もう一度お試しください。',
  save: '変更を保存',
}
