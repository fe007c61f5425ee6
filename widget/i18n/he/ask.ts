import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** עברית: התיבה בקופה. */
export const phrases: Phrases<AskKey> = {
  ask: 'תשאלו אותי בעוד שבועיים איך היה',
  why: 'אימייל אחד, פעם אחת. קודם מאשרים את הכתובת.',
  email: 'האימייל שלך',
  send: 'תשאלו אותי',
  sending: 'רק רגע…',
  sent: 'כתבנו אל {email}. אחרי אישור משם, נשאל פעם אחת.',
  malformed: 'אימייל נראה כך: anna@example.com.',
  failed: 'זה לא הגיע. נא לסמן שוב עוד רגע.',
}
