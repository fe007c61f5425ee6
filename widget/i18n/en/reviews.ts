/** English for what is seen at first. What comes later brings its own. */
export const english = {
  heading: 'What people say',
  rated: 'Rated {average} out of 5',
  ratings: { one: '{n} rating', other: '{n} ratings' },
  withWords: '{n} with words',
  write: 'Write a review',
  anonymous: 'Anonymous',
  order: 'Verified purchase',
  email: 'Not verified',
  none: 'Not verified',
  bought: 'bought {date}',
  reward: 'Got something in return',
  staff: 'Works for the shop',
  friend: 'Knows the shop',
  elsewhere: 'From another site',
  edited: 'Edited',
  gift: 'Was a gift',
  later: '{time} later',
  empty: 'No reviews yet. Tell the next person how it is.',
} as const

export type ReviewsKey = keyof typeof english
