import type { Phrases } from '../../../shared/language.ts'
import type { PhotosKey } from '../en/photos.ts'

/** Français, en tutoyant : choisir et envoyer des photos. */
export const phrases: Phrases<PhotosKey> = {
  photos: 'Photos',
  optional: '(si tu veux)',
  hint: '{max} au plus. Lieu, date et appareil sont effacés avant l’envoi.',
  add: 'Ajouter des photos',
  take: 'Prendre une photo',
  photo: 'Photo {n}',
  remove: 'Retirer la photo {n}',
  leaveOut: 'Laisser de côté {name}',
  preparing: 'Préparation…',
  ready: 'Prête',
  sending: 'Envoi en cours',
  waiting: 'Pas encore envoyée. Elle repart toute seule.',
  sent: 'Envoyée',
  again: 'Renvoyer la photo {n}',
  mediaUse: 'La boutique peut aussi utiliser mes photos ailleurs',
  stays: 'Elles partent après ton texte. Si la page est rechargée, il faut les choisir à nouveau.',
  keepOpen: 'Garde cette page ouverte jusqu’à l’envoi de tes photos. Ton texte est à l’abri.',
  allSent: {
    one: 'Ta photo est arrivée. Une personne la regarde avant qu’elle soit affichée.',
    other: 'Tes {n} photos sont arrivées. Une personne les regarde avant qu’elles soient affichées.',
  },
  chosen: { one: '{n} photo choisie.', other: '{n} photos choisies.' },
  tooMany: '{max} photos au plus. Les autres ont été laissées de côté.',
  empty: 'Ce fichier est vide. Il faut le choisir à nouveau, ou en prendre un autre.',
  tooHeavy: 'Ce fichier est trop lourd. Les photos vont jusqu’à {mb} Mo.',
  tooManyPixels:
    'Cette image a plus de pixels qu’un téléphone n’en supporte. Il en faut une copie plus petite.',
  notPhoto: 'Ce n’est pas une photo. Formats acceptés : JPEG, PNG, WebP, GIF et AVIF.',
  heic: 'Ce navigateur n’ouvre pas les photos HEIC. Il faut un JPEG, ou une capture d’écran.',
  broken: 'Impossible d’ouvrir cette photo : elle est peut-être abîmée. Il en faut une autre.',
  refused: 'Cette photo n’a pas pu être acceptée. Ton texte est à l’abri.',
}

/** Ce qui change en vouvoyant. */
export const polite: Partial<Phrases<PhotosKey>> = {
  optional: '(si vous le souhaitez)',
  stays: 'Elles partent après votre texte. Si la page est rechargée, il faut les choisir à nouveau.',
  keepOpen: 'Gardez cette page ouverte jusqu’à l’envoi de vos photos. Votre texte est à l’abri.',
  allSent: {
    one: 'Votre photo est arrivée. Une personne la regarde avant qu’elle soit affichée.',
    other: 'Vos {n} photos sont arrivées. Une personne les regarde avant qu’elles soient affichées.',
  },
  refused: 'Cette photo n’a pas pu être acceptée. Votre texte est à l’abri.',
}
