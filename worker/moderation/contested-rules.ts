/** What a decision against was about: the review, or a part of it that is decided by itself. */
export type Contestable = 'review' | 'photo' | 'update'

/** What an event was about that decided against something. */
export const contestedBy = (type: string): Contestable =>
  type.startsWith('photo.') ? 'photo' : type.startsWith('update.') ? 'update' : 'review'
