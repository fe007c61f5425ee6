import { SHOP_PRODUCT } from '../../shared/limits.ts'

/** Questions about the pieces, with what was answered; the last one waits. */
export const questions: Array<{
  product: string
  daysAgo: number
  name: string
  body: string
  answer?: { by: 'marta' | 'paolo'; hoursLater: number; body: string }
}> = [
  {
    product: 'mug-blue',
    daysAgo: 31.2,
    name: 'Ines',
    body: 'Does it fit under an espresso machine with little room? Ours has nine and a half centimetres.',
    answer: {
      by: 'paolo',
      hoursLater: 5,
      body: 'It is nine high, so it does, with a finger to spare. Some are two millimetres taller: write it with your order and I pick a short one.',
    },
  },
  {
    product: 'mug-blue',
    daysAgo: 12.6,
    name: 'Dara',
    body: 'Is the foot rough? I would put it on a wooden table.',
    answer: {
      by: 'marta',
      hoursLater: 19,
      body: 'We sand every foot with fine paper after firing. On oiled wood it leaves nothing; on a high polish I would still use a coaster.',
    },
  },
  {
    product: 'teapot-black',
    daysAgo: 20.3,
    name: 'Feng',
    body: 'How does the strainer come out for cleaning?',
    answer: {
      by: 'marta',
      hoursLater: 8,
      body: 'It does not: the holes are made in the wall of the pot itself. A bottle brush reaches them, and leaves let go more easily once they are dry.',
    },
  },
  {
    product: SHOP_PRODUCT,
    daysAgo: 25.4,
    name: 'Bertil',
    body: 'Can I visit the workshop?',
    answer: {
      by: 'marta',
      hoursLater: 11,
      body: 'On Friday afternoons the door is open, and on any other day if you ring first. Children may try the wheel.',
    },
  },
  {
    product: SHOP_PRODUCT,
    daysAgo: 61.9,
    name: 'Rhona',
    body: 'Do you mend what I have broken myself?',
    answer: {
      by: 'paolo',
      hoursLater: 16,
      body: 'Chips, yes: we grind and polish them for the price of the post. What is in pieces I cannot make safe for food again, but I can tell you how to glue it for flowers.',
    },
  },
  {
    product: 'bowl-sand',
    daysAgo: 0.6,
    name: 'Ottilie',
    body: 'Can two of them be stacked without chipping?',
  },
]
