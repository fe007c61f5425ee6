import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Česky, s tykáním: výběr a odesílání fotek. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Fotky',
  optional: '(nepovinné)',
  hint: 'Nejvýš {max}. Místo, datum a údaje o fotoaparátu odstraníme, než fotky opustí toto zařízení.',
  add: 'Přidat fotky',
  take: 'Vyfotit',
  photo: 'Fotka {n}',
  remove: 'Odebrat fotku {n}',
  leaveOut: 'Vynechat: {name}',
  preparing: 'Připravuje se…',
  ready: 'Připraveno',
  sending: 'Odesílá se',
  waiting: 'Zatím neodesláno. Odešle se to samo.',
  sent: 'Odesláno',
  again: 'Odeslat fotku {n} znovu',
  mediaUse: 'Obchod smí moje fotky použít i jinde',
  stays: 'Odešlou se hned po textu. Když stránku načteš znovu, vyber je ještě jednou.',
  keepOpen: 'Nech stránku otevřenou, dokud se fotky neodešlou. Tvůj text je v bezpečí.',
  allSent: {
    one: 'Fotka dorazila. Než se ukáže, podívá se na ni člověk.',
    few: '{n} fotky dorazily. Než se ukážou, podívá se na ně člověk.',
    other: '{n} fotek dorazilo. Než se ukážou, podívá se na ně člověk.',
  },
  chosen: { one: 'Vybrána {n} fotka.', few: 'Vybrány {n} fotky.', other: 'Vybráno {n} fotek.' },
  tooMany: 'Fotek se vejde nejvýš {max}. Ostatní jsme vynechali.',
  empty: 'Soubor je prázdný. Vyber ho znovu, nebo zkus jiný.',
  tooHeavy: 'Soubor je moc velký. Vejdou se fotky do {mb} MB.',
  tooManyPixels: 'Obrázek má víc pixelů, než telefon unese. Vyber menší kopii.',
  notPhoto: 'Tohle není fotka. Hodí se JPEG, PNG, WebP, GIF a AVIF.',
  heic: 'Tento prohlížeč fotky HEIC neotevře. Vyber JPEG, nebo snímek obrazovky.',
  broken: 'Fotku nejde otevřít, možná je poškozená. Vyber jinou.',
  refused: 'Fotku se nepodařilo přijmout. Tvůj text je v bezpečí.',
}

/** S vykáním: to, co zní jinak. */
export const polite: Partial<Phrases<PhotosKey>> = {
  stays: 'Odešlou se hned po textu. Když stránku načtete znovu, vyberte je ještě jednou.',
  keepOpen: 'Nechte stránku otevřenou, dokud se fotky neodešlou. Váš text je v bezpečí.',
  empty: 'Soubor je prázdný. Vyberte ho znovu, nebo zkuste jiný.',
  tooManyPixels: 'Obrázek má víc pixelů, než telefon unese. Vyberte menší kopii.',
  heic: 'Tento prohlížeč fotky HEIC neotevře. Vyberte JPEG, nebo snímek obrazovky.',
  broken: 'Fotku nejde otevřít, možná je poškozená. Vyberte jinou.',
  refused: 'Fotku se nepodařilo přijmout. Váš text je v bezpečí.',
}
