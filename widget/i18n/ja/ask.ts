import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** 日本語（です・ます）。購入手続きのチェック欄。 */
export const phrases: Phrases<AskKey> = {
  ask: '2週間後に感想を聞いてください',
  why: 'メールは1通だけです。先にアドレスを確認します。',
  email: 'メールアドレス',
  send: 'お願いする',
  sending: 'お待ちください…',
  sent: '{email} にメールを送りました。そこで確認していただくと、一度だけお尋ねします。',
  malformed: 'anna@example.com のような形でご記入ください。',
  failed: '届きませんでした。少ししてから、もう一度チェックしてください。',
}
