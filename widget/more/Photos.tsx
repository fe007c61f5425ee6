import type { Shot } from './Lightbox.tsx'
import { photoAddress } from './photo-address.ts'
import type { Reading } from './reading.ts'

interface Props extends Reading {
  shots: Shot[]
  open(shots: Shot[], first: number): void
}

/** Small photos side by side; each opens large. */
export const Photos = ({ shots, open, place, language: { say } }: Props) => (
  <>
    {shots.map(({ review, at }, index) => {
      const { id, colour } = review.photos[at]!
      const name = review.name ?? say('anonymous')
      return (
        <button
          key={id}
          type="button"
          class="photo"
          // Set by script, which a page's policy allows where it allows no inline styles.
          ref={(button) => button?.style.setProperty('--colour', `#${colour.toString(16).padStart(6, '0')}`)}
          onClick={() => open(shots, index)}
        >
          <img
            src={photoAddress(place, id, '/small')}
            alt={say('photoOf', { n: at + 1, of: review.photos.length, name })}
            loading="lazy"
          />
        </button>
      )
    })}
  </>
)
