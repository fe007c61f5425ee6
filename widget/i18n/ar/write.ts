import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** العربية: ما يسهّل الكتابة. */
export const phrases: Phrases<WriteKey> = {
  motive: 'ما الغرض من الشراء؟',
  noAnswer: 'بلا إجابة',
  masked: 'سيظهر بنجوم: {words}. يمكن إرساله هكذا أو قوله بطريقة أخرى.',
  sector_not_allowed: 'تغيّرت هذه الأسئلة. يمكن الإجابة من جديد أو تركها فارغة.',
  motive_not_allowed: 'يُرجى اختيار إجابة أخرى، أو تركها فارغة.',
  scales_not_allowed: 'يمكن الإجابة من جديد أو تركها فارغة.',
  test: 'تجربة: لا تُنشر أبدًا وتُحذف بعد 24 ساعة.',
  unreadable: 'هناك حرف غير مقروء: يُرجى حذفه وكتابته من جديد.',
  email_too_long: 'هذا البريد طويل جدًا: يُرجى استخدام غيره.',
}
