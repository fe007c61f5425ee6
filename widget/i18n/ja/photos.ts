import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** 日本語（です・ます）。写真を選んで送るとき。 */
export const phrases: Phrases<PhotosKey> = {
  photos: '写真',
  optional: '（任意）',
  hint: '{max}枚まで。場所・日時・カメラの情報は、端末から送る前に消します。',
  add: '写真を追加',
  take: '写真を撮る',
  photo: '写真{n}',
  remove: '写真{n}を外す',
  leaveOut: '{name}を外す',
  preparing: '準備中…',
  ready: '準備完了',
  sending: '送信中',
  waiting: 'まだ送信されていません。自動で再送します。',
  sent: '送信済み',
  again: '写真{n}をもう一度送る',
  mediaUse: 'ショップが私の写真を他の場所で使ってもかまいません',
  stays: '文章のあとに送信します。ページを再読み込みした場合は、選び直してください。',
  keepOpen: '写真の送信が終わるまで、ページを開いたままにしてください。文章は無事です。',
  allSent: '写真{n}枚が届きました。人が確認してから表示されます。',
  chosen: '写真{n}枚を選びました。',
  tooMany: '写真は{max}枚までです。残りは外しました。',
  empty: 'ファイルが空です。選び直すか、別のものを選んでください。',
  tooHeavy: 'ファイルが大きすぎます。{mb}MBまでの写真をお使いください。',
  tooManyPixels: '画素数が多すぎて扱えません。小さくしたものを選んでください。',
  notPhoto: '写真ではありません。JPEG、PNG、WebP、GIF、AVIFをお使いください。',
  heic: 'このブラウザーではHEICの写真を開けません。JPEGか、スクリーンショットを選んでください。',
  broken: 'この写真は開けません。壊れている可能性があります。別のものを選んでください。',
  refused: 'この写真は受け付けられませんでした。文章は無事です。',
}
