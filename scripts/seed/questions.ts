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
    product: 'bowl-sand',
    daysAgo: 0.6,
    name: 'Ottilie',
    body: 'Can two of them be stacked without chipping?',
  },
]
