import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** 日本語、ですます。書くときと、そのあとのことば。 */
export const phrases: Phrases<WriteKey> = {
  motive: 'どんな目的で選びましたか？',
  noAnswer: '回答しない',
  masked: '伏せ字で表示されます：{words}。このままでも、言い換えても送信できます。',
  sector_not_allowed: '質問が変わりました。もう一度答えるか、空欄のままにしてください。',
  motive_not_allowed: '別の答えを選ぶか、空欄のままにしてください。',
  scales_not_allowed: 'もう一度答えるか、空欄のままにしてください。',
  test: 'テスト投稿です。公開されず、24時間後に消えます。',
  unreadable: '読み取れない文字があります。消して入力し直してください。',
  email_too_long: 'メールアドレスが長すぎます。別のものをお使いください。',
}
