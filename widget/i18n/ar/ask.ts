import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** العربية: المربع عند الدفع. */
export const phrases: Phrases<AskKey> = {
  ask: 'اسألوني بعد أسبوعين عن رأيي',
  why: 'رسالة واحدة لا غير، بعد تأكيد عنوانك.',
  email: 'بريدك الإلكتروني',
  send: 'اسألوني',
  sending: 'لحظة…',
  sent: 'كتبنا إلى {email}. بعد التأكيد من هناك نسأل مرة واحدة.',
  malformed: 'يُكتب البريد الإلكتروني هكذا: anna@example.com.',
  failed: 'لم يصل. يُرجى تحديد المربع من جديد بعد قليل.',
}
