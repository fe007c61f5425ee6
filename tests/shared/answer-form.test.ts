import { expect, test } from 'vitest'
import { answerForm } from '../../shared/answer-form.ts'

test('two answers are one text whoever they speak to, however they are set', () => {
  expect(answerForm('Hi Anna, thank you!', 'Anna B.')).toBe(answerForm('hi  Bruno: THANK YOU', 'Bruno'))
  expect(answerForm('Thank you, the lid is on its way', null)).not.toBe(answerForm('Thank you', null))
  expect(answerForm('(((', '(')).toBe('')
})
