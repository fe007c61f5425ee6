import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Deutsch, per Du: Fotos auswählen und senden. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Fotos',
  optional: '(wenn du magst)',
  hint: 'Höchstens {max}. Ort, Datum und Kamera werden entfernt, bevor sie dieses Gerät verlassen.',
  add: 'Fotos hinzufügen',
  take: 'Foto aufnehmen',
  photo: 'Foto {n}',
  remove: 'Foto {n} entfernen',
  leaveOut: '{name} weglassen',
  preparing: 'Wird vorbereitet …',
  ready: 'Bereit',
  sending: 'Wird gesendet',
  waiting: 'Noch nicht gesendet. Der nächste Versuch kommt von selbst.',
  sent: 'Gesendet',
  again: 'Foto {n} noch einmal senden',
  mediaUse: 'Der Shop darf meine Fotos auch anderswo verwenden',
  stays:
    'Sie werden nach deinem Text gesendet. Wird die Seite neu geladen, musst du die Fotos noch einmal auswählen.',
  keepOpen: 'Lass diese Seite offen, bis deine Fotos gesendet sind. Dein Text ist sicher.',
  allSent: {
    one: 'Dein Foto ist da. Ein Mensch sieht es sich an, bevor es erscheint.',
    other: 'Deine {n} Fotos sind da. Ein Mensch sieht sie sich an, bevor sie erscheinen.',
  },
  chosen: { one: '{n} Foto ausgewählt.', other: '{n} Fotos ausgewählt.' },
  tooMany: 'Es passen nur {max} Fotos. Die anderen sind weggeblieben.',
  empty: 'Diese Datei ist leer. Bitte noch einmal auswählen oder eine andere nehmen.',
  tooHeavy: 'Diese Datei ist zu groß. Fotos bis {mb} MB passen.',
  tooManyPixels: 'Dieses Bild hat mehr Pixel, als ein Handy verkraftet. Bitte eine kleinere Kopie nehmen.',
  notPhoto: 'Das ist kein Foto. JPEG, PNG, WebP, GIF und AVIF passen.',
  heic: 'Dieser Browser kann HEIC-Fotos nicht öffnen. Bitte ein JPEG oder einen Screenshot davon nehmen.',
  broken: 'Dieses Foto lässt sich nicht öffnen, vielleicht ist es beschädigt. Bitte ein anderes nehmen.',
  refused: 'Dieses Foto konnten wir nicht annehmen. Dein Text ist sicher.',
}

/** Was per Sie anders ist. */
export const polite: Partial<Phrases<PhotosKey>> = {
  optional: '(wenn Sie mögen)',
  stays:
    'Sie werden nach Ihrem Text gesendet. Wird die Seite neu geladen, müssen Sie die Fotos noch einmal auswählen.',
  keepOpen: 'Lassen Sie diese Seite offen, bis Ihre Fotos gesendet sind. Ihr Text ist sicher.',
  allSent: {
    one: 'Ihr Foto ist da. Ein Mensch sieht es sich an, bevor es erscheint.',
    other: 'Ihre {n} Fotos sind da. Ein Mensch sieht sie sich an, bevor sie erscheinen.',
  },
  refused: 'Dieses Foto konnten wir nicht annehmen. Ihr Text ist sicher.',
}
