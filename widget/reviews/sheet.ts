import { createSheet } from '../dom/sheet.ts'
import css from './reviews.css?inline'

/** What is seen of a review, everywhere. */
export const sheet = createSheet(css)
