import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** עברית: מה אפשר לעשות אחרי השליחה. */
export const phrases: Phrases<SentKey> = {
  yours: 'הביקורת שלך',
  published: 'היא בדף.',
  add: 'הוספה',
  addLabel: 'מה דעתך עכשיו?',
  addLead: 'זה יופיע עם תאריך, מתחת לטקסט הראשון, שנשאר כמו שהוא.',
  addSend: 'הוספה',
  added: 'תודה. מה שהוספת יופיע אחרי בדיקה.',
  gone: 'בוצע: הביקורת שלך כבר לא בדף.',
  change: 'שינוי',
  withdraw: 'ביטול הביקורת',
  withdrawSure: 'כן, לבטל',
  keep: 'לא, להשאיר',
  withdrawn: 'הביקורת בוטלה ולא תופיע.',
  changed: 'השינוי נשמר. נקרא אותה שוב.',
  decided: 'בינתיים התקבלה החלטה: כאן כבר אי אפשר לשנות.',
  notDone: 'זה לא הצליח. אפשר לנסות שוב.',
  save: 'שמירת השינוי',
}
