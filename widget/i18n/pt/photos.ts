import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Português, por tu: escolher e enviar fotos. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Fotos',
  optional: '(se quiseres)',
  hint: 'No máximo {max}. Lugar, data e câmara são apagados antes de as fotos saírem deste dispositivo.',
  add: 'Adicionar fotos',
  take: 'Tirar uma foto',
  photo: 'Foto {n}',
  remove: 'Retirar a foto {n}',
  leaveOut: 'Deixar de fora: {name}',
  preparing: 'Em preparação…',
  ready: 'Pronta',
  sending: 'Envio em curso',
  waiting: 'Ainda não foi enviada. Volta a seguir sozinha.',
  sent: 'Enviada',
  again: 'Enviar de novo a foto {n}',
  mediaUse: 'A loja também pode usar as minhas fotos noutros sítios',
  stays: 'Seguem depois do teu texto. Se recarregares a página, volta a escolhê-las.',
  keepOpen: 'Deixa esta página aberta até as fotos seguirem. O teu texto está seguro.',
  allSent: {
    one: 'A tua foto chegou. Uma pessoa vê-a antes de ser mostrada.',
    other: 'As tuas {n} fotos chegaram. Uma pessoa vê-as antes de serem mostradas.',
  },
  chosen: { one: '{n} foto escolhida.', other: '{n} fotos escolhidas.' },
  tooMany: 'Só cabem {max} fotos. As outras ficaram de fora.',
  empty: 'Este ficheiro está vazio. Escolhe-o outra vez, ou escolhe outro.',
  tooHeavy: 'Este ficheiro é demasiado grande. Servem fotos até {mb} MB.',
  tooManyPixels: 'Esta imagem tem mais píxeis do que um telefone aguenta. Escolhe uma cópia mais pequena.',
  notPhoto: 'Isto não é uma foto. Servem JPEG, PNG, WebP, GIF e AVIF.',
  heic: 'Este navegador não abre fotos HEIC. Escolhe um JPEG ou uma captura de ecrã.',
  broken: 'Esta foto não abre: talvez esteja danificada. Escolhe outra.',
  refused: 'Esta foto não pôde ser aceite. O teu texto está seguro.',
}

/** O que muda na terceira pessoa. */
export const polite: Partial<Phrases<PhotosKey>> = {
  optional: '(se quiser)',
  stays: 'Seguem depois do seu texto. Se recarregar a página, volte a escolhê-las.',
  keepOpen: 'Deixe esta página aberta até as fotos seguirem. O seu texto está seguro.',
  allSent: {
    one: 'A sua foto chegou. Uma pessoa vê-a antes de ser mostrada.',
    other: 'As suas {n} fotos chegaram. Uma pessoa vê-as antes de serem mostradas.',
  },
  empty: 'Este ficheiro está vazio. Escolha-o outra vez, ou escolha outro.',
  tooManyPixels: 'Esta imagem tem mais píxeis do que um telefone aguenta. Escolha uma cópia mais pequena.',
  heic: 'Este navegador não abre fotos HEIC. Escolha um JPEG ou uma captura de ecrã.',
  broken: 'Esta foto não abre: talvez esteja danificada. Escolha outra.',
  refused: 'Esta foto não pôde ser aceite. O seu texto está seguro.',
}
