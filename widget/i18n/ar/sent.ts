import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** العربية: ما يمكن لصاحب المراجعة فعله بعد إرسالها. */
export const phrases: Phrases<SentKey> = {
  yours: 'مراجعتك',
  published: 'على الصفحة.',
  add: 'إضافة شيء',
  addLabel: 'ما رأيك الآن؟',
  addLead: 'يظهر بتاريخه تحت نصك الأول الذي يبقى كما هو.',
  addSend: 'إضافة',
  added: 'شكرًا لك. تظهر إضافتك بعد التحقق منها.',
  gone: 'تم: لم تعد مراجعتك على الصفحة.',
  change: 'تعديل',
  withdraw: 'سحب',
  withdrawSure: 'نعم، سحب',
  keep: 'لا، إبقاء',
  withdrawn: 'سُحب الرأي ولن يظهر.',
  changed: 'حُفظ التعديل. ستُعاد قراءته.',
  decided: 'صدر قرار في هذه الأثناء: لم يعد التعديل ممكنًا هنا.',
  notDone: 'لم ينجح ذلك. يُرجى المحاولة من جديد.',
  save: 'حفظ التعديل',
}
