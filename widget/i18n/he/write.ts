import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** עברית: מה שמקל על הכתיבה. */
export const phrases: Phrases<WriteKey> = {
  motive: 'לשם מה זה נקנה?',
  noAnswer: 'ללא תשובה',
  masked: 'יוצג בכוכביות: {words}. אפשר לשלוח כך, או לומר אחרת.',
  sector_not_allowed: 'השאלות השתנו: אפשר לענות שוב, או להשאיר ריק.',
  motive_not_allowed: 'נא לבחור תשובה אחרת, או להשאיר ריק.',
  scales_not_allowed: 'אפשר לענות שוב, או להשאיר ריק.',
  test: 'ניסיון: לא יפורסם אף פעם ויימחק אחרי 24 שעות.',
  unreadable: 'יש תו שאי אפשר לקרוא: כדאי למחוק ולהקליד שוב.',
  email_too_long: 'כתובת הדוא״ל ארוכה מדי: כדאי להשתמש באחרת.',
}
