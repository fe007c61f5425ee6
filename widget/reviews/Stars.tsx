import { CELL, starPath } from '../dom/star-path.ts'

/** The outline of five stars, drawn once for all rows under the same shadow root. */
export const StarsOnce = () => (
  <svg display="none" aria-hidden="true">
    <path id="stars" d={starPath(5)} />
  </svg>
)

/** A rating to read: one image with a name, the exact share of it filled. */
export const Stars = ({ rating, label }: { rating: number; label: string }) => (
  <svg class="stars" viewBox={`0 0 ${5 * CELL} ${CELL}`} role="img" aria-label={label}>
    <use href="#stars" />
    {/* An inner <svg> cuts off what is wider than itself. */}
    <svg width={rating * CELL} aria-hidden="true">
      <use href="#stars" />
    </svg>
  </svg>
)
